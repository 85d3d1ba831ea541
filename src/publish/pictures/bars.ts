import type { Picture, PictureItem } from '../../model/document.js';
import { type Drawing, filled, hatched, textAt, twoLines, widthOf } from './shapes.js';

/** On a phone a unit is about a pixel, so that its letters can be read. */
const WIDTH = 356;
const ROW = 22;
const SIZE = 12.5;
const BAR = 13;
/** Names wider than this stand on two lines. */
const WIDEST_LABEL = 170;
/** Of letters that stand on two lines. */
const SMALL = 11.6;
/** Names leave room for the bars: what is wider than this on two lines has smaller letters. */
const WIDEST = 232;
/** How far two lines of a name are apart, as a part of their size: no more than the bar has room for. */
const PITCH = 0.92;
const GAP = 8;
/** A letter fewer than this and names would be broken that need not be. */
const LETTERS = Math.floor(WIDEST_LABEL / widthOf('a', SIZE));

/** A bar for each number, with its name before and its text behind it. */
export function bars({ items }: Picture): Drawing {
  const labels = items.map(({ label }) => twoLines(label, LETTERS));
  const left = Math.min(WIDEST, Math.max(0, ...labels.map(widthOfLabel))) + GAP;
  const right =
    Math.max(...items.filter(({ figure }) => figure).map(({ text }) => widthOf(text, SIZE)), 0) + GAP;
  const most = Math.max(1, ...items.map(({ figure }) => figure?.quantity.value ?? 0));
  const scale = (WIDTH - left - right) / most;
  const content = items.map((item, i) => {
    const name = labelAt(labels[i] ?? [], left - GAP, i * ROW);
    return name + barAt(item, { x: left, y: i * ROW + (ROW - BAR) / 2, scale });
  });
  return { width: WIDTH, height: Math.max(1, items.length) * ROW, content: content.join('\n') };
}

const sizeOf = (lines: readonly string[]) => (lines.length > 1 ? SMALL : SIZE);

const widthOfLabel = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => widthOf(line, sizeOf(lines))));

function labelAt(lines: readonly string[], x: number, top: number): string {
  const size = sizeOf(lines) * Math.min(1, WIDEST / widthOfLabel(lines));
  const middle = top + ROW / 2;
  return lines
    .map((line, i) => {
      const y = middle + size * (0.34 + (i - (lines.length - 1) / 2) * PITCH);
      return textAt(line, { x, y, size, anchor: 'end' });
    })
    .join('');
}

interface From {
  readonly x: number;
  readonly y: number;
  /** How long a unit is. */
  readonly scale: number;
}

function barAt({ figure, text, missing }: PictureItem, { x, y, scale }: From): string {
  const behind = (from: number, look: 'ink' | 'quiet') =>
    textAt(text, { x: from, y: y + BAR - 2.5, size: SIZE, look });
  if (!figure) {
    const box = { x, y, width: 2.5 * BAR, height: BAR };
    return missing ? hatched(box) + behind(x + box.width + 5, 'quiet') : behind(x, 'quiet');
  }
  // Zero is a number: its bar is a line.
  const width = Math.max(1, figure.quantity.value * scale);
  return filled({ x, y, width, height: BAR }, 'bar') + behind(x + width + 5, 'ink');
}
