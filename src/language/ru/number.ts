import { LARGEST_SPOKEN } from '../../model/quantity.js';

/** Running text leaves four digits together (1258) and groups from five up (10 000). */
const SMALLEST_GROUPED = 10_000;

/**
 * Digits as they stand in running text: 1258, 10 000 with U+00A0 between the groups.
 *
 * @throws RangeError unless the value is a whole number from 0 to 10^15
 */
export function number(value: number): string {
  const digits = String(whole(value));
  return value < SMALLEST_GROUPED ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');
}

/** How a whole number governs its noun: 1, 21, 101 · 2–4, 22–24 · the rest with 0 and 11–14. */
type RuCategory = 'one' | 'few' | 'many';

/**
 * The category is decided by the last two digits: …1 but not …11; …2 to …4 but not …12 to …14.
 *
 * @throws RangeError unless the value is a whole number from 0 to 10^15
 */
export function category(value: number): RuCategory {
  const tens = whole(value) % 100;
  const units = value % 10;
  if (tens > 10 && tens < 15) return 'many';
  if (units === 1) return 'one';
  return units > 1 && units < 5 ? 'few' : 'many';
}

/**
 * The form for a count in the nominative: `plural(52, ['материал', 'материала', 'материалов'])` is «материала».
 *
 * @throws RangeError unless the value is a whole number from 0 to 10^15
 */
export function plural(value: number, forms: readonly [one: string, few: string, many: string]): string {
  const [one, few, many] = forms;
  return { one, few, many }[category(value)];
}

/** The value itself, if it can be said; a negative zero counts as zero. */
export function whole(value: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= LARGEST_SPOKEN) return value + 0;
  throw new RangeError(`Russian can say whole numbers from 0 to 10^15, not ${value}`);
}
