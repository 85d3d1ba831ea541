import { type Ending, endingOf, type Harmony, isVowel, type Sound } from './harmony.js';
import type { KkCase } from './noun.js';

/** Suffixes other than cases. `denomination` is -лық (10-дық), `attributive` -дағы, `similative` -дай. */
export type Derivation =
  | 'plural'
  | 'possessive'
  | 'collective'
  | 'ordinal'
  | 'shortOrdinal'
  | 'attributive'
  | 'similative'
  | 'approximate'
  | 'denomination';

export type Suffix = Exclude<KkCase, 'nominative'> | Derivation;

/** A word under construction: its text, which is empty behind a hyphen, and the sound it ends in. */
export interface Form extends Sound {
  readonly text: string;
}

type Row = Readonly<Record<Ending, string>>;

/** Front forms in the order in which the endings are listed. */
function row(...forms: [string, string, string, string, string, string, string]): Row {
  const [vowel, nasal, lateral, glide, voiced, voiceless, possessive] = forms;
  return { vowel, nasal, lateral, glide, voiced, voiceless, possessive };
}

/** д behind a vowel and voiced sounds, т behind voiceless ones, н between a possessive and what follows. */
const dental = (rest: string): Row => {
  const [voiced, voiceless, possessive] = [`д${rest}`, `т${rest}`, `нд${rest}`];
  return row(voiced, voiced, voiced, voiced, voiced, voiceless, possessive);
};

/** The front form of every suffix behind every ending. */
const SUFFIXES: Readonly<Record<Suffix, Row>> = {
  genitive: row('нің', 'нің', 'дің', 'дің', 'дің', 'тің', 'нің'),
  dative: row('ге', 'ге', 'ге', 'ге', 'ге', 'ке', 'не'),
  accusative: row('ні', 'ді', 'ді', 'ді', 'ді', 'ті', 'н'),
  locative: dental('е'),
  ablative: row('ден', 'нен', 'ден', 'ден', 'ден', 'тен', 'нен'),
  instrumental: row('мен', 'мен', 'мен', 'мен', 'бен', 'пен', 'мен'),
  plural: row('лер', 'дер', 'дер', 'лер', 'дер', 'тер', 'лер'),
  possessive: row('сі', 'і', 'і', 'і', 'і', 'і', ''),
  collective: row('еу', 'еу', 'еу', 'еу', 'еу', 'еу', 'еу'),
  ordinal: row('нші', 'інші', 'інші', 'інші', 'інші', 'інші', 'нші'),
  shortOrdinal: row('ші', 'ші', 'ші', 'ші', 'ші', 'ші', 'ші'),
  attributive: dental('егі'),
  similative: dental('ей'),
  approximate: dental('еген'),
  denomination: row('лік', 'дік', 'дік', 'лік', 'дік', 'тік', 'лік'),
};

const BACK_LETTER: Readonly<Record<string, string>> = { е: 'а', і: 'ы', к: 'қ', г: 'ғ' };

function harmonized(suffix: string, harmony: Harmony): string {
  return harmony === 'front' ? suffix : suffix.replace(/[еікг]/g, (letter) => BACK_LETTER[letter] ?? letter);
}

/** The suffix as the sound asks for it; мен, бен, пен know no harmony. */
export function suffixFor(sound: Sound, suffix: Suffix): string {
  const front = SUFFIXES[suffix][sound.ending];
  return suffix === 'instrumental' ? front : harmonized(front, sound.harmony);
}

/** The form with one more suffix. */
export function add(form: Form, suffix: Suffix): Form {
  return append(form, suffixFor(form, suffix), suffix === 'possessive');
}

/** The form with a ready suffix: for those that no rule gives (жиырма-сыншы). */
export function append(form: Form, suffix: string, possessive = false): Form {
  const text = join(form.text, suffix);
  return { text, harmony: form.harmony, ending: possessive ? 'possessive' : endingOf(text) };
}

/** The form in a case; the nominative has no suffix. */
export function decline(form: Form, kase: KkCase): string {
  return kase === 'nominative' ? form.text : add(form, kase).text;
}

/** Words that lose the vowel of their last syllable before a suffix that starts with a vowel: халқы. */
const CONTRACTED: Readonly<Record<string, string>> = {
  халық: 'халқ',
  орын: 'орн',
  ауыз: 'ауз',
  мұрын: 'мұрн',
  мойын: 'мойн',
  қойын: 'қойн',
  қарын: 'қарн',
  ерін: 'ерн',
  дауыс: 'даус',
  әріп: 'әрп',
  қауіп: 'қауп',
  ғұрып: 'ғұрп',
  ерік: 'ерк',
  көрік: 'көрк',
  бөрік: 'бөрк',
  құлық: 'құлқ',
  қырық: 'қырқ',
  парық: 'парқ',
};

const VOICED: Readonly<Record<string, string>> = { к: 'г', қ: 'ғ', п: 'б' };

/**
 * Stem and suffix together. Before a vowel к, қ, п behind a vowel become г, ғ, б (жүрегі, талабы), but not
 * the п of loanwords behind и, э, ю (принципі); a soft sign goes (автомобилі), and so does the last
 * vowel before -еу (екеу). Of -ст and a suffix in т one т is written (журналистің).
 */
function join(stem: string, suffix: string): string {
  if (stem.endsWith('ст') && suffix.startsWith('т')) return stem + suffix.slice(1);
  if (!isVowel(suffix.charAt(0)) || stem === '') return stem + suffix;
  const contracted = CONTRACTED[stem.toLowerCase()];
  if (contracted) return stem.charAt(0) + contracted.slice(1) + suffix;
  const last = stem.at(-1) ?? '';
  const rest = stem.slice(0, -1);
  const before = rest.at(-1) ?? '';
  if (last === 'ь' || endingOf(stem) === 'vowel') return rest + suffix;
  const loaned = last === 'п' && /[иэю]/.test(before);
  return isVowel(before) && !loaned ? rest + (VOICED[last] ?? last) + suffix : stem + suffix;
}
