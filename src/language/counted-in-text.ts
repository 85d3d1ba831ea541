import type { NumberInText } from './numbers-in-text.js';

/** A number with the noun phrase that it counts, in running text. */
export interface Counted {
  readonly number: NumberInText;
  /** Which of the nouns that were asked for. */
  readonly index: number;
  /** Behind the phrase. */
  readonly to: number;
  /**
   * `total`: the sentence says hardly anything else, so the number is that of the whole («Проведено 3 заседания.»).
   * `some`: it may be a part of more («3 заседания прошли в районах области»). `elsewhere`: it is rounded, or the
   * sentence speaks of another time or of the whole country.
   */
  readonly scope: 'total' | 'some' | 'elsewhere';
}

/** More words than this beside the count say where, when or of what. */
const FEW_WORDS = 4;
const NEXT_SENTENCE = /[.!?;](?=\s)|\n/;
const SENTENCE_END = /[.!?;](?=\s|$)|\n/;
/** How much of a sentence is looked at on either side of a count, in characters: more than is ever spoken. */
const REACH = 500;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** How much a count claims, by the sentence in which it stands; `elsewhere` are words of the language. */
export function scopeOf(
  text: string,
  from: number,
  to: number,
  elsewhere: RegExp,
  years: readonly number[],
): Counted['scope'] {
  const before =
    text
      .slice(Math.max(0, from - REACH), from)
      .split(NEXT_SENTENCE)
      .at(-1) ?? '';
  const after = text.slice(to, to + REACH).split(SENTENCE_END, 1)[0] ?? '';
  const around = `${before} ${after}`;
  if (elsewhere.test(around) || (around.match(YEAR) ?? []).some((year) => !years.includes(Number(year))))
    return 'elsewhere';
  return (around.match(/[A-Za-z\u0400-\u052F]+/g) ?? []).length <= FEW_WORDS ? 'total' : 'some';
}
