import type { Ear } from '../hearing.js';
import { magnitudes } from './magnitudes.js';
import { parseWords } from './parse.js';

/** Words that say a number by themselves, by what they say. */
const OTHERS: readonly (readonly [value: number, words: string])[] = [
  [1, 'бір-бірден бір-біреуден'],
  [0.5, 'жарты жартысы жартысын жартысына жартысының жартысында жартысынан'],
  [0.25, 'ширек ширегі ширегін ширегіне ширегінің'],
  [10, 'ондаған ондап'],
  [100, 'жүздеген жүздеп'],
  [1000, 'мыңдаған мыңдап'],
  [1e6, 'миллиондаған'],
];

const ALONE: ReadonlyMap<string, number> = new Map(
  OTHERS.flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [word, value])),
);

/** «One and a half»: a half behind a number. */
const HALF = 'жарым';

/**
 * Words that look like a number with a suffix and mean something else when they stand alone: үшін «for», оны «him»,
 * онда «there», бірге «together», бірі «one of them», біреу «somebody», жүзінде «in fact», тоқсан «quarter of a year».
 */
const OTHERWISE = new Set(
  'үшін оны онда оның одан оған онымен бірге бірден бірде бірмен бірі бірін біріне бірінің бірінде бірінен бірімен біреу біреуді біреудің біреуге біреуде біреуден біреумен жүзі жүзін жүзіне жүзінде жүзінен жүзімен тоқсан тоқсаны тоқсанын тоқсанына тоқсанында тоқсанда тоқсанда тоқсанның тоқсанға тоқсаннан тоқсанды бесін'.split(
    ' ',
  ),
);

/** «First», which is praise or order; and «secondly». */
const FIRST = /^бірінші|(?:інші|нші|ыншы|ншы)(?:ден|дан)$/;

function together(words: readonly string[]): number | undefined {
  if (words.at(-1) !== HALF) return parseWords(words.join(' '));
  const whole = words.length > 1 ? parseWords(words.slice(0, -1).join(' ')) : undefined;
  return whole === undefined ? undefined : whole + 0.5;
}

/** On the one hand, at the same time, in a word, one more: nothing is counted. */
const ONE = /^бір/;
const NOT_ONE_BEFORE = /(?:тағы|келген|болса|ешқандай|бірде)[ \u00a0]$/;
const NOT_ONE_AFTER =
  /^[ \u00a0](?:жағынан|мезгілде|мезетте|уақытта|сөзбен|қатар|топ|де|жерде|жерге|күні|біріне|бірі)(?![\u0400-\u052F])/;
const OTHER_HAND = /^[ \u00a0]жағынан/;

/** How Kazakh says numbers. */
export const ear: Ear = {
  magnitudes,
  isPart: (word) => word === HALF || ALONE.has(word) || parseWords(word) !== undefined,
  numberOf: (words) => {
    const [first = ''] = words;
    if (words.length > 1) return together(words);
    return OTHERWISE.has(first) || FIRST.test(first) ? undefined : (ALONE.get(first) ?? together(words));
  },
  isIdiom: (before, said, after) =>
    (said === 'екінші' && OTHER_HAND.test(after)) ||
    (ONE.test(said) && !/[ -]/.test(said) && (NOT_ONE_BEFORE.test(before) || NOT_ONE_AFTER.test(after))),
};
