import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { command } from '../run.js';
import { put, scratch } from '../scratch.js';
import { report, workspace } from './fixture.js';

const example = scratch();
beforeAll(() => cpSync(resolve('examples/2020-january-february'), example, { recursive: true }));

const explain = (cwd: string, ...argv: string[]) => command(['explain', ...argv], { cwd });

interface Explained {
  readonly value: number;
  readonly origin: string;
  readonly metric: string | null;
  readonly region: string | null;
  readonly sphere: string | null;
  readonly sum: string | null;
  readonly regions: { readonly without: readonly string[] } | null;
  readonly sources: readonly {
    readonly value: number;
    readonly file: string;
    readonly line: number;
    readonly excerpt: string | null;
  }[];
  readonly said: readonly { readonly document: string; readonly text: string; readonly sentence: string }[];
}

async function figures(cwd: string, ...argv: string[]): Promise<readonly Explained[]> {
  const { code, stdout, stderr } = await explain(cwd, ...argv, '--format', 'json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout).figures;
}

describe('explain a figure', () => {
  it('says how a total adds up, on which lines it rests and where it is said', async () => {
    const [total, ...others] = await figures(example, '458');
    expect(others).toEqual([]);
    expect(total).toMatchObject({
      value: 458,
      metric: 'media_materials',
      region: null,
      sum: '458 = 97 + 52 + 212 + 48 + 22 + 27',
      regions: { without: ['akmola'] },
    });
    expect(new Set(total?.said.map(({ document }) => document))).toEqual(
      new Set(['speech.kk', 'speech.ru', 'speech.both', 'tables.kk', 'tables.ru']),
    );
    for (const { text, sentence } of total?.said ?? []) expect(sentence).toContain(text);
  });

  it('shows source lines as they stand in the files', async () => {
    const all = (
      await Promise.all(
        ['media_materials', 'kostanay', 'health', 'coverage', 'members'].map((name) =>
          figures(example, name),
        ),
      )
    ).flat();
    const sources = all.flatMap((one) => one.sources);
    expect(sources.length).toBeGreaterThan(30);
    for (const { file, line, excerpt } of sources)
      expect(excerpt, `${file}:${line}`).toBe(
        readFileSync(join(example, file), 'utf8').split('\n')[line - 1],
      );
  });

  it('finds a figure of every number that documents say, and says it where the audit has it', async () => {
    const folder = workspace();
    await command(['build'], { cwd: folder });
    const audit = JSON.parse(readFileSync(join(folder, 'out/audit.json'), 'utf8')).figures;
    const values = [...new Set(audit.map((one: Explained) => one.value))] as number[];
    expect(values.length).toBeGreaterThan(3);
    for (const value of values) {
      const said = (await figures(folder, String(value))).flatMap((one) =>
        one.said.map(({ document, text }) => `${document} ${text}`),
      );
      const audited = audit
        .filter((one: Explained) => one.value === value)
        .map((one: { document: string; text: string }) => `${one.document} ${one.text}`);
      expect(said.sort()).toEqual(audited.sort());
    }
  });

  it('tells a region, a metric of it, a sphere, and what the workspace states', async () => {
    expect(await figures(example, 'Костанайская', 'область', 'материалы', 'в', 'СМИ')).toMatchObject([
      { value: 52, region: 'kostanay' },
    ]);
    const region = await figures(example, 'kostanay');
    expect(new Set(region.map((one) => one.region))).toEqual(new Set(['kostanay']));
    expect(region.length).toBeGreaterThan(5);
    expect(await figures(example, 'west-kazakhstan', 'health')).toMatchObject([{ value: 12 }, { value: 5 }]);
    expect((await figures(example, 'members')).map(({ origin }) => origin)).toContain('stated');
    const both = await figures(example, 'media_materials');
    expect(both.map(({ origin, value }) => [origin, value])).toEqual([
      ['stated', 1258],
      ['derived', 458],
    ]);
  });

  it('tells of a number that no document says', async () => {
    const folder = workspace({
      'smg-report.yaml': 'period: 2020-01/2020-02\nexpected: [akmola, kostanay]\noutputs: { speech: {} }\n',
      'regions/akmola.yaml': report('akmola', 'metrics: { meetings: 0 }'),
    });
    const all = await figures(folder, 'akmola', 'meetings');
    expect(all).toMatchObject([{ value: 0, said: [] }]);
  });

  it('says that missing is not zero, and what is called nothing', async () => {
    const folder = workspace();
    expect(await explain(folder, 'raids')).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('raids'),
    });
    expect(await figures(folder, 'raids')).toEqual([]);
    const nowhere = await explain(folder, '4711');
    expect(nowhere).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('no-such-figure') });
    const slip = await explain(folder, 'meetngs');
    expect(slip).toMatchObject({ code: 2, stderr: expect.stringContaining('`meetings`') });
    expect((await explain(scratch(), 'meetings')).code).toBe(2);
  });

  it('answers half a question, says which half, and exits with 1', async () => {
    const { code, stdout, stderr } = await explain(example, 'kostanay', 'meetngs', '--format', 'json');
    expect(code).toBe(1);
    expect(stderr).toContain('ignored-words');
    expect(stderr).toContain('`meetings`');
    expect(JSON.parse(stdout)).toMatchObject({
      understood: { kind: 'about', region: 'kostanay', metric: null },
      ignored: ['meetngs'],
      searched: { period: '2020-01/2020-02', files: 7 },
    });
  });

  it('says errors of the data as build does, and writes nothing', async () => {
    const folder = workspace({ 'regions/akmola.yaml': report('akmola', 'metrics: { meetings: x }') });
    const { code, stdout, stderr } = await explain(folder, 'meetings');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('number-text');
    put(folder, { 'regions/akmola.yaml': report('akmola') });
    expect((await explain(folder, 'meetings')).code).toBe(0);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('shows no control character of a file or a text raw', async () => {
    const folder = workspace({
      'regions/akmola.yaml': report(
        'akmola',
        'metrics:\n  meetings: 2 # \u001b[31m\nhighlights: [{ kk: "7 \\e[31m рейд.", ru: "7 \\e[31m рейдов." }]',
      ),
    });
    for (const name of ['meetings', '7']) {
      const { stdout } = await explain(folder, name);
      expect([...stdout].filter((letter) => letter < ' ' && letter !== '\n')).toEqual([]);
    }
  });
});
