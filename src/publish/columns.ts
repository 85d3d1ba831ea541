import type { TableBlock } from '../model/blocks.js';
import { textOf } from './tree/index.js';

/** In letters: a column is no narrower, and one of words no wider, whatever stands in it. */
const NARROWEST = 6;
export const WIDEST = 34;
/** How much wider the letters of a head are. */
const BOLD = 1.2;

/**
 * How a table's width is shared among its columns: a column of numbers takes what its longest word needs, one of words
 * what its longest cell would like, up to `widest` letters.
 */
export function columnWeights({ numeric, head, rows }: TableBlock, widest = WIDEST): readonly number[] {
  return head.map((title, column) => {
    const cells = [title, ...rows.map((row) => row[column] ?? [])].map(textOf);
    const words = cells.flatMap((cell) => cell.split(/[ -]/));
    const heads = textOf(title)
      .split(/[ -]/)
      .map((word) => word.length * BOLD);
    const longestWord = Math.max(...heads, ...words.map((word) => word.length));
    const longestCell = Math.max(...cells.map((cell) => cell.length));
    const wanted = numeric[column] ? longestWord : Math.min(widest, longestCell);
    return Math.ceil(Math.max(NARROWEST, longestWord, wanted)) + 2;
  });
}
