import { LARGEST_SPOKEN } from '../../model/quantity.js';
import { soundOf } from './harmony.js';
import type { KkCase } from './noun.js';
import { number } from './number.js';
import { add, type Derivation, decline, type Form } from './suffix.js';
import { derived, lastWord, type NumberSuffixes } from './words.js';

export interface NumeralOptions extends Omit<NumberSuffixes, 'ordinal'> {
  /** `true` or `full`: 5-інші; `short`: 5-ші; `bare`: 5- as written before a noun (5-сынып). */
  readonly ordinal?: boolean | 'full' | 'short' | 'bare';
  /** 6-лар */
  readonly plural?: boolean;
  /** 6-дай, «as many as 6» */
  readonly similative?: boolean;
  /** 10-даған, «some tens» */
  readonly approximate?: boolean;
  /** 100-дік, what has 100 of something: a note, a scale */
  readonly denomination?: boolean;
  /** 6-дағы, «which is at 6»: stands for the locative itself, so give `locative` or `nominative` */
  readonly attributive?: boolean;
  /** How % is read: пайыз unless said otherwise. */
  readonly percent?: 'пайыз' | 'процент';
}

/** A number as written, taken apart: the last word as spoken, and whether a hyphen comes before a suffix. */
interface Written {
  readonly text: string;
  readonly value: number;
  readonly word: string;
  readonly hyphen: boolean;
}

/** How abbreviated units are read. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['млн', 'миллион'],
  ['млрд', 'миллиард'],
  ['трлн', 'триллион'],
]);

/** Units written out take their suffix without a hyphen: 10 мыңнан. */
const WORDS = new Set(['мың', 'миллион', 'миллиард', 'триллион', 'пайыз', 'процент']);

const FORM = /^(\d+|\d{1,3}(?:[ \u00A0]\d{3})+)(?:,(\d+))?(?:(%)|[ \u00A0]([а-яёәғқңөұүһі]+))?$/;

/**
 * Digits with hyphen and suffix: 3500-ден, 10 000-нан, 5-еуі, 12,5%-ға, 9 млн-нан, 10 мыңнан. The suffix
 * follows the last word as spoken: the unit, else the tens, else жүз, мың, миллион, …; a decimal is read by
 * its fraction and % as пайыз. Strings may hold a decimal comma, % or a unit, and are kept as written.
 *
 * @throws RangeError for a number that is not whole or not within 0 to 10^15, a string that is no number,
 * and a collective outside 1 to 7
 */
export function numeral(value: number | string, kase: KkCase, options: NumeralOptions = {}): string {
  const written = typeof value === 'number' ? digits(value) : read(value, options.percent ?? 'пайыз');
  if (options.ordinal === 'bare') return `${written.text}-`;
  const bare: Form = { text: '', ...soundOf(written.word) };
  const suffix = decline(extended(bare, written, options), options.attributive ? 'nominative' : kase);
  if (suffix === '') return written.text;
  return written.text + (written.hyphen ? '-' : '') + suffix;
}

function extended(bare: Form, { value, word }: Written, options: NumeralOptions): Form {
  const { ordinal, possessive } = options;
  const full = ordinal === true || ordinal === 'full';
  const own: Form = derived(bare, value, word, { collective: options.collective ?? false, ordinal: full });
  const wanted: readonly (Derivation | false | undefined)[] = [
    ordinal === 'short' && 'shortOrdinal',
    options.similative && 'similative',
    options.approximate && 'approximate',
    options.denomination && 'denomination',
    options.plural && 'plural',
    possessive && 'possessive',
    options.attributive && 'attributive',
  ];
  return wanted.reduce<Form>((form, suffix) => (suffix ? add(form, suffix) : form), own);
}

function digits(value: number): Written {
  return { text: number(value), value, word: lastWord(value), hyphen: true };
}

function read(text: string, percent: string): Written {
  const [, whole = '', fraction, sign, unit] = FORM.exec(text) ?? [];
  const value = Number(whole.replace(/\D/g, ''));
  const unitWord = sign ? percent : (UNITS.get(unit ?? '') ?? unit);
  const known = unit === undefined || UNITS.has(unit) || WORDS.has(unit);
  if (whole === '' || !known) throw new RangeError(`«${text}» is no number: write 1,5 or 12,5% or 9 млн`);
  if (value > LARGEST_SPOKEN)
    throw new RangeError(`${text} is over 10^15, the largest number that can be said`);
  const word = unitWord ?? lastWord(Number(fraction ?? value));
  const exact = fraction === undefined && unitWord === undefined;
  return { text, value: exact ? value : Number.NaN, word, hyphen: unit === undefined || UNITS.has(unit) };
}
