import { ADJECTIVE_ENDINGS, type AdjectiveEnding } from './adjectives.js';
import { SCALES, UNITS } from './cardinals.js';
import type { RuCase, RuGender } from './noun.js';
import { number, whole } from './number.js';
import { words } from './words.js';

export interface OrdinalOptions {
  /** Nominative unless given. */
  readonly case?: RuCase | undefined;
  /** Masculine unless given; the plural has no gender. */
  readonly gender?: RuGender | 'plural' | undefined;
  /** Only the accusative of the masculine and the plural asks. */
  readonly animate?: boolean | undefined;
}

/**
 * The ordinal in words: «двадцать первый», «две тысячи двадцатого». Only the last word is an ordinal and
 * declines; the words before it are a cardinal in the nominative, with a bare тысяча or миллион at its head.
 *
 * @throws RangeError unless the value is a whole number from 0 to 10^15
 */
export function ordinal(value: number, options: OrdinalOptions = {}): string {
  const { case: asked = 'nominative', gender = 'masculine', animate = false } = options;
  const { before, stem, ending } = parts(value);
  const declined = ADJECTIVE_ENDINGS[ending][gender];
  const animateForm = asked === 'accusative' && animate && (gender === 'masculine' || gender === 'plural');
  const ordinalWord = stem + declined[animateForm ? 'genitive' : asked];
  return before === 0 ? ordinalWord : `${words(before).replace(/^од(?:ин|на) /, '')} ${ordinalWord}`;
}

/**
 * The ordinal in digits: «5-й», «5-го», «11-х». One letter if a vowel stands before the last one, else two.
 *
 * @throws RangeError unless the value is a whole number from 0 to 10^15
 */
export function ordinalDigits(value: number, options: OrdinalOptions = {}): string {
  const spoken = ordinal(value, options);
  const letters = /[аеёиоуыэюяь].$/u.test(spoken) ? 1 : 2;
  return `${number(value)}-${spoken.slice(-letters)}`;
}

const LAST = new Map([
  [0, 'нулев'],
  [1, 'перв'],
  [2, 'втор'],
  [3, 'трет'],
  [4, 'четвёрт'],
  [5, 'пят'],
  [6, 'шест'],
  [7, 'седьм'],
  [8, 'восьм'],
  [9, 'девят'],
  [20, 'двадцат'],
  [30, 'тридцат'],
  [40, 'сороков'],
  [50, 'пятидесят'],
  [60, 'шестидесят'],
  [70, 'семидесят'],
  [80, 'восьмидесят'],
  [90, 'девяност'],
  [100, 'сот'],
]);

/** Stressed endings: второй, шестой, седьмой, восьмой, сороковой, нулевой. */
const STRESSED = new Set([0, 2, 6, 7, 8, 40]);

interface Parts {
  /** What stays a cardinal. */
  readonly before: number;
  readonly stem: string;
  readonly ending: AdjectiveEnding;
}

function parts(value: number): Parts {
  const scale = whole(value) === 0 ? undefined : SCALES.find((one) => value % one.value === 0);
  if (scale) {
    const count = Math.floor(value / scale.value) % 1000;
    return { before: value - count * scale.value, stem: prefix(count) + scale.ordinal, ending: 'hard' };
  }
  const last = lastValue(value);
  const ending = last === 3 ? 'third' : STRESSED.has(last) ? 'stressed' : 'hard';
  return { before: value - last, stem: stemOf(last), ending };
}

/** What the last word is worth: 2020 → 20, 1215 → 15, 1300 → 300. */
function lastValue(value: number): number {
  const tens = value % 100;
  if (value === 0) return 0;
  if (tens === 0) return value % 1000;
  if (tens < 20) return tens;
  return tens % 10 || tens;
}

function stemOf(value: number): string {
  if (value > 100) return `${prefix(value / 100)}сот`;
  return LAST.get(value) ?? (UNITS.get(value)?.nominative ?? '').slice(0, -1);
}

/**
 * What a compound begins with: двадцатипяти(летний), сто(процентный), двух(этажный), тысяче(летний).
 *
 * @throws RangeError unless the value is a whole number from 0 to 10^15
 */
export function compoundPrefix(value: number): string {
  if (value === 1) return 'одно';
  return value === 1000 ? 'тысяче' : prefix(value);
}

/** Compounds begin with genitives written together, двадцатипяти-, but сто- and девяносто-; одно- for one. */
function prefix(count: number): string {
  if (count === 1) return '';
  return words(count, { case: 'genitive' })
    .split(' ')
    .map((word) => ({ ста: 'сто', девяноста: 'девяносто', одного: 'одно' })[word] ?? word)
    .join('');
}
