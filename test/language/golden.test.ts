import { describe, expect, test } from 'vitest';
import { builtin, type Metric } from '../../src/codelists/index.js';
import { kk, ru } from '../../src/language/index.js';
import { type Amount, QUALIFIERS } from '../../src/model/quantity.js';

/** Numbers that are awkward in at least one of the languages. */
const NUMBERS = [0, 1, 2, 5, 11, 12, 21, 22, 25, 101, 111, 1000, 1001, 1258, 10_000, 1_000_000];
const keep = (text: string, ..._keys: readonly string[]) => text;

const clause = <W>(words: W, amount: Amount) => ({ words, amount, parts: [], complete: false, key: '' });
const amounts = NUMBERS.map((value) => QUALIFIERS.map((qualifier) => ({ value, qualifier })));

/** A line for each number: exact, at least, over, about; what was done, and on its own. */
function page(speak: (metric: Metric, amount: Amount) => string): string {
  const lines = builtin.metrics.flatMap((metric) => [
    `\n${metric.id}`,
    ...amounts.map((row) => row.map((amount) => speak(metric, amount)).join(' | ')),
  ]);
  return `${lines.join('\n').trim()}\n`.replaceAll('\u00A0', '⍽');
}

test('every metric with every kind of number, in Russian', async () => {
  const text = page((metric, amount) => ru.done(clause(metric.ru, amount), keep));
  await expect(text).toMatchFileSnapshot('golden/metrics.ru.txt');
});

test('every metric with every kind of number, in Kazakh', async () => {
  const text = page((metric, amount) => kk.done(clause(metric.kk, amount), keep));
  await expect(text).toMatchFileSnapshot('golden/metrics.kk.txt');
});

test('every sphere, with counts and with recommendations', async () => {
  const of = builtin.metrics.find(({ id }) => id === 'recommendations');
  const lines = builtin.spheres.flatMap((sphere) =>
    NUMBERS.slice(1, 6).map((value) => {
      const amount = { value, qualifier: 'exact' as const };
      const share = <S>(words: S) => [{ words, amount, key: '' }];
      if (!of) return '';
      return [
        ru.shared(share(sphere.ru), of.ru, keep),
        ru.concerning(share(sphere.ru), of.ru, keep),
        kk.shared(share(sphere.kk), of.kk, keep),
        kk.concerning(share(sphere.kk), of.kk, keep),
      ].join(' | ');
    }),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/spheres.txt');
});

/** Russian by the rule, from nothing but the number. */
const category = (value: number) => {
  const [tens, unit] = [value % 100, value % 10];
  if (unit === 1 && tens !== 11) return 'one';
  return unit >= 2 && unit <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
};

describe.each(builtin.metrics)('$id', ({ ru: words, kk: phrase }) => {
  test.each(NUMBERS)('agrees with %i in Russian', (value) => {
    const exact = ru.count({ value, qualifier: 'exact' }, words);
    expect(exact).toBe(`${ru.number(value)}\u00A0${words.noun[category(value)]}`);
    const governed = category(value) === 'one' ? words.noun.genitive : words.noun.many;
    expect(ru.count({ value, qualifier: 'over' }, words)).toBe(`более ${ru.number(value)}\u00A0${governed}`);
    expect(ru.count({ value, qualifier: 'at_least' }, words)).toBe(
      `не менее ${ru.number(value)}\u00A0${governed}`,
    );
    expect(ru.count({ value, qualifier: 'about' }, words)).toBe(`около ${ru.number(value)}\u00A0${governed}`);
    const singular = category(value) === 'one';
    expect(ru.predicate({ value, qualifier: 'exact' }, words.passive)).toBe(
      singular ? words.passive.one : words.passive.other,
    );
    expect(ru.predicate({ value, qualifier: 'over' }, words.passive)).toBe(words.passive.other);
  });

  test.each(NUMBERS)('holds %i in its Kazakh phrase', (value) => {
    const plain = (text: string) => text.replaceAll('\u00A0', ' ');
    const number = plain(kk.number(value));
    expect(plain(kk.count({ value, qualifier: 'exact' }, phrase))).toBe(phrase.count.replace('{n}', number));
    expect(plain(kk.count({ value, qualifier: 'over' }, phrase))).toBe(
      phrase.count.replace('{n}', `${plain(kk.numeral(value, 'ablative'))} астам`),
    );
    expect(plain(kk.count({ value, qualifier: 'at_least' }, phrase))).toBe(
      phrase.count.replace('{n}', `кемінде ${number}`),
    );
    expect(plain(kk.count({ value, qualifier: 'about' }, phrase))).toBe(
      phrase.count.replace('{n}', `шамамен ${number}`),
    );
  });
});
