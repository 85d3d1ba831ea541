import { type Amount, LARGEST_SPOKEN } from '../../model/quantity.js';
import { ADJECTIVE_ENDINGS } from './adjectives.js';
import { SCALES, type Scale } from './cardinals.js';
import { amount, countNoun } from './count.js';
import type { RuCase, RuNoun } from './noun.js';
import { category, number } from './number.js';
import { type AmountOptions, qualified } from './qualifier.js';
import { words } from './words.js';

export interface DecimalOptions {
  /** Digits behind the comma at most, 0 to 3; one unless given. Zeros at the end are left out. */
  readonly digits?: number | undefined;
}

/**
 * A number with a decimal comma: `decimal(12.34)` is «12,3», `decimal(12)` is «12».
 *
 * @throws RangeError unless the value is a number from 0 to 10^15
 */
export function decimal(value: number, options: DecimalOptions = {}): string {
  const [whole, fraction] = rounded(value, options);
  return fraction === '' ? number(whole) : `${number(whole)},${fraction}`;
}

/**
 * A percentage: «12,3 %», with U+00A0 before the sign.
 *
 * @throws RangeError unless the value is a number from 0 to 10^15
 */
export function percent(value: number, options: DecimalOptions = {}): string {
  return `${decimal(value, options)}\u00A0%`;
}

/**
 * A decimal to be read aloud: «одна целая пять десятых», in any case. A whole number is said as such.
 *
 * @throws RangeError unless the value is a number from 0 to 10^15
 */
export function decimalWords(
  value: number,
  options: DecimalOptions & { readonly case?: RuCase } = {},
): string {
  const { case: asked = 'nominative' } = options;
  const [whole, fraction] = rounded(value, options);
  if (fraction === '') return words(whole, { case: asked });
  const place = ['десят', 'сот', 'тысячн'][fraction.length - 1] ?? '';
  return `${countedShare(whole, 'цел', asked)} ${countedShare(Number(fraction), place, asked)}`;
}

/**
 * A noun counted by a decimal, which governs the genitive singular in every case: «1,5 миллиона», «более
 * 5,7 миллиона». A whole number counts as `countNoun` does.
 *
 * @throws RangeError unless the value is a number from 0 to 10^15
 */
export function countDecimal(of: Amount, noun: RuNoun, options: AmountOptions & DecimalOptions = {}): string {
  const [whole, fraction] = rounded(of.value, options);
  if (fraction === '') return countNoun({ ...of, value: whole }, noun, options);
  return qualified(of.qualifier, `${decimal(of.value, options)}\u00A0${noun.genitive}`, options);
}

/**
 * A large amount with thousands and millions as words, the noun behind them in the genitive plural: «9 миллионов
 * тенге», «более 10 тысяч учащихся», «9,5 миллиона». One that this would round (1258) stays in digits.
 *
 * @throws RangeError unless the value is a whole number from 0 to 10^15
 */
export function scaled(
  of: Amount,
  options: AmountOptions & { readonly noun?: RuNoun | undefined } = {},
): string {
  const { noun } = options;
  // A tenth of the scale is the finest that is heard: 1 250 000 is «1250 тысяч».
  const scale = SCALES.find(({ value }) => of.value >= value && of.value % (value / 10) === 0);
  if (!scale) return noun ? countNoun(of, noun, options) : amount(of, options);
  const text = countDecimal({ ...of, value: of.value / scale.value }, scaleNoun(scale), options);
  return noun ? `${text} ${noun.many}` : text;
}

function scaleNoun({ gender, singular, plural }: Scale): RuNoun {
  return {
    gender,
    one: singular.nominative,
    few: singular.genitive,
    many: plural.genitive,
    genitive: singular.genitive,
    accusative: singular.accusative,
    dative: [singular.dative, plural.dative],
    instrumental: [singular.instrumental, plural.instrumental],
    prepositional: [singular.prepositional, plural.prepositional],
  };
}

/** «две целых», «пяти десятых»: feminine with one, else the genitive plural or the plural of the case. */
function countedShare(count: number, stem: string, asked: RuCase): string {
  const { feminine, plural } = ADJECTIVE_ENDINGS.hard;
  const direct = asked === 'nominative' || asked === 'accusative';
  const many = direct ? plural.genitive : plural[asked];
  const ending = category(count) === 'one' ? feminine[asked] : many;
  return `${words(count, { case: asked, gender: 'feminine' })} ${stem}${ending}`;
}

/** The whole part and the digits of the fraction, rounded as written: 1.45 to 1,5. */
function rounded(value: number, { digits = 1 }: DecimalOptions): readonly [whole: number, fraction: string] {
  if (!(value >= 0 && value <= LARGEST_SPOKEN)) {
    throw new RangeError(`Russian can say numbers from 0 to 10^15, not ${value}`);
  }
  if (![0, 1, 2, 3].includes(digits)) throw new RangeError(`A decimal has 0 to 3 digits, not ${digits}`);
  const whole = Math.floor(value);
  // The point is moved in the text: 1.45 × 10 is 14.499…. Tiny numbers are written with an exponent.
  const behind = value < 1e-6 ? '' : (String(value).split('.')[1] ?? '');
  const units = Math.round(Number(`0.${behind}e${digits}`));
  if (units === 10 ** digits) return [whole + 1, ''];
  return [whole, units === 0 ? '' : String(units).padStart(digits, '0').replace(/0+$/, '')];
}
