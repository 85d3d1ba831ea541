import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Writing, writeAll } from '../../src/write/index.js';
import { put, scratch } from '../scratch.js';

const root = scratch();
let run = 0;
let folder = '';
beforeEach(() => {
  folder = join(root, `out${run++}`);
});

const write = (texts: Readonly<Record<string, string>>, more: Partial<Writing> = {}) =>
  writeAll({
    folder,
    outputs: Object.entries(texts).map(([path, text]) => ({ path, content: text })),
    inputs: [
      { path: 'regions/b.yaml', sha256: 'b' },
      { path: 'regions/a.yaml', sha256: 'a' },
    ],
    version: '1.2.3',
    purpose: { period: '2020-02', without: ['pavlodar', 'abai'] },
    shown: (path) => path.replace(`${root}/`, ''),
    ...more,
  });

const content = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const names = () => readdirSync(folder).sort();
const manifest = () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe('writeAll', () => {
  it('writes the outputs, and last a manifest with sorted hashes', async () => {
    const { paths, diagnostics } = await write({ 'speech.ru.md': 'Речь', 'audit.json': '{}' });
    expect(paths.at(-1)).toBe(join(folder, 'manifest.json'));
    expect(diagnostics).toEqual([]);
    expect(names()).toEqual(['audit.json', 'manifest.json', 'speech.ru.md']);
    expect(manifest()).toEqual({
      schemaVersion: 1,
      tool: { name: 'smg-report', version: '1.2.3' },
      period: '2020-02',
      without: ['abai', 'pavlodar'],
      inputs: [
        { path: 'regions/a.yaml', sha256: 'a' },
        { path: 'regions/b.yaml', sha256: 'b' },
      ],
      outputs: [
        { path: 'audit.json', sha256: createHash('sha256').update('{}').digest('hex') },
        { path: 'speech.ru.md', sha256: createHash('sha256').update('Речь').digest('hex') },
      ],
      kept: [],
      stale: [],
    });
  });

  it('gives the same bytes again', async () => {
    await write({ 'a.md': 'a' });
    const first = content();
    const { diagnostics } = await write({ 'a.md': 'a' });
    expect(content()).toEqual(first);
    expect(diagnostics).toEqual([]);
  });

  it('keeps what an earlier build made from the same inputs, and says nothing of it', async () => {
    await write({ 'a.md': 'a', 'b.md': 'b' });
    for (const _ of [1, 2]) {
      expect((await write({ 'a.md': 'a' })).diagnostics).toEqual([]);
      expect(manifest()).toMatchObject({ kept: [{ path: 'b.md' }], stale: [] });
    }
    await write({ 'a.md': 'a' }, { version: '1.2.4' });
    expect(manifest()).toMatchObject({ kept: [], stale: ['b.md'] });
  });

  it('reports once what an earlier build left of other inputs, each time, and does not delete it', async () => {
    await write({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' }, { inputs: [] });
    for (const _ of [1, 2]) {
      const { diagnostics } = await write({ 'a.md': 'a' });
      expect(diagnostics).toMatchObject([
        {
          code: 'stale-output',
          args: { paths: ['b.md', 'c.md'].map((name) => expect.stringContaining(`/${name}`)) },
        },
      ]);
      expect(existsSync(join(folder, 'b.md'))).toBe(true);
    }
    rmSync(join(folder, 'b.md'));
    rmSync(join(folder, 'c.md'));
    expect((await write({ 'a.md': 'a' })).diagnostics).toEqual([]);
  });

  it('recognises a build that was broken off', async () => {
    await write({ 'a.md': 'a' });
    rmSync(join(folder, 'manifest.json'));
    put(folder, { '.smg-report-00000000-0000-0000-0000-000000000000.tmp': 'left' });
    expect((await write({ 'a.md': 'a' })).diagnostics.map((one) => one.code)).toEqual(['interrupted-build']);
    expect(names()).toEqual(['a.md', 'manifest.json']);
  });

  it('recognises a manifest that is none', async () => {
    put(folder, { 'a.md': 'old', 'manifest.json': '{"schema' });
    expect((await write({ 'a.md': 'a' })).diagnostics.map((one) => one.code)).toEqual(['interrupted-build']);
  });
});

describe('all or none', () => {
  it('leaves the old outputs when a folder has the name of one', async () => {
    await write({ 'a.md': 'old' });
    const before = content();
    mkdirSync(join(folder, 'b.md'));
    const { paths, diagnostics } = await write({ 'a.md': 'new', 'b.md': 'new' });
    expect(paths).toEqual([]);
    expect(diagnostics.map((one) => one.code)).toEqual(['unwritable-file']);
    rmSync(join(folder, 'b.md'), { recursive: true });
    expect(content()).toEqual(before);
  });

  it('leaves the old outputs when it is interrupted', async () => {
    await write({ 'a.md': 'old' });
    const before = content();
    const { paths } = await write({ 'a.md': 'new' }, { signal: AbortSignal.abort() });
    expect(paths).toEqual([]);
    expect(content()).toEqual(before);
  });

  it('says that the folder is a file', async () => {
    put(root, { 'file.txt': 'mine' });
    const { diagnostics } = await write({ 'a.md': 'a' }, { folder: join(root, 'file.txt') });
    expect(diagnostics).toMatchObject([{ code: 'unwritable-file', place: { file: 'file.txt' } }]);
  });

  it.each(['../a.md', '/tmp/a.md', 'x/../../a.md', 'manifest.json'])('writes nothing to %s', async (path) => {
    const { paths, diagnostics } = await write({ [path]: 'a' });
    expect([paths, diagnostics.map((one) => one.code)]).toEqual([[], ['unwritable-file']]);
  });
});

describe('places where nothing can be written', () => {
  it.each(['/proc/nowhere/out', '/proc/nowhere', '/sys/nowhere'])('%s is given up soon', async (path) => {
    const { paths, diagnostics } = await write({ 'a.md': 'a' }, { folder: path });
    expect([paths, diagnostics.map((one) => one.code)]).toEqual([[], ['unwritable-file']]);
  });

  it('a pipe in the place of a manifest is replaced, not waited for', async () => {
    mkdirSync(folder);
    execFileSync('mkfifo', [join(folder, 'manifest.json')]);
    await write({ 'a.md': 'a' });
    expect(manifest()).toMatchObject({ schemaVersion: 1 });
  });
});

describe('links', () => {
  it('replaces a link and leaves alone what it leads to', async () => {
    put(root, { 'precious.txt': 'mine' });
    mkdirSync(folder);
    symlinkSync(join(root, 'precious.txt'), join(folder, 'a.md'));
    await write({ 'a.md': 'new' });
    expect(readFileSync(join(root, 'precious.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new');
  });

  it('does not follow a link out of the folder', async () => {
    mkdirSync(join(root, 'other'), { recursive: true });
    mkdirSync(folder);
    symlinkSync(join(root, 'other'), join(folder, 'sub'));
    const { diagnostics } = await write({ 'sub/a.md': 'new' });
    expect(diagnostics.map((one) => one.code)).toEqual(['unwritable-file']);
    expect(readdirSync(join(root, 'other'))).toEqual([]);
  });
});

describe('giving names', () => {
  it('gives the old files back when one refuses', async () => {
    const { swapAll } = await import('../../src/write/swap.js');
    put(folder, { 'a.md': 'old a', 'manifest.json': 'old', t1: 'new a', t3: 'new' });
    writeFileSync(join(folder, 'b.md'), 'old b');
    const ready = (temporary: string, target: string) => ({
      temporary: join(folder, temporary),
      target: join(folder, target),
    });
    expect(() =>
      swapAll([ready('t1', 'a.md'), ready('missing', 'b.md')], ready('t3', 'manifest.json')),
    ).toThrow('ENOENT');
    expect(content()).toMatchObject({ 'a.md': 'old a', 'b.md': 'old b', 'manifest.json': 'old' });
    expect(names()).toEqual(['a.md', 'b.md', 'manifest.json', 't3']);
  });
});
