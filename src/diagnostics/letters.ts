import { code } from './show.js';

/**
 * The characters of a text that a correction changes, with their code points: letters of two scripts look the same, so
 * that only their numbers tell them apart. Nothing where the two differ in length.
 */
export function changedLetters(text: string, suggestion: string | undefined): string {
  if (suggestion === undefined || suggestion.length !== text.length) return '';
  const changed = [...new Set([...text].filter((letter, i) => letter !== [...suggestion][i]))];
  return changed.map(numbered).join(', ');
}

/** A character with its code point: `` `с` U+0441 ``. */
export const numbered = (letter: string): string =>
  `${code(letter)} U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
