import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kk } from '../../../src/language/kk/index.js';
import { table, wrong } from './table.js';

const rows = table('kk-words');

describe('words', () => {
  it(`says all ${rows.length} recommended forms`, () => {
    expect(
      wrong(
        rows,
        (row) => row.recommended ?? '',
        (row) => kk.words(Number(row.number)),
      ),
    ).toEqual([]);
  });

  it.each([
    [1258, { case: 'ablative' }, 'бір мың екі жүз елу сегізден'],
    [67, { possessive: true }, 'алпыс жетісі'],
    [40, { possessive: true }, 'қырқы'],
    [2020, { ordinal: true }, 'екі мың жиырмасыншы'],
    [40, { ordinal: true }, 'қырқыншы'],
    [6, { collective: true, possessive: true, case: 'genitive' }, 'алтауының'],
    [2, { collective: true }, 'екеу'],
    [1e15, {}, 'бір квадриллион'],
  ] as const)('%d %o', (value, options, said) => {
    expect(kk.words(value, options)).toBe(said);
  });

  it.each([0.5, -1, 2e15])('refuses %s', (value) => {
    expect(() => kk.words(value)).toThrow(RangeError);
  });
});

describe('parseWords', () => {
  it('reads recommended forms and accepted variants', () => {
    for (const row of rows) {
      const variants = (row.accepted_variants ?? '').split(' | ').filter(Boolean);
      for (const said of [row.recommended ?? '', ...variants]) {
        expect([said, kk.parseWords(said)]).toEqual([said, Number(row.number)]);
      }
    }
  });

  it('reads what words says, with any suffix', () => {
    const options = fc.record(
      {
        case: fc.constantFrom(
          'nominative',
          'genitive',
          'dative',
          'accusative',
          'locative',
          'ablative',
          'instrumental',
        ),
        possessive: fc.boolean(),
        ordinal: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const values = fc.oneof(
      fc.nat(1000),
      fc.integer({ min: 0, max: 1e9 }),
      fc.maxSafeNat().map((n) => n % 1e15),
    );
    fc.assert(
      fc.property(
        values,
        options,
        (value, chosen) => kk.parseWords(kk.words(value, chosen as object)) === value,
      ),
      { numRuns: 3000 },
    );
    expect(kk.parseWords('екеуіне')).toBe(2);
  });

  it.each([
    '',
    'материал',
    'бес екі',
    'екі он',
    'он бір жүз',
    'он жиырма',
    'жүз жүз',
    'мың миллион',
    'нөл бір',
    'нөл мың',
    'екіден бес',
    'екі квадриллион',
  ])('finds no number in «%s»', (text) => {
    expect(kk.parseWords(text)).toBeUndefined();
  });
});
