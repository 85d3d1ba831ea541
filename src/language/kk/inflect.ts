import { type Abbreviation, abbreviationSound, entry, isAbbreviation } from './abbreviation.js';
import { soundOf } from './harmony.js';
import type { KkCase } from './noun.js';
import { add, decline, type Form, suffixFor } from './suffix.js';
import { lastWord } from './words.js';

export interface InflectOptions {
  /**
   * The noun stands in the third-person possessive (облысы → облысының). One that does not end in -ы or -і
   * is given the suffix first (облыс → облысының).
   */
  readonly possessive?: boolean;
  /** Give the plural of the noun, which is then in the singular and without possessive suffix. */
  readonly plural?: boolean;
}

/** A noun taken apart: what no suffix touches, a hyphen included, and the form that takes them. */
interface Stem {
  readonly fixed: string;
  readonly form: Form;
}

/**
 * A noun or a phrase that ends in one, in a case: облыс → облыстың. Vowels follow the last vowel of the
 * word, the first consonant its last sound. Loanwords in -кт and -ск take і first (актіге, дискіге) but
 * -нкт does not (пунктке). Abbreviations take hyphen and suffix as they are read (СМГ-ның, БАҚ-та), and so
 * do digits (COVID-19-дың). Capitals to the word's end are taken for an abbreviation.
 *
 * @throws RangeError for an empty noun
 */
export function inflect(noun: string, kase: KkCase, options: InflectOptions = {}): string {
  const { possessive = false, plural: many = false } = options;
  if (kase === 'nominative' && !possessive && !many) return named(noun);
  const stem = stemOf(noun, possessive && !many);
  const counted = many ? add(stem.form, 'plural') : stem.form;
  const whole = possessive && counted.ending !== 'possessive' ? add(counted, 'possessive') : counted;
  const text = decline(whole, kase);
  return text === '' ? stem.fixed.replace(/-$/, '') : stem.fixed + text;
}

/**
 * The noun with the suffix of the third person: отырыс → отырысы, мүше → мүшесі, талап → талабы,
 * халық → халқы.
 *
 * @throws RangeError for an empty noun
 */
export function possessive(noun: string): string {
  const { fixed, form } = stemOf(noun, false);
  return fixed + add(form, 'possessive').text;
}

/**
 * The noun in the plural: мүше → мүшелер, материал → материалдар, акт → актілер. Not used after a numeral.
 *
 * @throws RangeError for an empty noun
 */
export function plural(noun: string): string {
  return inflect(noun, 'nominative', { plural: true });
}

/** мен, бен or пен, as the noun before it ends. A linking і is for suffixes only: «акт пен». */
export function conjunctionOf(noun: string): string {
  const { word } = split(named(noun));
  const sound = isAbbreviation(word) ? abbreviationSound(word) : stemOf(noun, false, false).form;
  return suffixFor(sound, 'instrumental');
}

/**
 * An abbreviation written out, in a case: expand('БАҚ', 'genitive') → «бұқаралық ақпарат құралдарының».
 * A full stop behind it is of no account; undefined if it is not in the table.
 */
export function expand(abbreviation: string, kase: KkCase = 'nominative'): string | undefined {
  const found: Abbreviation | undefined = entry(abbreviation);
  if (!found) return undefined;
  if (kase === 'nominative') return found.full;
  return inflect(found.full, kase, { possessive: found.possessive ?? false });
}

function stemOf(noun: string, possessed: boolean, linking = true): Stem {
  const { before, word } = split(named(noun));
  if (/\d$/.test(word)) return hyphened(noun, soundOf(lastWord(Number(/\d+$/.exec(word)?.[0]))));
  if (isAbbreviation(word)) return hyphened(noun, abbreviationSound(word));
  const text = linking && /(?:[^н]кт|ск)$/.test(word) ? `${word}і` : word;
  const sound = soundOf(word);
  const ending = text === word ? sound.ending : 'vowel';
  const has = possessed && /[ыі]$/.test(word);
  return { fixed: before, form: { text, harmony: sound.harmony, ending: has ? 'possessive' : ending } };
}

const hyphened = (noun: string, sound: Form | Omit<Form, 'text'>): Stem => ({
  fixed: `${noun}-`,
  form: { ...sound, text: '' },
});

/** The last word, and what stands before it with its space or hyphen. */
function split(noun: string): { readonly before: string; readonly word: string } {
  const at = Math.max(...[' ', '\u00A0', '-'].map((mark) => noun.lastIndexOf(mark))) + 1;
  return { before: noun.slice(0, at), word: noun.slice(at) };
}

function named(noun: string): string {
  if (noun.trim() === '') throw new RangeError('there is no noun to inflect');
  return noun;
}
