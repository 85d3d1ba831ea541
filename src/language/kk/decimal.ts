import type { KkCase } from './noun.js';
import { number, whole } from './number.js';
import { numeral } from './numeral.js';
import { type WordsOptions, words } from './words.js';

/**
 * A number with at most `places` decimals and a comma, without trailing zeros: 12,3 · 12 · 10 000,5. The
 * whole part is split as `number` splits it.
 *
 * @throws RangeError if it is negative, over 10^15 or not finite
 */
export function decimal(value: number, places = 1): string {
  const [integer = 0, fraction] = parts(value, places);
  return fraction === undefined ? number(integer) : `${number(integer)},${fraction}`;
}

/**
 * Percent without a space before the sign, in a case: 12,3% · 12,3%-ға.
 *
 * @throws RangeError as `decimal` does
 */
export function percent(value: number, kase: KkCase = 'nominative', places = 1): string {
  return numeral(`${decimal(value, places)}%`, kase);
}

/**
 * A decimal as it is read aloud: «он екі бүтін оннан үш», «нөл бүтін жүзден жиырма бес».
 *
 * @throws RangeError as `decimal` does
 */
export function decimalWords(value: number, places = 1, options: WordsOptions = {}): string {
  const [integer = 0, fraction] = parts(value, places);
  if (fraction === undefined) return words(integer, options);
  const parted = words(10 ** fraction.length, { case: 'ablative' }).replace(/^бір /, '');
  return `${words(integer)} бүтін ${parted} ${words(Number(fraction), options)}`;
}

/**
 * A large round number with its scale in words, in a case: 10 мың, 9 миллион, 9,5 миллионға. Thousands must
 * be whole, millions and above have one decimal; other numbers stay in digits (12 345).
 *
 * @throws RangeError unless the number is whole, 0 to 10^15
 */
export function scaled(value: number, kase: KkCase = 'nominative'): string {
  const scale = ROUND.find(({ from, step }) => whole(value) >= from && value % step === 0);
  if (!scale) return numeral(value, kase);
  return numeral(`${decimal(value / scale.from)} ${scale.word}`, kase);
}

const ROUND = [
  { from: 1e12, step: 1e11, word: 'триллион' },
  { from: 1e9, step: 1e8, word: 'миллиард' },
  { from: 1e6, step: 1e5, word: 'миллион' },
  { from: 1e3, step: 1e3, word: 'мың' },
] as const;

/** The whole part, and the digits behind the comma if there are any. */
function parts(value: number, places: number): readonly [number, string?] {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  whole(Math.trunc(value));
  if (value < 0) throw new RangeError(`${value} is negative; numbers start at 0`);
  const [integer, fraction = ''] = value.toFixed(places).split('.');
  const digits = fraction.replace(/0+$/, '');
  return digits === '' ? [Number(integer)] : [Number(integer), digits];
}
