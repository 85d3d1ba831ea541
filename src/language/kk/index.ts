import type { Language } from '../interface.js';
import { typedProse } from '../prose.js';
import { compare } from './compare.js';
import { agree, amount, count, fill, ofThem } from './count.js';
import { date, dateWords } from './date.js';
import { decimal, decimalWords, percent, scaled } from './decimal.js';
import { expand, inflect, plural, possessive } from './inflect.js';
import { conjunct, list } from './list.js';
import type { KkPart, KkSphere, KkWords } from './noun.js';
import { number } from './number.js';
import { numeral } from './numeral.js';
import { WRITTEN } from './numerals.js';
import { ordinal, ordinalBefore, ordinalWords } from './ordinal.js';
import { parseWords } from './parse.js';
import { during, period, within } from './period.js';
import { countSentences } from './sentence.js';
import { sphereSentences } from './spheres.js';
import { spoken } from './spoken.js';
import { words } from './words.js';

export type { InflectOptions } from './inflect.js';
export type { KkCase, KkPart, KkSphere, KkVerb, KkWords } from './noun.js';
export type { NumeralOptions } from './numeral.js';
export type { About } from './qualifier.js';
/** Kazakh with numbers: everything that agrees, takes suffixes or governs. */
export const kk = {
  code: 'kk',
  agree,
  amount,
  compare,
  conjunct,
  count,
  date,
  dateWords,
  decimal,
  decimalWords,
  during,
  expand,
  fill,
  inflect,
  list,
  number,
  numeral,
  ofThem,
  ordinal,
  ordinalBefore,
  ordinalWords,
  parseWords,
  percent,
  period,
  plural,
  possessive,
  scaled,
  within,
  words,
  ...countSentences(WRITTEN),
  ...sphereSentences(WRITTEN),
  regionHeading: ({ nominative }) => nominative,
  prose: typedProse,
  /** The same to be read aloud. */
  spoken,
} as const satisfies Language<KkWords, KkPart, KkSphere> & Readonly<Record<string, unknown>>;
