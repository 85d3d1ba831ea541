import type { Mark, Share } from '../interface.js';
import { gathered, type SphereSentences } from '../spheres.js';
import { list } from './list.js';
import type { RuNoun, RuPart, RuSphere, RuWords } from './noun.js';
import { plural } from './number.js';
import type { Numerals } from './numerals.js';
import { bracketed, conjoin } from './sentence.js';

/** What is said of spheres and regions, with numbers in digits or in words. */
export function sphereSentences(numerals: Numerals): SphereSentences<RuWords, RuPart, RuSphere> {
  const regions = (count: number) => numerals.countNoun(exactly(count), REGION, {});
  return {
    shared: (items, of, mark) => shared(items, of, mark, numerals),
    concerning: (items, of, mark) => concerning(items, of, mark, numerals),
    // Neither «во всех 2 регионах» nor «во всех 21 регионе».
    inRegions: (count, of) => {
      const noun = of === 'reporting' ? REPORTING : REGION;
      if (of && count === 2) return `в обоих ${noun.prepositional?.[1]}`;
      const every = of ? plural(count, ['в ', 'во всех ', 'во всех ']) : 'в ';
      return every + numerals.countNoun(exactly(count), noun, { case: 'prepositional' });
    },
    inTheSameRegions: 'в этих же регионах',
    countedRegions: regions,
    countedSpheres: (count) => numerals.countNoun(exactly(count), SPHERE, { case: 'accusative' }),
    // «Все 2 региона» nobody says, nor «все 21 регион» after «представил».
    allRegions: (count, mark, key) => {
      if (count === 2) return mark('оба региона', key);
      return `${plural(count, ['', 'все ', 'все '])}${mark(regions(count), key)}`;
    },
    ofRegions: (count, all, mark, [some, whole]) =>
      `${mark(regions(count), some)} из ${mark(numerals.amount(exactly(all), { case: 'genitive' }), whole)}`,
  };
}

const exactly = (value: number) => ({ value, qualifier: 'exact' as const });

/** «здравоохранение (12), полиция (8), а также культура и экология (по 1)»; `of` is what is counted. */
function shared<K>(
  items: readonly Share<RuSphere, K>[],
  of: RuWords,
  mark: Mark<K>,
  numerals: Numerals,
): string {
  const groups = gathered(items).map((group) => ({
    names: group.map((item) => item.words.nominative + bracketed(item.note)),
    ...(group[0]?.amount && { of: group[0].amount }),
    mark: (text: string) => mark(text, ...group.map((item) => item.key)),
  }));
  return numerals.tally(groups, of.noun);
}

/** «5 — по здравоохранению и по одной — по судам и полиции»; «по одной» has the gender of what is counted. */
function concerning<K>(
  items: readonly Share<RuSphere, K>[],
  of: RuWords,
  mark: Mark<K>,
  numerals: Numerals,
): string {
  const groups = gathered(items.filter((item) => item.amount));
  const texts = groups.map((group) => {
    const value = group[0]?.amount ?? exactly(0);
    const { noun } = of;
    const number =
      group.length > 1 ? numerals.each(value, noun) : numerals.amount(value, { gender: noun.gender });
    const names = list(group.map((item) => item.words.dative + bracketed(item.note)));
    return `${mark(number, ...group.map((item) => item.key))} — по ${names}`;
  });
  return conjoin(
    texts,
    groups.some((group) => group.length > 1),
  );
}

const REGION: RuNoun = {
  gender: 'masculine',
  one: 'регион',
  few: 'региона',
  many: 'регионов',
  genitive: 'региона',
  accusative: 'регион',
  prepositional: ['регионе', 'регионах'],
};

/** Said in the prepositional alone. */
const REPORTING: RuNoun = { ...REGION, prepositional: ['отчитавшемся регионе', 'отчитавшихся регионах'] };

const SPHERE: RuNoun = {
  gender: 'feminine',
  one: 'сфера',
  few: 'сферы',
  many: 'сфер',
  genitive: 'сферы',
  accusative: 'сферу',
};
