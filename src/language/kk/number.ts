import { LARGEST_SPOKEN } from '../../model/quantity.js';

/** The no-break space: between groups of digits, and between digits and their noun. */
export const NBSP = '\u00A0';

/**
 * The number itself, if it can be said: whole, 0 to 10^15.
 *
 * @throws RangeError otherwise, saying which of these it is not
 */
export function whole(value: number): number {
  if (!Number.isInteger(value)) throw new RangeError(`${value} is not a whole number`);
  if (value < 0) throw new RangeError(`${value} is negative; numbers start at 0`);
  if (value > LARGEST_SPOKEN)
    throw new RangeError(`${value} is over 10^15, the largest number that can be said`);
  return value;
}

/**
 * Digits as they stand in running text. Four stay together (1258), longer numbers are split into groups
 * of three by U+00A0 (10 000).
 *
 * @throws RangeError unless the number is whole, 0 to 10^15
 */
export function number(value: number): string {
  const digits = String(whole(value));
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, NBSP);
}
