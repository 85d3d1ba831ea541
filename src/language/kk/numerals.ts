import type { Amount } from '../../model/quantity.js';
import { amount, fill, ofThem } from './count.js';
import { list } from './list.js';
import type { KkWords } from './noun.js';
import { NBSP, number } from './number.js';
import { numeral } from './numeral.js';
import { type Qualified, qualified } from './qualifier.js';
import { words } from './words.js';

/** How sentences say their numbers: in digits on paper, in words in the copy that is read aloud. */
export interface Numerals {
  /** The number alone, with its qualifier. */
  readonly amount: (of: Amount) => string;
  /** The phrase with the amount in the place of `{n}`. */
  readonly fill: (phrase: string, of: Amount) => string;
  /** «Of them N»: 5-еуі, 30-дан астамы. */
  readonly ofThem: (of: Amount) => string;
  /** So many of them each: «бір-біреуден», «2-ден». */
  readonly each: (value: number) => string;
  /** An exact number and a word behind it: «5 өңірде». */
  readonly before: (value: number, word: string) => string;
  /** Names with their counts as one list. */
  readonly tally: (groups: readonly Tally[], counted: KkWords) => string;
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
  amount: (of) => amount(of),
  fill: (phrase, of) => fill(phrase, of),
  ofThem: (of) => ofThem(of),
  each: (value) => (value === 1 ? 'бір-біреуден' : numeral(value, 'ablative')),
  before: (value, word) => `${number(value)}${NBSP}${word}`,
  tally: bracketedTally,
};

/** «денсаулық сақтау (12), полиция (8), сондай-ақ мәдениет және экология (бір-бірден)». */
function bracketedTally(groups: readonly Tally[]): string {
  const texts = groups.map(({ names, of, mark }) => {
    if (!of) return list(names);
    const each = of.value === 1 ? 'бір-бірден' : numeral(of.value, 'ablative');
    return `${list(names)} (${mark(names.length > 1 ? each : amount(of))})`;
  });
  // Pieces may hold «және» themselves: the last is then joined with «сондай-ақ».
  const crowded = groups.some(({ names }) => names.length > 1);
  if (texts.length < 2 || !crowded) return list(texts);
  return `${texts.slice(0, -1).join(', ')}, сондай-ақ ${texts.at(-1)}`;
}

/** Words; suffixes go to the last of them. */
export const SPOKEN: Numerals = {
  amount: (of) => qualified(forms(of.value, words(of.value)), of.qualifier),
  fill: (phrase, of) => {
    if (!phrase.includes('{n}')) throw new RangeError(`«${phrase}» has no {n} for its number`);
    return phrase.replaceAll('{n}', SPOKEN.amount(of));
  },
  ofThem: ({ value, qualifier }) => {
    const plain = words(value, { collective: isFew(value), possessive: true });
    return qualified(forms(value, plain), qualifier, undefined, true);
  },
  each: (value) => twice(value, words(value, { collective: isFew(value), case: 'ablative' })),
  before: (value, word) => `${words(value)} ${word}`,
  tally: spokenTally,
};

/** From 1 to 7 there are collective numerals. */
const isFew = (value: number): boolean => value >= 1 && value <= 7;

function forms(value: number, plain: string): Qualified {
  return { plain, ablative: words(value, { case: 'ablative' }), dative: words(value, { case: 'dative' }) };
}

/** Distributives of one word are said twice: «екі-екіден», but «он екіден». */
function twice(value: number, ablative: string): string {
  const plain = words(value);
  return plain.includes(' ') ? ablative : `${plain}-${ablative}`;
}

/**
 * «денсаулық сақтау – он екі мониторинг, полиция – сегіз»: the first count has its noun, so that the listener
 * knows what is counted. Groups that hold commas are kept apart by semicolons, which are longer pauses.
 */
function spokenTally(groups: readonly Tally[], counted: KkWords): string {
  const texts = groups.map(({ names, of, mark }, index) => {
    if (!of) return index > 0 ? `сондай-ақ ${list(names)}` : list(names);
    const distributed = twice(of.value, words(of.value, { case: 'ablative' }));
    const said = names.length > 1 ? distributed : SPOKEN.amount(of);
    // «Бір-бірден» says by itself that something was counted for each.
    const whole = index > 0 || names.length > 1 ? said : counted.count.replaceAll('{n}', said);
    return `${list(names)} – ${mark(whole)}`;
  });
  const crowded = groups.some(({ names, of }) => names.length > 1 && of);
  return texts.join(crowded ? '; ' : ', ');
}
