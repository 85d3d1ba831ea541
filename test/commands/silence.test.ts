import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../run.js';
import { scratch } from '../scratch.js';

const KEY = '# smg-report-disable-next-line';
const report = (body: string, region = 'kostanay') => `region: ${region}\nperiod: 2026-Q1\n${body}`;
const highlight = (kk: string, comment = '') =>
  `metrics: {}\nhighlights:\n  ${comment}\n  - kk: ${kk}\n    ru: Рабочая группа.\n`;

interface Listed {
  readonly code: string;
  readonly file?: string;
  readonly range?: { readonly start: { readonly line: number; readonly column: number } };
}

/** `code file:line:column` of everything that a command line finds. */
async function found(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const cwd = scratch(files);
  const { stdout } = await command(['validate', ...(argv.length > 0 ? argv : ['.']), '--format', 'json'], {
    cwd,
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Listed[] };
  return diagnostics.map(
    ({ code, file, range }) => `${code} ${file}:${range?.start.line}:${range?.start.column}`,
  );
}

describe('smg-report-disable-next-line', () => {
  const twoSpaces = 'Жұмыс  тобы.';

  test('silences what it names, on the next line only', async () => {
    expect(await found({ 'a.yaml': report(highlight(twoSpaces)) })).toEqual(['spacing a.yaml:6:9']);
    const comment = `${KEY} spacing -- as printed on the poster`;
    expect(await found({ 'a.yaml': report(highlight(twoSpaces, comment)) })).toEqual([]);
    const later = report(highlight('Жұмыс тобы.', comment).replace('Рабочая ', 'Рабочая  '));
    expect(await found({ 'a.yaml': later })).toEqual(['unused-disable a.yaml:5:34', 'spacing a.yaml:7:9']);
  });

  test.each([
    ['without a reason it silences nothing', 'spacing', ['disable-without-reason 5:3', 'spacing 6:9']],
    ['an unknown code', 'spaceing -- why', ['unknown-code 5:34', 'spacing 6:9']],
    ['of several, one is of no use', 'spacing, straight-quotes -- why', ['unused-disable 5:43']],
    ['no code', '-- why', ['unused-disable 5:3', 'spacing 6:9']],
    ['an error that must be said', 'number-text -- why', ['disable-refused 5:34', 'spacing 6:9']],
  ])('%s', async (_, written, expected) => {
    const files = { 'a.yaml': report(highlight(twoSpaces, `${KEY} ${written}`)) };
    expect((await found(files)).map((one) => one.replace('a.yaml:', ''))).toEqual(expected);
  });

  test('an error about a number stays', async () => {
    const body = `metrics:\n  ${KEY} number-negative -- it was corrected by phone\n  meetings: -3\n`;
    expect(await found({ 'a.yaml': report(body) })).toEqual([
      'disable-refused a.yaml:4:34',
      'number-negative a.yaml:5:13',
    ]);
  });

  test('an error about a person needs its reason', async () => {
    const text = (written: string) =>
      report(highlight('"Анықтама: +7 701 555 12 34."', written && `${KEY} ${written}`));
    const phone = (await found({ 'a.yaml': text('') })).map((one) => one.split(' ')[0]);
    expect(phone).toContain('personal-phone');
    const silenced = await found({ 'a.yaml': text('personal-phone -- our own hotline') });
    expect(silenced.join()).not.toMatch(/personal-phone|disable/);
    const unexplained = await found({ 'a.yaml': text('personal-phone') });
    expect(unexplained.join()).toMatch(/disable-without-reason.*personal-phone/);
  });

  test('an error that the rules may lower may be silenced', async () => {
    const body = `metrics:\n  violations_found: 9\n  violations_fixed: 2\n  violations_in_progress: 3\n`;
    const [wrong] = await found({ 'a.yaml': report(body) });
    expect(wrong).toMatch(/^parts-differ a.yaml:4:/);
    const silenced = body.replace(
      '  violations_found',
      `  ${KEY} parts-differ -- 4 were withdrawn\n  violations_found`,
    );
    expect(await found({ 'a.yaml': report(silenced) })).toEqual([]);
  });

  test('silences what only several files show, in settings as well', async () => {
    const settings = (comment: string) => `period: 2026-Q1\n${comment}\nexpected: [kostanay, shymkent]\n`;
    const files = {
      'smg-report.yaml': settings(''),
      'regions/kostanay.yaml': report('metrics: {}\n'),
      'regions/abai.yaml': report('metrics: {}\n', 'abai'),
    };
    expect(await found(files)).toEqual([
      'region-unexpected regions/abai.yaml:1:9',
      'region-missing smg-report.yaml:3:1',
    ]);
    const commented = {
      ...files,
      'smg-report.yaml': settings(`${KEY} region-missing -- Shymkent reports by telephone`),
      'regions/abai.yaml': `${KEY} region-unexpected -- its first report\n${files['regions/abai.yaml']}`,
    };
    expect(await found(commented)).toEqual([]);
    expect(await found(commented, 'regions/abai.yaml')).toEqual([]);
    expect(await found({ ...commented, 'smg-report.yaml': settings(`${KEY} spacing -- no`) })).toEqual([
      'unused-disable smg-report.yaml:2:32',
      'region-missing smg-report.yaml:3:1',
    ]);
  });

  test('a comment in settings is of use for their own texts', async () => {
    const speaker = 'speaker:\n  name:\n    kk: А. Б.\n    @\n    ru: А.  Б.\n';
    const settings = (comment: string) =>
      `period: 2026-Q1\nexpected: [kostanay]\n${speaker.replace('@', comment)}`;
    const files = { 'regions/kostanay.yaml': report('metrics: {}\n') };
    expect(await found({ ...files, 'smg-report.yaml': settings('#') })).toEqual([
      'spacing smg-report.yaml:7:9',
    ]);
    const comment = `${KEY} spacing -- his own spelling`;
    expect(await found({ ...files, 'smg-report.yaml': settings(comment) })).toEqual([]);
  });

  test('is not called unused where less is looked at than it was written for', async () => {
    const comment = `${KEY} region-unexpected -- its first report\n`;
    const files = {
      'smg-report.yaml': `period: 2026-Q1\n${KEY} region-missing -- by telephone\nexpected: [kostanay, shymkent]\n`,
      'regions/kostanay.yaml': report('metrics: {}\n'),
      'regions/abai.yaml': `${comment}${report('metrics: { meetings: 1 }\n', 'abai')}`,
    };
    const cwd = scratch(files);
    const run = (argv: string[], stdin = '') => command(argv, { cwd, stdin });
    expect((await run(['sum', 'regions/abai.yaml'])).stderr).toBe('');
    expect((await run(['sum', '--without', 'kostanay'])).stderr).not.toContain('unused-disable');
    const stream = await run(['validate', '-'], report('metrics: {}\n'));
    expect(stream.stdout).not.toContain('unused-disable');
    const broken = report('metrics: { meetings: x }\n', 'abai').replace('x', '-1');
    expect(await found({ ...files, 'regions/abai.yaml': `${comment}${broken}` })).toEqual([
      'number-negative regions/abai.yaml:4:22',
    ]);
  });

  test('what only a build finds is silenced there, and no check calls it unused', async () => {
    const text = highlight('Топ 14:30-да кездесті.', `${KEY} unspoken-number -- read as half past two`);
    const files = {
      'smg-report.yaml': 'period: 2026-Q1\nexpected: [kostanay]\n',
      'regions/kostanay.yaml': report(text.replace('Рабочая группа.', 'Группа встретилась днём.')),
    };
    const cwd = scratch(files);
    const argv = ['build', '--only', 'spoken', '--lang', 'kk'];
    const silent = await command(argv, { cwd });
    expect(silent.stderr).not.toContain('unspoken-number');
    expect((await command(['validate'], { cwd })).stdout).not.toContain('unused-disable');
    const loud = scratch({
      ...files,
      'regions/kostanay.yaml': files['regions/kostanay.yaml'].replace(KEY, '#'),
    });
    expect((await command(argv, { cwd: loud })).stderr).toContain('unspoken-number');
  });

  test('stands above a key or an item, whatever the line holds', async () => {
    const phone = 'Анықтама: 8 701 555 12 34.';
    const comment = `${KEY} personal-phone -- our own hotline`;
    const item = report(
      `metrics: {}\nhighlights:\n  ${comment}\n  - { kk: "${phone}", ru: Горячая линия. }\n`,
    );
    const key = report(
      `metrics: {}\nhighlights:\n  - ru: Горячая линия.\n    ${comment}\n    kk: "${phone}"\n`,
    );
    const block = report(
      `metrics: {}\nhighlights:\n  - ru: Горячая линия.\n    ${comment}\n    kk: |\n      Топ.\n      ${phone}\n`,
    );
    for (const text of [item, key, block]) {
      expect((await found({ 'a.yaml': text.replace(KEY, '#') })).join()).toContain('personal-phone');
      expect(await found({ 'a.yaml': text })).toEqual([]);
    }
  });

  test('what is silenced is no warning for --strict, what is unused is one', async () => {
    const code = async (text: string) =>
      (await command(['validate', 'a.yaml', '--strict'], { cwd: scratch({ 'a.yaml': text }) })).code;
    const comment = `${KEY} spacing -- as printed`;
    expect(await code(report(highlight(twoSpaces)))).toBe(1);
    expect(await code(report(highlight(twoSpaces, comment)))).toBe(0);
    expect(await code(report(highlight('Жұмыс тобы.', comment)))).toBe(1);
  });

  test('fix leaves alone what a comment says is meant so', async () => {
    const text = report(highlight(twoSpaces, `${KEY} spacing -- as printed`)).replace(
      'Рабочая ',
      'Рабочая  ',
    );
    const cwd = scratch({ 'a.yaml': text });
    await command(['fix', 'a.yaml'], { cwd });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(text.replace('Рабочая  ', 'Рабочая '));
  });
});
