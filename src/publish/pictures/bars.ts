import type { Picture, PictureItem } from '../../model/document.js';
import { type Drawing, filled, hatched, textAt, twoLines, widthOf } from './shapes.js';

const WIDTH = 420;
const ROW = 22;
const SIZE = 12.5;
const BAR = 13;
/** Names wider than this stand on two lines. */
const WIDEST_LABEL = 170;
const GAP = 8;
/** A letter fewer than this and names would be broken that need not be. */
const LETTERS = Math.floor(WIDEST_LABEL / widthOf('a', SIZE));

/** A bar for each number, with its name before and its text behind it. */
export function bars({ items }: Picture): Drawing {
  const labels = items.map(({ label }) => twoLines(label, LETTERS));
  const left = Math.min(WIDEST_LABEL, Math.max(...labels.flat().map((line) => widthOf(line, SIZE)))) + GAP;
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

function labelAt(lines: readonly string[], x: number, top: number): string {
  const size = lines.length > 1 ? SIZE * 0.82 : SIZE;
  const middle = top + ROW / 2;
  return lines
    .map((line, i) => {
      const y = middle + size * (0.34 + i - (lines.length - 1) / 2);
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
