import { MONTHS } from './date.js';
import type { KkCase } from './noun.js';
import { numeral } from './numeral.js';
import { words } from './words.js';

/** What no hyphen stands before: «2019 жыл», «8 наурыз». */
const BARE = new RegExp(`^(?:жыл|${MONTHS.join('|')})`);

/**
 * The ordinal in full, in a case: 5-інші, 6-ншы, 20-сыншы, 5-іншіге.
 *
 * @throws RangeError unless the number is whole, 0 to 10^15
 */
export function ordinal(value: number, kase: KkCase = 'nominative'): string {
  return numeral(value, kase, { ordinal: 'full' });
}

/**
 * The ordinal in words: бесінші, жиырмасыншы, екі мың жиырмасыншы.
 *
 * @throws RangeError unless the number is whole, 0 to 10^15
 */
export function ordinalWords(value: number, kase: KkCase = 'nominative'): string {
  return words(value, { ordinal: true, case: kase });
}

/**
 * The ordinal before its noun, as it is written: digits and a hyphen alone (5-сынып, 2-тоқсан), nothing but
 * a space before жыл and the names of months (2019 жылы, 8 наурыз). Roman numerals and № stand bare too.
 *
 * @throws RangeError unless the number is whole, 0 to 10^15
 */
export function ordinalBefore(value: number, noun: string): string {
  const digits = numeral(value, 'nominative');
  return BARE.test(noun) ? `${digits} ${noun}` : `${digits}-${noun}`;
}
