import { describe, expect, it } from 'vitest';
import {
  type Code,
  type Codes,
  LOCALES,
  loadCatalogue,
  SEVERITIES,
  type Term,
} from '../../src/diagnostics/index.js';

const term = (id: string, value: number, qualifier: Term['qualifier'] = 'exact'): Term => ({
  id,
  value,
  qualifier,
});
const parts = [term('violations_fixed', 7), term('violations_in_progress', 2)];

/** Arguments that fit every code: a message takes what it knows. */
const ARGS = {
  reason: 'missing', detail: 'D', encoding: 'windows-1251', file: 'f.yaml', text: 'T', key: 'K', what: 'size', limit: 9,
  known: ['a'], letters: ['a'], language: 'kk', expected: ['number', 'quantity'], actual: 'text', allowed: ['a'], pattern: 'P', codePoint: 'U+E000',
  id: 'I', metric: 'M', region: 'R', period: '2020-02', alias: 'A', sphere: 'S', total: term('violations_found', 10), parts, sum: 9,
  least: false, number: '97', other: 'o.yaml', otherPeriod: '2020', briefing: '2020-Q1', months: ['2020-01'], files: ['f'], errors: 2,
  stated: '5', slot: '{}', folder: '/w', name: 'N', helper: 'H', usage: 'U', document: 'speech.ru', around: 'A', figure: '52', path: 'p.md', paths: ['p.md'],
  built: '0.1', version: '0.2', regions: ['abai'], keys: ['K'], readings: ['10', { kind: 'text' }], day: '2022-06-08', missing: ['abai'], within: ['abai'], others: ['abai'], source: { kk: 'S', ru: 'S', en: 'S' }, before: '2020', beforePeriod: '2020', times: 12, more: true, count: 5, now: term('meetings', 60), seconds: 700, most: 600, words: ['W'], lines: [29], isStream: true, understood: ['kostanay'], named: 'akmola', cuts: [{ title: 'S', seconds: 120 }],
}; // biome-ignore format: pairs

const region = { id: 'abai', name: { kk: 'A', ru: 'A', en: 'A' } };

/** Where one name means different things. */
const SPECIAL: Partial<Record<Code, object>> = {
  'yaml-syntax': { reason: 'tab' },
  'empty-value': { what: 'metrics' },
  'stated-below-total': { total: '7' },
  'kinds-mixed': { part: 'P', partKind: 'stock', whole: 'W', kind: 'flow' },
  'part-words-missing': { part: 'P', whole: 'W' },
  'ten-times-peers': { median: 4.5, others: [3, 4, 5, 6], scaled: true },
  'moved-value': { moves: [{ from: 'F', to: 'T', value: 52 }] },
  'region-missing': { regions: [region] },
  'region-unexpected': { missing: [region] },
  'all-round': { numbers: [term('meetings', 500)] },
};

const REASONS = [
  'conflict', 'odd-blank', 'colon-space', 'dash-space', 'no-colon', 'no-key', 'mixed-list', 'behind-quote', 'unclosed-quote',
  'unclosed-bracket', 'indent', 'tab', 'missing-char', 'nested-mapping', 'second-key', 'multiline-key', 'unexpected', 'scalar-start', 'escape',
  'alias', 'merge', 'tag', 'no-comma', 'no-dash', 'block-in-flow', 'no-text-key', 'long-key', 'anchor', 'directive'
] as const; // biome-ignore format: pairs

describe.each(LOCALES)('messages in %s', async (locale) => {
  const catalogue = await loadCatalogue(locale);
  const say = <C extends Code>(code: C, args: Partial<Codes[C]> = {}) =>
    (catalogue.codes[code] as (args: object) => { message: string; hint?: string })({ ...ARGS, ...args });

  it('words every code, without holes', () => {
    for (const code of Object.keys(SEVERITIES) as Code[]) {
      const { message, hint } = say(code, SPECIAL[code]);
      expect(message, code).toMatch(/\S{2}/);
      expect(`${message} ${hint}`.replace(/undefined$/, ''), code).not.toMatch(/undefined|\[object|NaN/);
      expect(message, code).toMatch(/[.?]$|D$/);
    }
  });

  it('has words for every reason why a file is no YAML', () => {
    const said = REASONS.map((reason) =>
      say('yaml-syntax', { reason, suggestion: undefined, before: undefined, spaces: undefined }),
    );
    expect(new Set(said.map(({ message }) => message)).size).toBe(REASONS.length);
    for (const { message, hint } of said) expect(`${message} ${hint}`).toMatch(/[.?…`]$/);
    expect(say('yaml-syntax', { reason: 'no-colon', suggestion: 'a: 1' }).hint).toContain('`a: 1`');
    expect(say('yaml-syntax', { reason: 'no-comma', before: 'count' }).message).toContain('`count`');
    const indented = say('yaml-syntax', { reason: 'indent', spaces: { found: 3, expected: 2 } });
    expect(indented.message).toMatch(/3.*2/);
  });

  it('shows the arithmetic', () => {
    expect(say('parts-differ').message).toContain('10 ≠ 7 + 2 = 9');
    const over = [term('a', 7, 'over'), term('b', 2)];
    expect(say('parts-differ', { parts: over, sum: 10, least: true, total: term('t', 8) }).message).toContain(
      '8 < >7 + 2 ≥ 10',
    );
    expect(say('parts-exceed', { parts: [term('a', 12)], sum: 12 }).message).toContain('12 > 10');
    expect(say('spheres-exceed', { total: term('t', 8) }).message).toContain('7 + 2 = 9 > 8');
  });

  it('says what was meant, or what there is', () => {
    expect(say('unknown-key', { suggestion: 'meetings' }).hint).toContain('`meetings`');
    expect(say('unknown-key', { known: ['kk', 'ru'] }).hint).toContain('`kk`, `ru`');
    const many = Array.from({ length: 40 }, (_, i) => `metric_${i}`);
    expect(say('unknown-key', { known: many }).hint?.length).toBeLessThan(260);
  });

  it('says what a number with a sign can stand for', () => {
    const hint = (text: string) => say('number-fraction', { text, suggestion: undefined }).hint;
    expect(hint('12,5')).toMatch(/`12500`.*`125`/);
    expect(hint('0.25')).toMatch(/`250`.*`25`/);
    expect(hint('½')).toMatch(/`1500`/);
  });

  it('counts in the summary', () => {
    const counts = { files: 21, errors: 2, warnings: 5, notes: 1 };
    const expected = {
      en: '21 files: 2 errors, 5 warnings, 1 note',
      ru: '21 файл: 2 ошибки, 5 предупреждений, 1 примечание',
      kk: '21 файл: 2 қате, 5 ескерту, 1 ескертпе',
    };
    expect(catalogue.summary(counts)).toBe(expected[locale]);
    expect(catalogue.summary({ ...counts, files: 0 })).toBe(expected[locale].split(': ')[1]);
  });
});
