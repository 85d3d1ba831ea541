import type { Mark, Share } from '../interface.js';
import { gathered } from '../spheres.js';
import { amount, ofThem } from './count.js';
import { list } from './list.js';
import type { KkSphere } from './noun.js';
import { numeral } from './numeral.js';
import { bracketed } from './sentence.js';

/** «денсаулық сақтау (12), полиция (8), сондай-ақ мәдениет пен экология (бір-бірден)». */
export function shared<K>(items: readonly Share<KkSphere, K>[], mark: Mark<K>): string {
  const groups = gathered(items);
  const texts = groups.map((group) => {
    const names = list(group.map((item) => item.words.nominative + bracketed(item.note)));
    const first = group[0];
    if (!first?.amount) return names;
    const number = group.length > 1 ? each(first.amount.value, 'бір-бірден') : amount(first.amount);
    return `${names} (${mark(number, ...group.map((item) => item.key))})`;
  });
  return lastly(
    texts,
    groups.some((group) => group.length > 1),
  );
}

/** «5-еуі денсаулық сақтауға, бір-біреуден сот жүйесіне және полицияға»: what «қатысты» governs. */
export function concerning<K>(items: readonly Share<KkSphere, K>[], _of: unknown, mark: Mark<K>): string {
  const groups = gathered(items.filter((item) => item.amount));
  const texts = groups.map((group) => {
    const value = group[0]?.amount ?? { value: 0, qualifier: 'exact' as const };
    const number = group.length > 1 ? each(value.value, 'бір-біреуден') : ofThem(value);
    const names = list(group.map((item) => item.words.dative + bracketed(item.note)));
    return `${mark(number, ...group.map((item) => item.key))} ${names}`;
  });
  return texts.join(', ');
}

/** The distributive: «бір-бірден», «2-ден». */
function each(value: number, one: string): string {
  return value === 1 ? one : numeral(value, 'ablative');
}

/** A list whose pieces may hold «және» themselves: the last is then joined with «сондай-ақ». */
function lastly(texts: readonly string[], crowded: boolean): string {
  if (texts.length < 2 || !crowded) return list(texts);
  return `${texts.slice(0, -1).join(', ')}, сондай-ақ ${texts.at(-1)}`;
}

/** «5 өңірде». */
export function inRegions(count: number): string {
  return `${amount({ value: count, qualifier: 'exact' })}\u00A0өңірде`;
}

/** «7 өңір». */
export function countedRegions(count: number): string {
  return `${amount({ value: count, qualifier: 'exact' })}\u00A0өңір`;
}

/** What monitoring covered: «8 саланы». */
export function countedSpheres(count: number): string {
  return `${amount({ value: count, qualifier: 'exact' })}\u00A0саланы`;
}

/** «17 өңірдің 7-еуі». */
export function ofRegions<K>(count: number, all: number, mark: Mark<K>, keys: readonly [K, K]): string {
  const some = ofThem({ value: count, qualifier: 'exact' });
  return `${mark(`${amount({ value: all, qualifier: 'exact' })}\u00A0өңірдің`, keys[1])} ${mark(some, keys[0])}`;
}
