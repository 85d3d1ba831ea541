import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ru } from '../../../src/language/ru/index.js';
import { RU_CASES, type RuCase, type RuGender } from '../../../src/language/ru/noun.js';
import { NOUNS } from './nouns.js';

const GENDERS: readonly RuGender[] = ['masculine', 'feminine', 'neuter'];
const OBLIQUE = new Set<RuCase>(['dative', 'instrumental', 'prepositional']);

const counts = fc.integer({ min: 0, max: 1_000_000_000 });
const spoken = fc.oneof(counts, fc.integer({ min: 0, max: 1e15 }), fc.integer({ min: 0, max: 1200 }));
const nouns = fc.constantFrom(...Object.values(NOUNS));

const formOf = (value: number, noun: (typeof NOUNS)[string], asked: RuCase): string =>
  ru.countNoun({ value, qualifier: 'exact' }, noun, { case: asked }).slice(ru.number(value).length + 1);

describe('Russian', () => {
  it('chooses exactly one form, the one of CLDR', () => {
    const rules = new Intl.PluralRules('ru');
    fc.assert(
      fc.property(counts, (value) => {
        expect(ru.plural(value, ['one', 'few', 'many'])).toBe(rules.select(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back the words it says, in every case and gender', () => {
    fc.assert(
      fc.property(
        spoken,
        fc.constantFrom(...RU_CASES),
        fc.constantFrom(...GENDERS),
        fc.boolean(),
        (value, asked, gender, animate) => {
          expect(ru.parseWords(ru.words(value, { case: asked, gender, animate }))).toBe(value);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('gives the form by the last two digits, but for round thousands in the oblique cases', () => {
    fc.assert(
      fc.property(
        counts.filter((value) => value >= 100),
        nouns,
        fc.constantFrom(...RU_CASES),
        (value, noun, asked) => {
          const round = OBLIQUE.has(asked) && value % 1000 === 0;
          const expected = round ? noun.many : formOf(100 + (value % 100), noun, asked);
          expect(formOf(value, noun, asked)).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('agrees in words where it agrees in digits', () => {
    fc.assert(
      fc.property(counts, nouns, fc.constantFrom(...RU_CASES), (value, noun, asked) => {
        const words = ru.countInWords({ value, qualifier: 'exact' }, noun, { case: asked });
        expect(words.endsWith(` ${formOf(value, noun, asked)}`)).toBe(true);
      }),
    );
  });

  it('keeps every digit of a scaled number', () => {
    const scales: Readonly<Record<string, number>> = { тыс: 1e3, мил: 1e6 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(100, 1e5), (units, step) => {
        const [digits = '', scale = ''] = ru
          .scaled({ value: units * step, qualifier: 'exact' })
          .split(/\u00A0(?=\p{L})/u);
        const unit = scale.startsWith('миллиард') ? 1e9 : (scales[scale.slice(0, 3)] ?? 1);
        const value = Number(digits.replaceAll('\u00A0', '').replace(',', '.')) * unit;
        expect(Math.round(value)).toBe(units * step);
      }),
    );
  });
});
