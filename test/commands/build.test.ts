import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../run.js';
import { put, scratch } from '../scratch.js';
import { report, workspace } from './fixture.js';

const build = (cwd: string, ...argv: string[]) => command(['build', ...argv], { cwd });
const content = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('build', () => {
  it('writes documents, audit and manifest, and lists them', async () => {
    const folder = workspace();
    const { code, stdout } = await build(folder);
    expect(code).toBe(0);
    const names = stdout.trimEnd().split('\n');
    expect(names).toEqual(
      expect.arrayContaining([
        'out/speech.kk.md',
        'out/speech.ru.md',
        'out/speech.both.md',
        'out/tables.ru.md',
        'out/audit.json',
      ]),
    );
    expect(names.at(-1)).toBe('out/manifest.json');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(names.map((name) => name.slice(4)).sort());
    const { inputs } = JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8'));
    expect(inputs.map((one: { path: string }) => one.path)).toEqual([
      'regions/akmola.yaml',
      'regions/kostanay.yaml',
      'smg-report.yaml',
    ]);
  });

  it('makes all there is with --all, or all of what other flags choose', async () => {
    const folder = workspace({
      'smg-report.yaml': 'period: 2020-01/2020-02\nlanguages: [ru]\noutputs: { tables: {} }\n',
    });
    const made = async (...flags: string[]) => {
      const { stdout } = await build(folder, '--all', ...flags);
      return stdout.trimEnd().split('\n').map((path) => path.slice(4)); // biome-ignore format: short
    };
    expect(await made('--format', 'txt', '--only', 'speech')).toEqual(
      ['speech.kk.txt', 'speech.ru.txt', 'speech.both.txt', 'audit.json', 'manifest.json'], // biome-ignore format: list
    );
    const html = await made('--format', 'html,csv');
    for (const name of ['speech.bilingual.html', 'prompter.both.html', 'qa.kk.html', 'totals.csv'])
      expect(html).toContain(name);
    expect(html.filter((name) => name.endsWith('.md'))).toEqual([]);
  });

  it('gives the same bytes again, also from elsewhere', async () => {
    const folder = workspace();
    await build(folder);
    const first = content(join(folder, 'out'));
    await build(scratch(), folder);
    expect(content(join(folder, 'out'))).toEqual(first);
  });

  it('keeps the old outputs when there are errors, or warnings under --strict', async () => {
    const folder = workspace();
    await build(folder);
    const first = content(join(folder, 'out'));
    put(folder, { 'regions/pavlodar.yaml': report('pavlodar', 'metrics: { meetings: x }') });
    expect(await build(folder)).toMatchObject({ code: 1, stdout: '' });
    put(folder, { 'regions/pavlodar.yaml': report('almaty') });
    expect(await build(folder, '--strict')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('region-unexpected'),
    });
    expect(content(join(folder, 'out'))).toEqual(first);
  });

  it('leaves out a broken region and says so', async () => {
    const folder = workspace({ 'regions/pavlodar.yaml': report('pavlodar', 'metrics: { meetings: x }') });
    const { code, stderr } = await build(folder, '--without', 'pavlodar');
    expect(code).toBe(0);
    expect(stderr).toContain('region-withheld');
    expect(readFileSync(join(folder, 'out/speech.ru.md'), 'utf8')).toMatch(/Павлодар/);
  });

  it('writes what is asked for where it is asked for, and reports what is left', async () => {
    const folder = workspace();
    expect((await build(folder, '--out', 'x', '--without', 'kostanay')).code).toBe(0);
    const { code, stdout, stderr } = await build(
      folder,
      '--lang',
      'ru',
      '--only',
      'speech',
      '--format',
      'txt',
      '--out',
      'x',
    );
    expect([code, stdout]).toEqual([0, 'x/speech.ru.txt\nx/audit.json\nx/manifest.json\n']);
    expect(stderr).toContain('stale-output');
    expect(existsSync(join(folder, 'x/speech.kk.md'))).toBe(true);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('prints one document', async () => {
    const folder = workspace();
    const { code, stdout } = await build(
      folder,
      '--lang',
      'ru',
      '--only',
      'speech',
      '--format',
      'md',
      '--out',
      '-',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('# ');
    expect((await build(folder, '--format', 'json', '--out', '-')).stdout).toContain('"schemaVersion": 1');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it.each([
    [['--format', 'md', '--lang', 'ru']],
    [['--format', 'md', '--only', 'speech']],
    [['--format', 'md,txt', '--only', 'speech', '--lang', 'ru']],
    [['--format', 'md', '--only', 'tables', '--lang', 'both']],
    [['--format', 'csv', '--only', 'speech']],
  ])('says why it cannot print %j', async (flags) => {
    const { code, stdout, stderr } = await build(workspace(), ...flags, '--out', '-');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: `--(?:out -` prints|only speech`) /);
  });
});

describe('a build that cannot be', () => {
  it('has no workspace', async () => {
    expect((await build(scratch())).code).toBe(2);
    expect((await build(scratch(), '.')).code).toBe(2);
    expect((await build(scratch(), 'nope')).code).toBe(3);
  });

  it('has a broken workspace or template', async () => {
    expect(await build(workspace({ 'smg-report.yaml': 'period: 2020-13\n' }))).toMatchObject({
      code: 2,
      stdout: '',
    });
    expect(await build(workspace({ 'templates/ru/speech.hbs': '{{#if' }))).toMatchObject({
      code: 2,
      stdout: '',
    });
  });

  it('cannot write', async () => {
    const folder = workspace({ out: 'a file' });
    expect(await build(folder)).toMatchObject({
      code: 3,
      stdout: '',
      stderr: expect.stringContaining('unwritable-file'),
    });
    const other = workspace();
    mkdirSync(join(other, 'out/audit.json'), { recursive: true });
    expect((await build(other)).code).toBe(3);
    expect(readdirSync(join(other, 'out'))).toEqual(['audit.json']);
  });
});
