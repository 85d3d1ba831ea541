import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../run.js';
import { put } from '../scratch.js';
import { report, workspace } from './fixture.js';

const build = (cwd: string, ...argv: string[]) => command(['build', ...argv], { cwd });

describe('build over an older one', () => {
  it('says which figures have changed, with old and new, and only then', async () => {
    const folder = workspace();
    expect((await build(folder)).stderr).not.toContain('→ ');
    expect((await build(folder)).stderr).not.toContain('→ ');
    put(folder, { 'regions/kostanay.yaml': report('kostanay', 'metrics: { meetings: 5, raids: 2 }') });
    const { code, stdout, stderr } = await build(folder, '--locale', 'ru');
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /speech\.ru, speech\.both: 3\sзаседания → 5\sзаседаний \(Костанайская область, meetings\)/,
    );
    expect(stderr).toMatch(/speech\.kk: новое: .*2\s.*raids/);
    expect(stderr).toMatch(/нет больше: .*recommendations/);
    expect(stdout).not.toContain('→');
  });

  const TEXT = 'Топ құрамы жаңартылды. Қала әкімдігімен меморандум жасалды.';
  const told = (ru: string) =>
    report('kostanay', `metrics: { meetings: 3 }\nhighlights:\n  - kk: ${TEXT}\n    ru: ${ru}`);

  it('says which sentences read otherwise, shows some and counts all', async () => {
    const folder = workspace({
      'regions/kostanay.yaml': told('Состав обновлён. Подписан меморандум с акиматом города.'),
    });
    await build(folder, '--only', 'speech');
    expect((await build(folder, '--only', 'speech')).stderr).not.toContain('read otherwise');
    put(folder, { 'regions/kostanay.yaml': told('Состав обновлён. Подписан договор с акиматом города.') });
    const { stderr } = await build(folder, '--only', 'speech');
    expect(stderr).toContain('One sentence reads otherwise than before:\n');
    expect(stderr).toMatch(/speech\.ru, speech\.both: Подписан меморандум .* → Подписан договор /);
    const many = Array.from({ length: 25 }, (_, i) => `Итог подведён${' вновь'.repeat(i)}.`).join(' ');
    put(folder, { 'regions/kostanay.yaml': told(many) });
    const long = (await build(folder, '--only', 'speech')).stderr;
    expect(long).toMatch(/25 sentences read otherwise/);
    expect(long).toContain('… and 5 more');
  });

  it('compares no documents that only one of them makes, and no other period', async () => {
    const folder = workspace();
    await build(folder, '--lang', 'kk', '--only', 'speech');
    put(folder, { 'regions/kostanay.yaml': report('kostanay', 'metrics: { meetings: 5 }') });
    expect((await build(folder, '--lang', 'ru', '--only', 'speech')).stderr).not.toContain('speech.ru:');
    put(folder, {
      'smg-report.yaml': 'period: 2020-Q1\nexpected: [akmola, kostanay]\n',
      'regions/kostanay.yaml': report('kostanay', 'metrics: { meetings: 7 }', '2020-03'),
    });
    const { stderr } = await build(folder);
    expect(stderr).toContain('2020-01/2020-02');
    expect(stderr).not.toContain('7 meetings');
  });

  it.each(['', '{"figures": 7}', '\u0000'])('passes over an audit that is none (%j)', async (text) => {
    const folder = workspace();
    await build(folder);
    put(folder, { 'out/audit.json': text });
    const { code, stderr } = await build(folder);
    expect(code).toBe(0);
    expect(stderr).toContain('unreadable-audit');
    expect((await build(folder)).stderr).not.toContain('unreadable-audit');
  });

  it('shows nothing raw of an audit that somebody has prepared', async () => {
    const folder = workspace();
    await build(folder);
    const wicked = {
      document: 'speech.ru',
      text: '\u001b[31m9',
      value: 9,
      qualifier: 'exact',
      origin: 'stated',
      metric: '\u001b]0;x',
      region: '__proto__',
      sphere: null,
      part: null,
    };
    put(folder, { 'out/audit.json': JSON.stringify({ figures: [wicked] }) });
    const { code, stderr } = await build(folder);
    expect(code).toBe(0);
    expect(stderr).toContain('__proto__');
    expect([...stderr].filter((letter) => letter < ' ' && letter !== '\n')).toEqual([]);
  });

  it('writes nothing and compares nothing when a folder has the name of the audit', async () => {
    const folder = workspace();
    await build(folder);
    rmSync(join(folder, 'out/audit.json'));
    mkdirSync(join(folder, 'out/audit.json'));
    const { code, stderr } = await build(folder);
    expect(code).toBe(3);
    expect(stderr).toContain('unwritable-file');
  });
});
