import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, parseStream } from '../../src/parse/index.js';
import { slipsIn } from '../../src/parse/slips/index.js';

/** `reason line:column` of each diagnostic, with what it says to write. */
function slips(text: string): string[] {
  return parse('a.yaml', text).diagnostics.map(({ code, place, args }) => {
    const {
      reason = code,
      suggestion,
      spaces,
    } = args as {
      reason?: string;
      suggestion?: string;
      spaces?: { found: number; expected: number };
    };
    const { line, column } = place?.range.start ?? { line: 0, column: 0 };
    const write = suggestion ?? (spaces && `${spaces.found} → ${spaces.expected}`);
    return `${reason} ${line}:${column}${write === undefined ? '' : ` ${write}`}`;
  });
}

const HEAD = 'region: kostanay\nperiod: 2026-01\n';

describe('what a reader of lines sees', () => {
  test.each([
    ['metrics:\n\tmeetings: 2\n', ['tab 4:1']],
    ['metrics:\n\tmeetings: 2\n\traids: 1\n', ['tab 4:1']],
    ['metrics:\n\u00a0\u00a0meetings: 2\n  raids: 1\n', ['odd-blank 4:1']],
    ['metrics:\n  meetings:\u00a02\n  raids: 1\n', ['odd-blank 4:3 meetings: 2']],
    ['metrics:\n  meetings:2\n  raids: 1\n', ['colon-space 4:3 meetings: 2']],
    ['metrics:\n  raids: 1\n  заседания:2\n', ['colon-space 5:3 заседания: 2']],
    ['metrics:\n  meetings 2\n  raids: 1\n', ['no-colon 4:3 meetings: 2']],
    ['metrics:\n  meetings = 2\n  raids: 1\n', ['no-colon 4:3 meetings: 2']],
    ['metrics:\n  meetings - 2 # two\n  raids: 1\n', ['no-colon 4:3 meetings: 2']],
    ['metrics\n  meetings: 2\n  raids: 1\n', ['no-colon 3:1 metrics:']],
    ['metrics:\n  meetings: 2 raids: 1\n', ['second-key 4:15 raids: 1']],
    ['metrics:\n  meetings: 12, lectures: 4, raids: 1\n', ['second-key 4:17 lectures: 4']],
    [
      'monitoring:\n  - { sphere: roads, count: 5 recommendations: 2 }\n',
      ['no-comma 4:31 - { sphere: roads, count: 5, recommendations: 2 }'],
    ],
    ['spheres:\n  - id: a\n  id: b\n', ['no-dash 5:3   - id: b']],
    ['monitoring:\n{ sphere: health, count: 3 }\n', ['no-dash 4:1   - { sphere: health, count: 3 }']],
    ['monitoring:\n  -sphere: roads\n    count: 1\n', ['dash-space 4:3 - sphere: roads']],
    ['monitoring:\n  - { sphere: roads }\n  -{ sphere: health }\n', ['dash-space 5:3 - { sphere: health }']],
    ['highlights:\n  - about:[raids]\n    kk: а\n    ru: б\n', ['colon-space 4:5 about: [raids]']],
    ['highlights:\n  - kk: а\n    ru: Итог: всё.\n', ["nested-mapping 5:9 'Итог: всё.'"]],
    ["highlights:\n  - kk: а\n    ru: Объём: 'всё'.\n", ["nested-mapping 5:9 'Объём: ''всё''.'"]],
    ['highlights:\n  - kk: а\n    ru: Создан\n      новый состав группы: всё.\n', ['nested-mapping 6:7']],
    ['highlights:\n  - kk: "Жас Отан" тобы.\n    ru: б\n', [`behind-quote 4:19 '"Жас Отан" тобы.'`]],
    ['highlights:\n  - kk: "Топ\n    ru: б\n', ['unclosed-quote 4:9']],
    ["highlights:\n  - kk: а\n    ru: 'б\n", ['unclosed-quote 5:9']],
    ['highlights:\n  - about: [raids\n    kk: а\n    ru: б\n', ['unclosed-bracket 4:12']],
    ['monitoring:\n  - { sphere: roads, count: 1\n  - { sphere: health }\n', ['unclosed-bracket 4:5']],
    ['metrics: { raids: ">10 }\nmonitoring: []\n', ['unclosed-quote 3:19']],
    ['highlights:\n  - kk: @а\n    ru: *б в\n', ["scalar-start 4:9 '@а'", "scalar-start 5:9 '*б в'"]],
    ['metrics:\n  meetings: 2\n   raids: 1\n', ['indent 5:4 3 → 2']],
    ['metrics:\n  meetings: 2\n raids: 1\n', ['indent 5:2 1 → 2']],
    ['metrics:\n  meetings: 2\nraids: 1\n  lectures: 1\n', ['indent 5:1 0 → 2']],
    ['metrics:\nmeetings: 2\n  raids: 1\n  lectures: 1\n', ['indent 4:1 0 → 2']],
    ['metrics:\n   meetings: 2\n  raids: 1\n  lectures: 1\n', ['indent 4:4 3 → 2']],
    ['monitoring:\n  - sphere: roads\n   count: 1\n', ['indent 5:4 3 → 4']],
    ['monitoring:\n  - sphere: roads\n- sphere: health\n', ['indent 5:1 0 → 2']],
    ['metrics:\n  - meetings: 2\n  raids: 1\n', ['mixed-list 5:3']],
    ['highlights:\n  - kk: а\n    ru: б\n  kk: в\n  ru: г\n', ['no-dash 6:3   - kk: в']],
    ['highlights:\n  kk: а\n  ru: б\n  - kk: в\n    ru: г\n', ['no-dash 4:3   - kk: а']],
    ['highlights:\n    kk: а\n    ru: б\n  - kk: в\n    ru: г\n', ['no-dash 4:5   - kk: а']],
    ['highlights:\n  kk: а\n  ru: б\n- kk: в\n  ru: г\n', ['no-dash 4:3 - kk: а']],
    ['highlights:\n- kk: а\n  ru: б\nkk: в\nru: г\n- kk: д\n  ru: е\n', ['no-dash 6:1 - kk: в']],
    ['stated:\n  - metric: raids\n    value: 1\n  metric: lectures\n', ['no-dash 6:3   - metric: lectures']],
    ['monitoring:\n  - { sphere: roads }\n  { sphere: health }\n', ['no-dash 5:3   - { sphere: health }']],
    ['- metrics:\n    meetings: 2\n', ['mixed-list 3:1']],
    ['metrics: {}\nС уважением,\nотдел\n', ['no-key 4:1']],
    ['highlights:\n  - kk: а\n    ru: Создан новый\nсостав.\n', ['no-key 6:1']],
    ['highlights:\n  - kk: >-\n      а\n     б\n    ru: в\n', ['indent 6:6 5 → 6']],
    ['metrics:\n<<<<<<< HEAD\n  raids: 1\n=======\n  raids: 2\n>>>>>>> b\n', ['conflict 4:1']],
    ['metrics:\n  raids: >10000\n  meetings 2\n', ['unquoted-qualifier 4:10', 'no-colon 5:3 meetings: 2']],
  ])('%j', (text, expected) => {
    expect(slips(HEAD + text)).toEqual(expected);
  });

  test('lines end as Windows ends them', () => {
    expect(slips('metrics:\r\n  meetings 2\r\n  raids: 1\r\n')).toEqual(['no-colon 2:3 meetings: 2']);
  });

  test('a letter is no report, and one slip', () => {
    expect(slips('Добрый день!\nВысылаем отчёт: 2 заседания.\nСпасибо.\n')).toEqual(['no-key 1:1']);
  });

  test('a telephone number, an address or a long text is not repeated', () => {
    const text = (ru: string) => `metrics: {}\nhighlights:\n  - kk: а\n    ru: ${ru}\n`;
    expect(slips(text('Тел.: +7 (701) 234-56-78'))).toEqual(['nested-mapping 4:9']);
    expect(slips(text('Почта: a.b@mail.ru'))).toEqual(['nested-mapping 4:9']);
    expect(slips(text(`Итог: ${'всё '.repeat(40)}`))).toEqual(['nested-mapping 4:9']);
  });

  test('in a stream each document has its own', () => {
    const found = parseStream('-', 'a: 1\nb 2\nc: 3\n---\na: 1\n---\na: Итог: б\n').map(({ diagnostics }) =>
      diagnostics.map(({ place }) => place?.range.start.line),
    );
    expect(found).toEqual([[2], [], [7]]);
  });

  test('a large broken text is read in no time', () => {
    for (const line of ['  b: "c\n', '  - [\n', "  'x\n", ' a\n', '\tb: |\n', '  b: >-\n'])
      expect(slipsIn(`a: [\n${line.repeat(20_000)}`).length).toBeGreaterThan(0);
  });
});

