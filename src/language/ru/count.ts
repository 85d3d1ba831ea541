import type { Amount } from '../../model/quantity.js';
import type { RuCase, RuNoun, RuPart, RuWords } from './noun.js';
import { category, number, whole } from './number.js';
import { type AmountOptions, governed, qualified } from './qualifier.js';
import { words as cardinal } from './words.js';

/**
 * The amount with its qualifier and no noun: «52», «более 10 000». Digits do not decline, the qualifier does:
 * in the nominative and accusative it governs the genitive (более 52), elsewhere it is «более чем».
 *
 * @throws RangeError unless the value is a whole number from 0 to 10^15
 */
export function amount(of: Amount, options: RuCase | AmountOptions = {}): string {
  const settings = typeof options === 'string' ? { case: options } : options;
  return qualified(of.qualifier, number(of.value), settings);
}

/**
 * A counted noun: «52 материала», «более 52 материалов», «2 наблюдателей» in the accusative, «1000 нарушений» in
 * the prepositional. Between number and noun stands U+00A0.
 *
 * @throws RangeError unless the value is a whole number from 0 to 10^15, and if the noun lacks the case
 */
export function countNoun(of: Amount, noun: RuNoun, options: AmountOptions = {}): string {
  const form = nounForm(of.value, noun, governed(of.qualifier, options.case));
  return qualified(of.qualifier, `${number(of.value)}\u00A0${form}`, options);
}

/** A counted metric in the nominative unless another case is asked: «более 52 материалов». See `countNoun`. */
export function count(of: Amount, words: RuWords, options: AmountOptions = {}): string {
  return countNoun(of, words.noun, options);
}

/**
 * A counted noun to be read aloud: «более двадцати одной отчётной встречи». Ordinary spaces.
 *
 * @throws RangeError as `countNoun`
 */
export function countInWords(of: Amount, noun: RuNoun, options: AmountOptions = {}): string {
  const asked = governed(of.qualifier, options.case);
  const spoken = cardinal(of.value, { case: asked, gender: noun.gender, animate: noun.animate });
  return qualified(of.qualifier, `${spoken} ${nounForm(of.value, noun, asked)}`, options);
}

/** Agrees with a count that follows: «изъят 21 телефон», «изъято 5 телефонов», «изъято более 21 телефона». */
export function predicate(of: Amount, forms: RuPart): string {
  return agree(of, forms.one, forms.other);
}

/**
 * `one` with a count in the singular (21 регион представил), `other` with the rest, and with every amount that
 * is not exact: «более 21 региона» is no subject to agree with.
 *
 * @throws RangeError unless the value is a whole number from 0 to 10^15
 */
export function agree(of: Amount, one: string, other: string): string {
  return category(of.value) === 'one' && of.qualifier === 'exact' ? one : other;
}

/** The noun as the number governs it in a case. */
function nounForm(value: number, noun: RuNoun, asked: RuCase): string {
  const governs = category(value);
  if (asked === 'nominative') return noun[governs];
  if (asked === 'genitive') return governs === 'one' ? noun.genitive : noun.many;
  if (asked === 'accusative') return accusativeForm(value, noun);
  // Тысяча, миллион and ноль are nouns and govern the genitive plural in every case: в 1000 нарушений.
  if (whole(value) % 1000 === 0) return noun.many;
  const pair = noun[asked];
  if (!pair) throw new RangeError(`The noun «${noun.one}» has no ${asked}: add it as [singular, plural]`);
  return pair[governs === 'one' ? 0 : 1];
}

/** Animate nouns after 2–4 take the genitive plural (2 наблюдателей), after compounds not (22 наблюдателя). */
function accusativeForm(value: number, noun: RuNoun): string {
  const governs = category(value);
  if (governs === 'one') return noun.accusative;
  return noun.animate && value >= 2 && value <= 4 ? noun.many : noun[governs];
}
