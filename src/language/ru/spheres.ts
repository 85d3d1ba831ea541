import type { Mark, Share } from '../interface.js';
import { gathered } from '../spheres.js';
import { amount, countNoun } from './count.js';
import { list } from './list.js';
import type { RuNoun, RuSphere, RuWords } from './noun.js';
import { bracketed } from './sentence.js';
import { words } from './words.js';

/** «здравоохранение (12), полиция (8), а также культура и экология (по 1)». */
export function shared<K>(items: readonly Share<RuSphere, K>[], mark: Mark<K>): string {
  const groups = gathered(items);
  const texts = groups.map((group) => {
    const names = list(group.map((item) => item.words.nominative + bracketed(item.note)));
    const first = group[0];
    if (!first?.amount) return names;
    const number = group.length > 1 ? `по\u00A0${amount(first.amount)}` : amount(first.amount);
    return `${names} (${mark(number, ...group.map((item) => item.key))})`;
  });
  return lastly(
    texts,
    groups.some((group) => group.length > 1),
  );
}

/** «5 — по здравоохранению и по одной — по судам и полиции»; «по одной» has the gender of what is counted. */
export function concerning<K>(items: readonly Share<RuSphere, K>[], of: RuWords, mark: Mark<K>): string {
  const groups = gathered(items.filter((item) => item.amount));
  const texts = groups.map((group) => {
    const value = group[0]?.amount ?? { value: 0, qualifier: 'exact' as const };
    const number = group.length > 1 ? each(value.value, of) : amount(value);
    const names = list(group.map((item) => item.words.dative + bracketed(item.note)));
    return `${mark(number, ...group.map((item) => item.key))} — по ${names}`;
  });
  return list(texts);
}

function each(value: number, of: RuWords): string {
  return value === 1
    ? `по ${words(1, { case: 'dative', gender: of.noun.gender })}`
    : `по\u00A0${amount({ value, qualifier: 'exact' })}`;
}

/** A list whose pieces may hold «и» themselves: the last is then joined with «а также». */
function lastly(texts: readonly string[], crowded: boolean): string {
  if (texts.length < 2 || !crowded) return list(texts);
  return `${texts.slice(0, -1).join(', ')}, а также ${texts.at(-1)}`;
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

/** «в 5 регионах», «в 1 регионе». */
export function inRegions(count: number): string {
  return `в ${countNoun({ value: count, qualifier: 'exact' }, REGION, { case: 'prepositional' })}`;
}

/** «7 регионов». */
export function countedRegions(count: number): string {
  return countNoun({ value: count, qualifier: 'exact' }, REGION, {});
}

const SPHERE: RuNoun = {
  gender: 'feminine',
  one: 'сфера',
  few: 'сферы',
  many: 'сфер',
  genitive: 'сферы',
  accusative: 'сферу',
};

/** What monitoring covered: «8 сфер», «21 сферу». */
export function countedSpheres(count: number): string {
  return countNoun({ value: count, qualifier: 'exact' }, SPHERE, { case: 'accusative' });
}

/** «7 регионов из 17». */
export function ofRegions<K>(count: number, all: number, mark: Mark<K>, keys: readonly [K, K]): string {
  return `${mark(countedRegions(count), keys[0])} из ${mark(amount({ value: all, qualifier: 'exact' }), keys[1])}`;
}
