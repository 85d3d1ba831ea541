import { HUNDREDS, ONE, SCALES, type Scale, TENS, TWO, UNITS } from './cardinals.js';
import type { RuCase, RuGender } from './noun.js';
import { category, whole } from './number.js';

export interface WordsOptions {
  /** Nominative unless given. */
  readonly case?: RuCase | undefined;
  /** Gender of what is counted, masculine unless given: один, одна, одно; два, две. */
  readonly gender?: RuGender | undefined;
  /** Whether what is counted is animate; only the accusative asks (одного, двух, but двадцать два). */
  readonly animate?: boolean | undefined;
}

/**
 * The cardinal in words: `words(1258, { case: 'genitive' })` is «одной тысячи двухсот пятидесяти восьми». Every
 * part declines; thousands and millions keep their own gender; 1000 is «одна тысяча».
 *
 * @throws RangeError unless the value is a whole number from 0 to 10^15
 */
export function words(value: number, options: WordsOptions = {}): string {
  const { case: asked = 'nominative', gender = 'masculine', animate = false } = options;
  if (whole(value) === 0) return UNITS.get(0)?.[asked] ?? '';
  const parts = SCALES.flatMap((scale) => scaleWords(Math.floor(value / scale.value) % 1000, scale, asked));
  const rest = value % 1000;
  // Only 2–4 by themselves take the genitive (двух наблюдателей); a compound does not (двадцать два наблюдателя).
  const genitive = asked === 'accusative' && animate && takesGenitive(value, gender);
  const unit = genitive ? lastWord(rest, 'genitive', gender) : lastWord(rest, asked, gender);
  return [...parts, ...highWords(rest, asked), ...unit].join(' ');
}

function takesGenitive(value: number, gender: RuGender): boolean {
  return (value >= 2 && value <= 4) || (category(value) === 'one' && gender === 'masculine');
}

/** «двумя тысячами»; nothing if there are none. */
function scaleWords(count: number, scale: Scale, asked: RuCase): string[] {
  if (count === 0) return [];
  return [
    ...highWords(count, asked),
    ...lastWord(count, asked, scale.gender),
    scaleForm(count, scale, asked),
  ];
}

/** The scale as its count governs it: одну тысячу, две тысячи, пять тысяч; двумя тысячами, пятью тысячами. */
function scaleForm(count: number, { singular, plural }: Scale, asked: RuCase): string {
  const governs = category(count);
  if (governs === 'one') return singular[asked];
  if (asked !== 'nominative' && asked !== 'accusative') return plural[asked];
  return governs === 'few' ? singular.genitive : plural.genitive;
}

/** Hundreds and tens of a number below 1000; 10–19 are one word and belong to `lastWord`. */
function highWords(count: number, asked: RuCase): string[] {
  const tens = count % 100;
  const parts = [HUNDREDS.get(count - tens), tens < 20 ? undefined : TENS.get(tens - (tens % 10))];
  return parts.flatMap((part) => (part ? [part[asked]] : []));
}

/** The last word of a number below 1000, the only one with gender; none if it ends in a round ten. */
function lastWord(count: number, asked: RuCase, gender: RuGender): string[] {
  const last = count % 100 < 20 ? count % 100 : count % 10;
  if (last === 0) return [];
  if (last === 1) return [ONE[gender][asked]];
  if (last === 2) return [TWO[gender][asked]];
  return [UNITS.get(last)?.[asked] ?? ''];
}
