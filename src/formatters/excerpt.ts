import type { Place } from '../model/place.js';
import { visible } from './visible.js';

const TAB = 4;

/** How many columns of a long line are shown, and how many of them before the place. */
const WIDEST = 110;
const BEFORE = 40;

/** A source line and what stands beneath it. */
export interface Excerpt {
  readonly source: string;
  /** Spaces up to the place, and how many columns the place is wide. */
  readonly indent: number;
  readonly width: number;
}

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff01-\uff60]$/u;

/** How many terminal columns a character takes. */
function columns(char: string): number {
  if (ZERO_WIDTH.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  /** Offset in UTF-16 units at which the character starts. */
  readonly at: number;
}

/** The line, character by character; a tab becomes spaces up to its stop. */
function cells(line: string): Cell[] {
  const made: Cell[] = [];
  let column = 0;
  let at = 0;
  for (const char of visible(line, '\t')) {
    const width = char === '\t' ? TAB - (column % TAB) : columns(char);
    made.push({ text: char === '\t' ? ' '.repeat(width) : char, width, at });
    column += width;
    at += char.length;
  }
  return made;
}

const total = (some: readonly Cell[]) => some.reduce((sum, cell) => sum + cell.width, 0);

/** The part of a long line that is shown: some cells before `first`, and as many behind as there is room. */
function clip(
  all: readonly Cell[],
  first: number,
): { readonly shown: readonly Cell[]; readonly cut: number } {
  const cut = total(all) <= WIDEST || first <= BEFORE ? 0 : first - BEFORE;
  return { shown: all.slice(cut, cut + WIDEST), cut };
}

/** The line on which a place starts, ready for print; undefined if it was not kept. */
export function excerptOf({ range, excerpt }: Place): Excerpt | undefined {
  if (excerpt === undefined || excerpt.trim() === '') return undefined;
  const all = cells(excerpt);
  const from = range.start.column - 1;
  // Of a place over several lines the first one is underlined.
  const to = range.end.line > range.start.line ? excerpt.trimEnd().length : range.end.column - 1;
  const first = all.filter((cell) => cell.at < from).length;
  const { shown, cut } = clip(all, first);
  const before = shown.slice(0, first - cut);
  const marked = shown.slice(first - cut).filter((cell) => cell.at < to);
  const lead = cut > 0 ? '…' : '';
  const tail = cut + shown.length < all.length ? '…' : '';
  return {
    source: `${lead}${shown.map((cell) => cell.text).join('')}${tail}`.trimEnd(),
    indent: lead.length + total(before),
    width: Math.max(1, total(marked)),
  };
}
