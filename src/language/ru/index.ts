import type { Language } from '../interface.js';
import { typedProse } from '../prose.js';
import { capitalize } from '../sentence.js';
import { expand } from './abbreviation.js';
import { compare } from './compare.js';
import { agree, amount, count, countInWords, countNoun, predicate } from './count.js';
import { date, dateWords } from './date.js';
import { countDecimal, decimal, decimalWords, percent, scaled } from './decimal.js';
import { list } from './list.js';
import type { RuPart, RuSphere, RuWords } from './noun.js';
import { number, plural } from './number.js';
import { WRITTEN } from './numerals.js';
import { ordinal, ordinalDigits } from './ordinal.js';
import { parseWords } from './parse.js';
import { during, period, within } from './period.js';
import { preposition } from './preposition.js';
import { countSentences } from './sentence.js';
import { sphereSentences } from './spheres.js';
import { spoken } from './spoken.js';
import { words } from './words.js';

export type { Abbreviation } from './abbreviation.js';
export type { DecimalOptions } from './decimal.js';
export type { RuCase, RuGender, RuNoun, RuPart, RuPredicate, RuSphere, RuWords } from './noun.js';
export type { OrdinalOptions } from './ordinal.js';
export type { PeriodOptions } from './period.js';
export type { AmountOptions } from './qualifier.js';
export type { WordsOptions } from './words.js';

/** Russian with numbers: everything that agrees, declines or governs. */
export const ru = {
  code: 'ru',
  number,
  plural,
  words,
  parseWords,
  amount,
  count,
  countNoun,
  countInWords,
  predicate,
  agree,
  list,
  date,
  dateWords,
  period,
  during,
  within,
  ordinal,
  ordinalDigits,
  decimal,
  decimalWords,
  countDecimal,
  percent,
  scaled,
  compare,
  expand,
  preposition,
  ...countSentences(WRITTEN),
  ...sphereSentences(WRITTEN),
  regionHeading: ({ nominative }) => capitalize(nominative),
  prose: typedProse,
  /** The same to be read aloud. */
  spoken,
} as const satisfies Language<RuWords, RuPart, RuSphere> & Readonly<Record<string, unknown>>;
