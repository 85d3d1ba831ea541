import type { Mark, Share } from '../interface.js';
import { gathered, type SphereSentences } from '../spheres.js';
import { list } from './list.js';
import type { KkPart, KkSphere, KkWords } from './noun.js';
import type { Numerals } from './numerals.js';
import { bracketed } from './sentence.js';

/** What is said of spheres and regions, with numbers in digits or in words. */
export function sphereSentences(numerals: Numerals): SphereSentences<KkWords, KkPart, KkSphere> {
  return {
    shared: (items, of, mark) => shared(items, of, mark, numerals),
    concerning: (items, _of, mark) => concerning(items, mark, numerals),
    inRegions: (count, of) => {
      const which = of === 'reporting' ? 'есеп тапсырған ' : '';
      if (of && count === 2) return `${which}екі өңірде де`;
      return `${which}${of && count > 1 ? 'барлық ' : ''}${numerals.before(count, 'өңірде')}`;
    },
    inTheSameRegions: 'осы өңірлерде',
    countedRegions: (count) => numerals.before(count, 'өңір'),
    countedSpheres: (count) => numerals.before(count, 'саланы'),
    allRegions: (count, mark, key) => {
      if (count === 2) return mark('екі өңір де', key);
      return `${count === 1 ? '' : 'барлық '}${mark(numerals.before(count, 'өңір'), key)}`;
    },
    ofRegions: (count, all, mark, [some, whole]) =>
      `${mark(numerals.before(all, 'өңірдің'), whole)} ${mark(numerals.ofThem(exactly(count)), some)}`,
  };
}

const exactly = (value: number) => ({ value, qualifier: 'exact' as const });

/** «денсаулық сақтау (12), полиция (8), сондай-ақ мәдениет және экология (бір-бірден)»; `of` is what is counted. */
function shared<K>(
  items: readonly Share<KkSphere, K>[],
  of: KkWords,
  mark: Mark<K>,
  numerals: Numerals,
): string {
  const groups = gathered(items).map((group) => ({
    names: group.map((item) => item.words.nominative + bracketed(item.note)),
    ...(group[0]?.amount && { of: group[0].amount }),
    mark: (text: string) => mark(text, ...group.map((item) => item.key)),
  }));
  return numerals.tally(groups, of);
}

/** «5-еуі денсаулық сақтауға, бір-біреуден сот жүйесіне және полицияға»: what «қатысты» governs. */
function concerning<K>(items: readonly Share<KkSphere, K>[], mark: Mark<K>, numerals: Numerals): string {
  const groups = gathered(items.filter((item) => item.amount));
  const texts = groups.map((group) => {
    const value = group[0]?.amount ?? exactly(0);
    const number = group.length > 1 ? numerals.each(value.value) : numerals.ofThem(value);
    const names = list(group.map((item) => item.words.dative + bracketed(item.note)));
    return `${mark(number, ...group.map((item) => item.key))} ${names}`;
  });
  return texts.join(', ');
}
