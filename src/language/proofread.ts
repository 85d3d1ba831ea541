import type { LanguageCode } from '../model/place.js';
import type { Counted } from './counted-in-text.js';
import type { Finding, TextKind } from './finding.js';
import { countsOf as kkCounts } from './kk/counted-in-text.js';
import type { KkWords } from './kk/noun.js';
import { numbersIn as kkNumbers, statesInWords as kkStates } from './kk/numbers-in-text.js';
import { proofread as kkProofread } from './kk/proofread.js';
import { withoutPersonal } from './mask.js';
import { type Difference, differing, type NumberInText } from './numbers-in-text.js';
import { countsOf as ruCounts } from './ru/counted-in-text.js';
import type { RuNoun, RuWords } from './ru/noun.js';
import { numbersIn as ruNumbers, statesInWords as ruStates } from './ru/numbers-in-text.js';
import { proofread as ruProofread } from './ru/proofread.js';

/** Nouns that are counted in the texts besides the usual ones. Each list is indexed once. */
export interface CountedNouns {
  readonly kk: readonly string[];
  readonly ru: readonly RuNoun[];
}

/** What is probably a slip in a text of a language, in order. */
export function proofread(
  text: string,
  language: LanguageCode,
  kind: TextKind,
  nouns?: CountedNouns,
): Finding[] {
  if (language === 'kk') return kkProofread(text, nouns ? { kind, nouns: nouns.kk } : { kind });
  return ruProofread(text, nouns ? { kind, nouns: nouns.ru } : { kind });
}

/** The numbers that a text states in digits, and in words where it certainly does. */
export function numbersIn(text: string, language: LanguageCode): NumberInText[] {
  const said = withoutPersonal(text);
  return language === 'kk' ? kkNumbers(said, false) : ruNumbers(said, false);
}

const SCALED = /\d[ \u00a0]?(?:тыс|мл[нр]|милл|мың)/;

/** Whether a text may state numbers otherwise than in digits alone: «10 тыс.», «он мың». Cheap. */
export function statesInWords(text: string, language: LanguageCode): boolean {
  return SCALED.test(text) || (language === 'kk' ? kkStates(text) : ruStates(text));
}

/** The numbers that only one of two texts states. Most pairs hold the same digits and no more, which is soon seen. */
export function differences(kk: string, ru: string): Difference[] {
  const digits = (text: string) => [...new Set(text.match(/\d+/g))].sort().join();
  if (!statesInWords(kk, 'kk') && !statesInWords(ru, 'ru') && digits(kk) === digits(ru)) return [];
  return differing(kkNumbers(withoutPersonal(kk)), ruNumbers(withoutPersonal(ru)));
}

/** Where a text counts metrics. Counts of other years than `years` are told apart. */
export function countsOf(
  text: string,
  language: LanguageCode,
  numbers: readonly NumberInText[],
  metrics: readonly { readonly kk: KkWords; readonly ru: RuWords }[],
  years: readonly number[],
): Counted[] {
  return language === 'kk'
    ? kkCounts(
        text,
        numbers,
        metrics.map(({ kk }) => kk),
        years,
      )
    : ruCounts(
        text,
        numbers,
        metrics.map(({ ru }) => ru.noun),
        years,
      );
}

export type { Counted } from './counted-in-text.js';
export { applyEdits, type Edit, editsOf, type Finding, type FindingCode, type TextKind } from './finding.js';
export { tagsOf } from './mask.js';
export type { NumberInText } from './numbers-in-text.js';
