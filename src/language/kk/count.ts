import type { Amount } from '../../model/quantity.js';
import type { KkWords } from './noun.js';
import { NBSP, number } from './number.js';
import { numeral } from './numeral.js';
import { type About, qualified } from './qualifier.js';

export interface AmountOptions {
  /** How «about» is said; шамамен unless told otherwise. */
  readonly about?: About;
}

/**
 * The amount with its qualifier and no noun: 52 · 52-ден астам · кемінде 52 · шамамен 52.
 *
 * @throws RangeError unless the number is whole, 0 to 10^15
 */
export function amount({ value, qualifier }: Amount, options: AmountOptions = {}): string {
  const form = {
    plain: number(value),
    ablative: numeral(value, 'ablative'),
    dative: numeral(value, 'dative'),
  };
  return qualified(form, qualifier, options.about);
}

/**
 * «Of them N», without оның: the collective for 1 to 7 (5-еуі), the possessive for 0 and from 8 up (67-сі);
 * with a qualifier 30-дан астамы · кемінде 30-ы · шамамен 30-ы.
 *
 * @throws RangeError unless the number is whole, 0 to 10^15
 */
export function ofThem({ value, qualifier }: Amount, options: AmountOptions = {}): string {
  const collective = value >= 1 && value <= 7;
  const plain = numeral(value, 'nominative', { collective, possessive: true });
  const form = { plain, ablative: numeral(value, 'ablative'), dative: numeral(value, 'dative') };
  return qualified(form, qualifier, options.about, true);
}

/**
 * The phrase with the amount in the place of `{n}`. Digits are held to the word behind them by U+00A0; a
 * qualifier in between (52-ден астам материал) has an ordinary space. The noun stays singular, whatever the number.
 *
 * @throws RangeError if the phrase has no `{n}`: a number must not get lost; and as `amount` does
 */
export function fill(phrase: string, figure: Amount, options: AmountOptions = {}): string {
  if (!phrase.includes('{n}')) throw new RangeError(`«${phrase}» has no {n} for its number`);
  const text = amount(figure, options);
  const space = /\d$/.test(text) ? NBSP : ' ';
  return phrase.replaceAll(/\{n\}( (?=\p{L}))?/gu, (_, gap: string | undefined) => text + (gap ? space : ''));
}

/**
 * A counted metric in the nominative: «52 материал», «52-ден астам материал», «халықпен 4 кездесу».
 *
 * @throws RangeError as `fill` does
 */
export function count(figure: Amount, words: KkWords, options: AmountOptions = {}): string {
  return fill(words.count, figure, options);
}

/** Kazakh verbs and nouns know no number of their own behind a numeral: always `other`. */
export function agree(_figure: Amount, _one: string, other: string): string {
  return other;
}
