import type { Figure } from './document.js';
import type { Source } from './quantity.js';

/** A figure as a document says it. */
export interface Said {
  /** `speech.ru` */
  readonly document: string;
  readonly text: string;
  /** The sentence in which it stands; of a table its row and column. */
  readonly sentence: string;
}

/** A submitted number and the line on which it stands. */
export interface SourceLine extends Source {
  readonly excerpt?: string;
}

/** A figure with all that is known of it. */
export interface ExplainedFigure {
  readonly figure: Figure;
  readonly sources: readonly SourceLine[];
  /** «458 = 52 + 97 + 309»; absent where nothing was added. */
  readonly sum?: string;
  /** Of a total of the country: who gave the number, and who reported without it. */
  readonly regions?: { readonly counted: readonly string[]; readonly without: readonly string[] };
  /** Where it is said, in the order of the documents. */
  readonly said: readonly Said[];
}

/** What is asked for: a number, or what figures are about. */
export type Subject =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'coverage' }
  | {
      readonly kind: 'about';
      readonly metric?: string;
      readonly region?: string;
      readonly sphere?: string;
    };

/** What was understood of a question, and the words of it that name nothing. */
export interface Asked {
  readonly subject: Subject;
  readonly ignored: readonly string[];
}
