import type { Ear } from '../hearing.js';
import { magnitudes } from './magnitudes.js';
import { RU_CASES } from './noun.js';
import { compoundPrefix, ordinal } from './ordinal.js';
import { parseWords } from './parse.js';

/** Words that say a number by themselves, by what they say. */
const OTHERS: readonly (readonly [value: number, words: string])[] = [
  [2, 'оба обе обоих обеих обоим обеим обоими обеими двое двоих двоим двоими'],
  [2, 'пара пары паре пару парой вдвое вдвоем вдвойне дважды'],
  [3, 'трое троих троим троими втрое втроем втройне трижды'],
  [4, 'четверо четверых четверым четверыми вчетверо вчетвером четырежды'],
  [5, 'пятеро пятерых пятерым пятерыми впятеро впятером'],
  [6, 'шестеро шестерых шестерым шестерыми вшестеро вшестером'],
  [7, 'семеро семерых семерым семерыми всемеро всемером'],
  [8, 'восьмеро восьмерых'],
  [9, 'девятеро девятерых'],
  [
    10,
    'десятеро десятерых десяток десятка десятку десятком десятке десятки десятков десяткам десятками десятках',
  ],
  [12, 'дюжина дюжины дюжине дюжину дюжиной'],
  [100, 'сотня сотни сотне сотню сотней сотен сотням сотнями сотнях'],
  [1.5, 'полтора полторы полутора'],
  [0.5, 'половина половины половине половину половиной'],
  [1 / 3, 'треть трети третью третей'],
  [0.25, 'четверть четверти четвертью четвертей'],
];

const GENDERS = ['masculine', 'feminine', 'neuter', 'plural'] as const;

/** Values whose ordinals are one word. */
const SINGLE = [...upTo(20), ...upTo(9, 10), ...upTo(9, 100), ...upTo(9, 1000), 1e6, 1e9];

/** 1, 2, … or 10, 20, … */
function upTo(most: number, step = 1): number[] {
  return Array.from({ length: most }, (_, i) => (i + 1) * step);
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  SINGLE.flatMap((value) =>
    GENDERS.flatMap((gender) =>
      RU_CASES.map((kase): [string, number] => [normal(ordinal(value, { case: kase, gender })), value]),
    ),
  ),
);

const ALONE: ReadonlyMap<string, number> = new Map(
  OTHERS.flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [word, value])),
);

/** «двух-» of двухдневный, «двадцатипяти-» of двадцатипятилетний. */
const PREFIXES: ReadonlyMap<string, number> = new Map([
  ...upTo(99).map((value): [string, number] => [normal(compoundPrefix(value)), value]),
  ['дву', 2],
  ['сто', 100],
]);
/** What is counted inside one word. */
const COMPOUND =
  /^(.+?)(?:дневн|недельн|месячн|летн|кратн|часов|разов|процентн)(?:[ыиоеа][йеяхм]|[ыи]ми|[ое]го|[ое]му|ую|юю|яя)$/;

function normal(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

function alone(word: string): number | undefined {
  // Not seven, but a family.
  if (word === 'семью') return undefined;
  const [, prefix = ''] = COMPOUND.exec(word) ?? [];
  return ALONE.get(word) ?? PREFIXES.get(prefix);
}

/** One, two, three …: a cardinal, and perhaps an ordinal at its end. */
function together(words: readonly string[]): number | undefined {
  const last = ORDINALS.get(words.at(-1) ?? '');
  if (last === undefined) return parseWords(words.join(' '));
  const before = words.length > 1 ? parseWords(words.slice(0, -1).join(' ')) : 0;
  if (before === undefined || (before === 0 && last === 1)) return undefined;
  return before % 10 ** String(last).length === 0 ? before + last : undefined;
}

/** One of several, the same, on the one hand: nothing is counted. */
const ONE = /^од(?:ин|н)/;
const NOT_ONE_BEFORE = /(?:^|[^а-яё])(?:ни|не|как|еще|ещё)[ \u00a0]$/;
const NOT_ONE_AFTER =
  /^[ \u00a0](?:из|и[ \u00a0]т[а-яё]{1,3}[ \u00a0]же|за[ \u00a0]друг|на[ \u00a0]один|сторон[аыу]|словом)(?![а-яё])/;

/** How Russian says numbers. */
export const ear: Ear = {
  magnitudes,
  isPart: (word) => {
    const typed = normal(word);
    return alone(typed) !== undefined || ORDINALS.has(typed) || parseWords(typed) !== undefined;
  },
  numberOf: (words) => {
    const typed = words.map(normal);
    const [first = ''] = typed;
    if (typed.length > 1) return together(typed);
    return first === 'семью' ? undefined : (alone(first) ?? together(typed));
  },
  isIdiom: (before, said, after) =>
    ONE.test(said) && !said.includes(' ') && (NOT_ONE_BEFORE.test(before) || NOT_ONE_AFTER.test(after)),
};