/** What a hand may do to a line; undefined where it cannot. */
const SLIPS: Readonly<Record<string, (line: string) => string | undefined>> = {
  tab: (line) => swapped(line, /^ +(?=\S)/, () => '\t'),
  'odd-blank': (line) => swapped(line, /^ +(?=\S)/, (blanks) => '\u00a0'.repeat(blanks.length)),
  'colon-space': (line) => swapped(line, /(?<=^\s*(?:- )?\w+:) (?=\S)/, () => ''),
  'no-colon': (line) => swapped(line, /(?<=^\s*(?:- )?\w+):/, () => ''),
  'dash-space': (line) => swapped(line, /(?<=^\s*-) /, () => ''),
  'unclosed-bracket': (line) => swapped(line, /[\]}](?=[^\]}]*$)/, () => ''),
  'unclosed-quote': (line) => swapped(line, /"(?=[^"]*$)/, () => ''),
  'nested-mapping': (line) => (/^\s+(?:- )?\w+: \d+$/.test(line) ? `${line} итог: всё` : undefined),
  'indent more': (line) => ` ${line}`,
  'indent less': (line) => swapped(line, /^ (?=[ \S])/, () => ''),
  'indent none': (line) => swapped(line, /^ +(?=\S)/, () => ''),
  conflict: (line) => `<<<<<<< HEAD\n${line}`,
};

