/** A point in a text. Both count from 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * A stretch of a file. `excerpt` is the whole source line on which it starts, kept because the text itself
 * is let go once a file has been examined.
 */
export interface Place {
  readonly file: string;
  readonly range: Range;
  readonly excerpt?: string;
}

/** The languages of every text in the product. */
export type LanguageCode = 'kk' | 'ru';

/** The same text in both languages, as somebody submitted it. */
export interface Bilingual {
  readonly kk: string;
  readonly ru: string;
}

/** A text in both languages, with the place where each is written. */
export interface Texts extends Bilingual {
  readonly at: Readonly<Record<LanguageCode, Place>>;
}
