import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { command } from '../run.js';
import { put } from '../scratch.js';

const EXAMPLE = resolve('examples/2020-january-february');
const scratch = mkdtempSync(join(tmpdir(), 'smg-report-bundle-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

test('the bundle says what its source says, to the letter', async () => {
  const argv = ['build', EXAMPLE, '--format', 'md,txt,csv,json', '--spoken', '--out'];
  execFileSync(process.execPath, ['bin/smg-report.js', ...argv, join(scratch, 'bundle')], { stdio: 'pipe' });
  const { code, stderr } = await command([...argv, join(scratch, 'source')], { cwd: process.cwd() });
  expect(code, stderr).toBe(0);
  expect(contents(join(scratch, 'bundle'))).toEqual(contents(join(scratch, 'source')));
});

test('several threads find what one finds, and hear the comments of every file', () => {
  const files = Array.from({ length: 100 }, (_, i): [string, string] => {
    const comment = `# smg-report-disable-next-line spacing -- as printed ${i}`;
    const kk = i % 2 === 0 ? 'Жұмыс  тобы.' : 'Жұмыс тобы.';
    const text = `metrics: {}\nhighlights:\n  ${comment}\n  - kk: ${kk}\n    ru: Рабочая группа.\n`;
    return [`${i}.yaml`, `region: kostanay\nperiod: ${1900 + i}\n${text}# ${'x'.repeat(9000)}\n`];
  });
  const cwd = join(scratch, 'threads');
  put(cwd, Object.fromEntries(files));
  const found = validated(cwd).map(({ code, file }) => `${code} ${file}`);
  const unused = files.flatMap(([file], i) => (i % 2 === 0 ? [] : [`unused-disable ${file}`]));
  expect(found.sort()).toEqual(unused.sort());
});

/** What the bundle finds with three threads, whatever the machine has. */
function validated(cwd: string): readonly { readonly code: string; readonly file: string }[] {
  const script = `
    const { run } = require(${JSON.stringify(resolve('bin/load.cjs'))});
    const io = { stdout: process.stdout, stderr: process.stderr, stdin: [], cwd: process.cwd(), env: {} };
    run(['validate', '.', '--format', 'json'], { ...io, hardware: { threads: 3 } });`;
  const options = { cwd, encoding: 'utf8', stdio: 'pipe' } as const;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], options)).diagnostics;
}
