import type { Amount } from '../../model/quantity.js';
import { amount, countInWords, countNoun } from './count.js';
import { list } from './list.js';
import type { RuGender, RuNoun } from './noun.js';
import { category } from './number.js';
import { type AmountOptions, governed, qualified } from './qualifier.js';
import { words } from './words.js';

/** How sentences say their numbers: in digits on paper, in words in the copy that is read aloud. */
export interface Numerals {
  /** The number alone, with its qualifier; words also agree in gender with what is counted. */
  readonly amount: (of: Amount, options?: AmountOptions & { readonly gender?: RuGender }) => string;
  /** The number with its noun. */
  readonly countNoun: (of: Amount, noun: RuNoun, options?: AmountOptions) => string;
  /** So many each, of what is counted by `noun`: «по одной», «по 2». */
  readonly each: (of: Amount, noun: RuNoun) => string;
  /** Names with their counts as one list. */
  readonly tally: (groups: readonly Tally[], counted: RuNoun) => string;
}

/** Names that share a count. */
export interface Tally {
  readonly names: readonly string[];
  /** Absent: they were watched, not counted. */
  readonly of?: Amount;
  /** Marks the text of the count. */
  readonly mark: (text: string) => string;
}

/** Digits. */
export const WRITTEN: Numerals = {
  amount: (of, options) => amount(of, options),
  countNoun,
  each: (of, { gender }) =>
    of.value === 1 ? `по ${words(1, { case: 'dative', gender })}` : `по\u00A0${amount(of)}`,
  tally: bracketedTally,
};

/** «здравоохранение (12), полиция (8), а также культура и экология (по 1)». */
function bracketedTally(groups: readonly Tally[]): string {
  const texts = groups.map(({ names, of, mark }) => {
    if (!of) return list(names);
    return `${list(names)} (${mark(names.length > 1 ? `по\u00A0${amount(of)}` : amount(of))})`;
  });
  // Pieces may hold «и» themselves: the last is then joined with «а также».
  const crowded = groups.some(({ names }) => names.length > 1);
  if (texts.length < 2 || !crowded) return list(texts);
  return `${texts.slice(0, -1).join(', ')}, а также ${texts.at(-1)}`;
}

/** Words, in case and gender. */
export const SPOKEN: Numerals = {
  amount: (of, { gender, ...options } = {}) => {
    const asked = governed(of.qualifier, options.case);
    return bareThousand(qualified(of.qualifier, words(of.value, { case: asked, gender }), options));
  },
  countNoun: (of, noun, options) => bareThousand(countInWords(of, noun, options)),
  each: ({ value }, { gender }) => `по ${distributed(value, gender)}`,
  tally: spokenTally,
};

/** «более тысячи двухсот», «миллион»: at the head of a number nobody says that it is one thousand. */
export function bareThousand(text: string): string {
  return text.replace(HEAD_ONE, '');
}

const HEAD_ONE =
  /(?<=^|(?:более|менее|около|порядка|чем|примерно) )од(?:ин|на|ну|ной|ного|ому|ному|ним|ном) (?=тысяч|миллион|миллиард|триллион)/u;

/** What stands behind «по»: одному, одной, два, сто двадцать одному, тысяче. */
function distributed(value: number, gender: RuGender): string {
  if ([1e3, 1e6, 1e9].includes(value)) return words(value, { case: 'dative' }).replace(/^\S+ /u, '');
  if (category(value) !== 'one') return words(value, { case: 'accusative', gender });
  const head = value > 1 ? `${words(value - 1, { case: 'accusative' })} ` : '';
  return `${head}${words(1, { case: 'dative', gender })}`;
}

/**
 * «здравоохранение — двенадцать мониторингов, полиция — восемь»: the first count has its noun, so that the
 * listener knows what is counted. Groups that hold commas are kept apart by semicolons, which are longer pauses.
 */
function spokenTally(groups: readonly Tally[], counted: RuNoun): string {
  const texts = groups.map(({ names, of, mark }, index) => {
    if (!of) return index > 0 ? `а также ${list(names)}` : list(names);
    const said = names.length > 1 ? SPOKEN.each(of, counted) : SPOKEN.amount(of, { gender: counted.gender });
    const noun = index > 0 ? '' : names.length > 1 ? eachNoun(of.value, counted) : undefined;
    return `${list(names)} — ${mark(noun === undefined ? SPOKEN.countNoun(of, counted) : said + noun)}`;
  });
  const crowded = groups.some(({ names, of }) => names.length > 1 && of);
  return texts.join(crowded ? '; ' : ', ');
}

/** « мониторингу» behind «по одному», « мониторинга» behind «по два». */
function eachNoun(value: number, noun: RuNoun): string {
  if (category(value) === 'one') return noun.dative ? ` ${noun.dative[0]}` : '';
  return ` ${noun[category(value)]}`;
}
