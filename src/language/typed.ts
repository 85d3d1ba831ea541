import type { Qualifier } from '../model/quantity.js';

/** How a language words a number that somebody typed where digits are asked for. All texts are in lower case. */
export interface TypedWords {
  readonly magnitudes: readonly (readonly [stem: string, factor: number])[];
  /** The number that words say. */
  readonly parseWords: (text: string) => number | undefined;
  /** What qualifies a number in front of it: «более», «кемінде»; with the blank between. */
  readonly before: readonly (readonly [RegExp, Qualifier])[];
  /** The same behind it: «астам», «и более». */
  readonly behind: readonly (readonly [RegExp, Qualifier])[];
  /** The endings that digits and magnitudes take in front of these. */
  readonly suffix: RegExp;
  /** That there is no number. */
  readonly absent: RegExp;
  /** A number of per cent, in words. */
  readonly share: RegExp;
  /** Words behind a number with which it may mean something else: «5 раз в неделю», «5 не менее». */
  readonly unclear: RegExp;
}
