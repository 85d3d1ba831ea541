import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kk } from '../../../src/language/kk/index.js';
import type { KkCase } from '../../../src/language/kk/noun.js';
import type { NumeralOptions } from '../../../src/language/kk/numeral.js';
import { lastWord } from '../../../src/language/kk/words.js';
import { table, wrong } from './table.js';

/** The tables stand without the no-break space. */
const unsplit = (text: string) => text.replaceAll('\u00A0', '');

const CASE: Readonly<Record<string, KkCase>> = {
  gen: 'genitive',
  dat: 'dative',
  acc: 'accusative',
  loc: 'locative',
  abl: 'ablative',
  ins: 'instrumental',
};

const OPTIONS: Readonly<Record<string, NumeralOptions>> = {
  px3: { possessive: true },
  coll: { collective: true },
  'loc-attr': { attributive: true },
  sim: { similative: true },
  approx: { approximate: true },
  pl: { plural: true },
  liq: { denomination: true },
  ord: { ordinal: 'full' },
  'ord-short': { ordinal: 'short' },
};

/** «coll-px3-gen» → collective, possessive, genitive. */
function meant(category: string): [KkCase, NumeralOptions] {
  const whole = OPTIONS[category];
  if (whole) return ['nominative', whole];
  const parts = category.split('-');
  const options = parts.map((part) => OPTIONS[part] ?? {});
  return [CASE[parts.at(-1) ?? ''] ?? 'nominative', Object.assign({}, ...options)];
}

describe('numeral', () => {
  const plain = table('kk-numerals');
  const extended = table('kk-numerals-extended');

  it(`writes all ${plain.length} rows of the table of cases`, () => {
    const say = (row: Record<string, string>) => {
      const name = (row.case ?? '').replace(/ .*/, '');
      const short = row.case?.includes('short');
      if (name === 'ordinal')
        return kk.numeral(Number(row.number), 'nominative', { ordinal: short ? 'bare' : 'full' });
      if (name === 'possessive-3sg')
        return kk.numeral(Number(row.number), 'nominative', { possessive: true });
      return kk.numeral(Number(row.number), name as KkCase);
    };
    expect(plain).toHaveLength(1278);
    expect(
      wrong(
        plain,
        (row) => row.form ?? '',
        (row) => unsplit(say(row)),
      ),
    ).toEqual([]);
  });

  it('reads the last word as the table does', () => {
    expect(
      wrong(
        plain,
        (row) => row.final_word ?? '',
        (row) => lastWord(Number(row.number)),
      ),
    ).toEqual([]);
  });

  it(`writes all ${extended.length} rows of the extended table`, () => {
    const say = (row: Record<string, string>) => {
      const [kase, options] = meant(row.category ?? '');
      const value = row.number ?? '';
      const percent = row.final_word === 'процент' ? 'процент' : 'пайыз';
      return kk.numeral(/^\d+$/.test(value) ? Number(value) : value, kase, { ...options, percent });
    };
    expect(extended).toHaveLength(861);
    expect(
      wrong(
        extended,
        (row) => row.form ?? '',
        (row) => unsplit(say(row)),
      ),
    ).toEqual([]);
  });

  it('splits from five digits up, and not within a year or four digits', () => {
    expect(kk.numeral(3500, 'ablative')).toBe('3500-ден');
    expect(kk.numeral(10000, 'ablative')).toBe('10\u00A0000-нан');
    expect(kk.numeral(5, 'nominative', { collective: true, possessive: true })).toBe('5-еуі');
    expect(kk.numeral(67, 'nominative', { possessive: true })).toBe('67-сі');
  });

  it('puts the suffix to a unit that is written out', () => {
    expect(kk.numeral('10 мың', 'ablative')).toBe('10 мыңнан');
    expect(kk.numeral('9,5 миллион', 'dative')).toBe('9,5 миллионға');
    expect(kk.numeral('9 млн', 'nominative')).toBe('9 млн');
  });

  it('stacks suffixes', () => {
    expect(kk.numeral(6, 'genitive', { plural: true })).toBe('6-лардың');
    expect(kk.numeral(67, 'locative', { possessive: true, attributive: true })).toBe('67-сіндегі');
    expect(kk.numeral(5, 'ablative', { collective: true })).toBe('5-еуден');
  });

  it('refuses what is no number, and says why', () => {
    expect(() => kk.numeral(1.5, 'dative')).toThrow(new RangeError('1.5 is not a whole number'));
    expect(() => kk.numeral(-1, 'dative')).toThrow(/negative/);
    expect(() => kk.numeral(1e16, 'dative')).toThrow(/over 10\^15/);
    expect(() => kk.numeral(Number.NaN, 'dative')).toThrow(RangeError);
    expect(() => kk.numeral('IV', 'dative')).toThrow(/no number/);
    expect(() => kk.numeral('5 кг', 'dative')).toThrow(/no number/);
    expect(() => kk.numeral('10000000000000001', 'dative')).toThrow(/over 10\^15/);
    expect(() => kk.numeral(8, 'dative', { collective: true })).toThrow(/only 1 to 7/);
  });

  it('has one form for any number, in the harmony of its last word', () => {
    const front = /^(?:нөл|бір|екі|үш|төрт|бес|жеті|сегіз|елу|жетпіс|сексен|жүз)$/;
    const cases = ['genitive', 'dative', 'accusative', 'locative', 'ablative'] as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(...cases), (value, kase) => {
        const [digits, suffix = '', ...more] = kk.numeral(value, kase).split('-');
        const vowels = front.test(lastWord(value)) ? /[еі]/ : /[аы]/;
        return digits === kk.number(value) && vowels.test(suffix) && !more.length && !/\s/.test(suffix);
      }),
      { numRuns: 3000 },
    );
  });

  it('puts the same suffix to digits as to words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
        const suffix = kk.numeral(value, 'ablative').split('-')[1];
        return kk.words(value, { case: 'ablative' }) === kk.words(value) + suffix;
      }),
    );
  });
});

describe('number', () => {
  it('groups digits from five up', () => {
    const written = [0, 1258, 10000, 212000, 1e15].map(kk.number);
    expect(written.map((text) => text.replaceAll('\u00A0', '_'))).toEqual([
      '0',
      '1258',
      '10_000',
      '212_000',
      '1_000_000_000_000_000',
    ]);
  });

  it.each([1.5, -3, 1e15 + 1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(() => kk.number(value)).toThrow(RangeError);
  });
});
