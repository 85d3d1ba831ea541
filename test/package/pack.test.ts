import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The packed tarball, installed in an empty folder as a user would. */
const folder = mkdtempSync(join(tmpdir(), 'smg-report-pack-'));
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
  });
const node = (args: readonly string[]) =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

let files: readonly string[] = [];

beforeAll(() => {
  const packed = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], resolve('.')),
  ) as
    | readonly { filename: string; files: { path: string }[] }[]
    | Record<string, { filename: string; files: { path: string }[] }>;
  const [entry] = Object.values(packed);
  files = entry?.files.map((file) => file.path) ?? [];
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm(['install', join(folder, entry?.filename ?? '')], folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it holds only what a user needs', () => {
  const tops = [...new Set(files.map((file) => file.split('/')[0]))].sort();
  expect(tops).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'schemas']);
  expect(files.filter((file) => file.startsWith('schemas/') && !file.endsWith('.schema.json'))).toEqual([]);
  expect(files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
});

test('it runs in an empty folder', () => {
  cpSync('examples/quick-start', join(folder, 'quick-start'), { recursive: true });
  const bin = join(folder, 'node_modules/.bin/smg-report');
  expect(node([bin, 'validate', 'quick-start'])).toContain('2');
  node([bin, 'build', 'quick-start']);
  expect(readdirSync(join(folder, 'quick-start/out'))).toContain('speech.kk.md');
  expect(readFileSync(join(folder, 'quick-start/out/speech.ru.md'), 'utf8')).toContain('Шымкент');
});

test('its library entries can be imported', () => {
  const print = "import { kk, ru } from 'smg-report/language'; import { builtin } from 'smg-report';";
  const out = node([
    '--input-type=module',
    '-e',
    `${print} console.log(kk.numeral(3500, 'ablative'), ru.number(10000), builtin.regions.length)`,
  ]);
  expect(out.trim()).toBe('3500-ден 10\u00A0000 20');
});