function swapped(line: string, what: RegExp, by: (found: string) => string): string | undefined {
  const made = line.replace(what, by);
  return made === line ? undefined : made;
}

/** How far from its line each slip is found, for every line of the example that a hand may spoil. */
function distances(make: (line: string) => string | undefined): number[] {
  const folder = 'examples/2020-january-february/regions';
  return readdirSync(folder).flatMap((file) => {
    const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n');
    return lines.flatMap((line, i) => {
      const spoilt = /^\s*(?:#|$)/.test(line) ? undefined : make(line);
      if (spoilt === undefined) return [];
      const { diagnostics } = parse(file, lines.with(i, spoilt).join('\n'));
      const found = diagnostics.filter(({ code }) => code === 'yaml-syntax');
      expect(found.length, `${file}:${i + 1} ${JSON.stringify(spoilt)}`).toBeLessThanOrEqual(1);
      return found.map(({ place }) => (place?.range.start.line ?? 0) - i - 1);
    });
  });
}

describe('one slip in any line of the example is one diagnostic, on that line', () => {
  test.each(Object.entries(SLIPS))('%s', (kind, make) => {
    const found = distances(make);
    expect(found.length).toBeGreaterThan(0);
    // Of two lines of which either could be the odd one, the second is blamed.
    const doubtful = kind.startsWith('indent') ? 0.15 * found.length : 0;
    expect(found.filter((off) => off !== 0).length).toBeLessThanOrEqual(doubtful);
    expect(found.every((off) => Math.abs(off) <= 1)).toBe(true);
  });
});
