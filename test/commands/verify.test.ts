import { cpSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../run.js';
import { put, scratch } from '../scratch.js';
import { report, workspace } from './fixture.js';

const verify = (cwd: string, ...argv: string[]) => command(['verify', ...argv], { cwd });
const build = (cwd: string, ...argv: string[]) => command(['build', ...argv], { cwd });

/** The codes of what was said, by file, in order. */
const said = (stderr: string) =>
  [...stderr.matchAll(/^(?:(\S+):\d+:\d+: )?(?:error|warning|note) ([a-z-]+):/gm)].map(
    ([, file = '', code = '']) => `${file} ${code}`,
  );

async function built(files: Parameters<typeof workspace>[0] = {}, ...argv: string[]) {
  const folder = workspace(files);
  const { code, stderr } = await build(folder, ...argv);
  expect(code, stderr).toBe(0);
  return folder;
}

const changeManifest = (folder: string, change: (manifest: Record<string, unknown>) => unknown) => {
  const path = join(folder, 'out/manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
};

describe('verify', () => {
  it('is content with what was just built, from wherever it is asked', async () => {
    const folder = await built();
    for (const [cwd, ...argv] of [
      [folder],
      [join(folder, 'regions')],
      [folder, 'out'],
      [scratch(), folder],
    ] as const) {
      const { code, stdout, stderr } = await verify(cwd, ...argv);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('2020-01/2020-02');
    }
  });

  it('goes with a folder that moves, and holds a copy of the documents against the data', async () => {
    const folder = await built();
    const moved = join(scratch(), 'elsewhere');
    renameSync(folder, moved);
    expect((await verify(moved)).code).toBe(0);
    const copy = join(scratch(), 'stick');
    cpSync(join(moved, 'out'), copy, { recursive: true });
    expect((await verify(moved, copy)).code).toBe(0);
    put(copy, { 'speech.ru.md': 'x' });
    expect(said((await verify(moved, copy)).stderr)).toEqual([
      `${join(copy, 'speech.ru.md')} output-changed`,
    ]);
    expect((await verify(scratch(), copy)).code).toBe(2);
  });

  it('says what has changed, is missing, and is new', async () => {
    const folder = await built({ 'templates/ru/closing.hbs': 'Спасибо.' });
    put(folder, {
      'regions/akmola.yaml': report('akmola', 'metrics: { meetings: 4 }'),
      'regions/pavlodar.yaml': report('pavlodar'),
      'templates/kk/closing.hbs': 'Рақмет.',
      'out/tables.ru.md': 'edited',
    });
    unlinkSync(join(folder, 'regions/kostanay.yaml'));
    unlinkSync(join(folder, 'out/speech.kk.md'));
    unlinkSync(join(folder, 'templates/ru/closing.hbs'));
    const { code, stdout, stderr } = await verify(folder);
    expect([code, stdout]).toEqual([1, '']);
    expect(said(stderr)).toEqual([
      'out/speech.kk.md output-missing',
      'out/tables.ru.md output-changed',
      'regions/akmola.yaml input-changed',
      'regions/kostanay.yaml input-missing',
      'regions/pavlodar.yaml input-added',
      'templates/kk/closing.hbs input-added',
      'templates/ru/closing.hbs input-missing',
    ]);
    await build(folder);
    expect((await verify(folder)).code).toBe(0);
  });

  it('says once that the period is another', async () => {
    const folder = await built();
    put(folder, { 'smg-report.yaml': 'period: 2020-Q1\nexpected: [akmola, kostanay, pavlodar]\n' });
    expect(said((await verify(folder)).stderr)).toEqual(['smg-report.yaml period-changed']);
    put(folder, { 'smg-report.yaml': 'period: 2020-01/2020-02\nexpected: [akmola, kostanay]\n' });
    expect(said((await verify(folder)).stderr)).toEqual(['smg-report.yaml input-changed']);
  });

  it('knows earlier files, regions left out, and other versions', async () => {
    const folder = await built(
      {
        'smg-report.yaml': 'period: 2020-01/2020-02\nexpected: [akmola, kostanay]\nhistory: history/*.yaml\n',
        'history/a.yaml': report('akmola', 'metrics: {}', '2019-12'),
        'regions/broken.yaml': 'region: pavlodar\nx: y\n',
      },
      '--without',
      'pavlodar',
    );
    expect(said((await verify(folder)).stderr)).toEqual([' built-without']);
    put(folder, { 'history/a.yaml': report('akmola', 'metrics: {}', '2019-11') });
    changeManifest(folder, (old) => ({ ...old, without: [], tool: { version: '9.9.9' } }));
    const { code, stderr } = await verify(folder);
    expect(code).toBe(1);
    expect(said(stderr)).toEqual(['history/a.yaml input-changed', ' other-version']);
    await build(folder, '--without', 'pavlodar');
    changeManifest(folder, (old) => ({ ...old, tool: { version: '9.9.9' } }));
    expect((await verify(folder)).code).toBe(0);
    expect((await verify(folder, '--strict')).code).toBe(1);
  });

  it('names what is left of an earlier build', async () => {
    const folder = await built({}, '--format', 'txt');
    await build(folder, '--lang', 'ru');
    expect(await verify(folder)).toMatchObject({ code: 0, stderr: '' });
    put(folder, { 'out/speech.kk.txt': 'edited' });
    expect(said((await verify(folder)).stderr)).toEqual(['out/speech.kk.txt output-changed']);
  });

  it('fails once for all documents that were made from other data, until they are built again', async () => {
    const folder = await built({}, '--format', 'txt');
    put(folder, { 'regions/kostanay.yaml': report('kostanay', 'metrics: { meetings: 77 }') });
    await build(folder, '--lang', 'ru');
    for (const _ of [1, 2]) {
      const { code, stdout, stderr } = await verify(folder);
      expect([code, stdout, said(stderr)]).toEqual([1, '', [' output-outdated']]);
      await build(folder, '--lang', 'ru');
    }
    await build(folder, '--format', 'txt');
    expect(await verify(folder)).toMatchObject({ code: 0, stderr: '' });
  });

  it('gives the exit codes of the contract', async () => {
    const folder = await built();
    expect((await verify(scratch())).code).toBe(2);
    expect((await verify(folder, 'nowhere')).code).toBe(3);
    expect(said((await verify(folder, 'regions')).stderr)).toEqual([' no-manifest']);
    expect((await verify(folder, 'regions')).code).toBe(2);
    rmSync(join(folder, 'out'), { recursive: true });
    expect((await verify(folder)).code).toBe(2);
    put(folder, { 'smg-report.yaml': 'perod: 2020\n' });
    expect((await verify(folder)).code).toBe(2);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"schemaVersion":2}',
    '{"__proto__": {"schemaVersion": 1}}',
    `${'['.repeat(100_000)}`,
    '\u0000\u001b[31m',
  ])('does not believe a manifest that is none (%#)', async (text) => {
    const folder = await built();
    put(folder, { 'out/manifest.json': text });
    const { code, stderr } = await verify(folder);
    expect(code).toBe(1);
    expect(said(stderr)).toEqual(['out/manifest.json broken-manifest']);
  });

  it.each(['../secret', '/etc/passwd', 'a/../../b', '..\\b', 'C:\\b', '', 7, null])(
    'reads nothing outside of the folder (%j)',
    async (path) => {
      const folder = await built();
      changeManifest(folder, (old) => ({ ...old, outputs: [{ path, sha256: 'x' }] }));
      expect(said((await verify(folder)).stderr)).toEqual(['out/manifest.json broken-manifest']);
      changeManifest(folder, (old) => ({ ...old, outputs: [], stale: [path] }));
      expect(said((await verify(folder)).stderr)).toEqual(['out/manifest.json broken-manifest']);
    },
  );
});
