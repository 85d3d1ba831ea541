import type { Picture, PictureItem, Tile } from '../../model/document.js';
import type { PaintName } from './palette.js';
import { type Box, type Drawing, filled, hatched, outlined, textAt, twoLines, widthOf } from './shapes.js';

const SIDE = 74;
const STEP = SIDE + 4;
const LABEL = 12.5;
/** Of what stands in the place of a number. */
const SMALL = 11;
const NUMBER = 20;
/** Room for letters within a square. */
const INSIDE = SIDE - 8;
const lines = (text: string, size: number) => twoLines(text, Math.floor(INSIDE / widthOf('a', size)));

/** A square for each region where it lies, darker for more. */
export function map(picture: Picture): Drawing {
  const placed = placedItems(picture.items);
  const left = Math.min(...placed.map(({ tile }) => tile.column));
  const top = Math.min(...placed.map(({ tile }) => tile.row));
  const most = Math.max(1, ...placed.map(({ item }) => item.figure?.quantity.value ?? 0));
  const content = placed.map(({ item, tile }) =>
    square(item, { x: (tile.column - left) * STEP + 1, y: (tile.row - top) * STEP + 1 }, most),
  );
  const columns = Math.max(...placed.map(({ tile }) => tile.column)) - left + 1;
  const rows = Math.max(...placed.map(({ tile }) => tile.row)) - top + 1;
  return { width: columns * STEP - 2, height: rows * STEP - 2, content: content.join('\n') };
}

interface Placed {
  readonly item: PictureItem;
  readonly tile: Tile;
}

/** What has no place on the map, or one that is taken, stands in rows below it. */
function placedItems(items: readonly PictureItem[]): Placed[] {
  const taken = new Set<string>();
  const placed: Placed[] = [];
  const rest: PictureItem[] = [];
  for (const item of items) {
    const { tile } = item;
    const key = tile && `${tile.column} ${tile.row}`;
    if (!tile || key === undefined || taken.has(key)) rest.push(item);
    else {
      taken.add(key);
      placed.push({ item, tile });
    }
  }
  const below = Math.max(-1, ...placed.map(({ tile }) => tile.row)) + 1;
  const PER_ROW = 7;
  return [
    ...placed,
    ...rest.map((item, i) => ({
      item,
      tile: { column: i % PER_ROW, row: below + Math.floor(i / PER_ROW) },
    })),
  ];
}

const STEPS = 4;

function square(item: PictureItem, { x, y }: Pick<Box, 'x' | 'y'>, most: number): string {
  const box = { x, y, width: SIDE, height: SIDE };
  const { figure, missing } = item;
  if (missing) return hatched(box, 9) + plate(item, box) + words(item, box, 'ink', SMALL);
  if (!figure) return outlined(box, false) + words(item, box, 'ink', SMALL);
  const step = Math.min(STEPS - 1, Math.floor((figure.quantity.value / most) * STEPS)) as 0 | 1 | 2 | 3;
  const size = Math.min(NUMBER, (INSIDE / widthOf(item.text, NUMBER)) * NUMBER);
  return filled(box, `step${step}`) + outlined(box, false) + words(item, box, `ink${step}`, size);
}

/** How much higher a line is than its letters. */
const LEADING = 1.15;

/** Letters on slanting lines are hard to read. */
function plate({ label, text }: PictureItem, { x, y }: Box): string {
  const height = (lines(label, LABEL).length * LABEL + lines(text, SMALL).length * SMALL) * LEADING + 6;
  return filled({ x: x + 3, y: y + (SIDE - height) / 2, width: SIDE - 6, height }, 'paper');
}

/** The name, and below it the number or why there is none. */
function words({ label, text, figure }: PictureItem, { x, y }: Box, look: PaintName, size: number): string {
  const names = lines(label, LABEL);
  const room = Math.min(...names.map((line) => INSIDE / widthOf(line, LABEL)), 1);
  const below = figure ? [text] : lines(text, size);
  const all = [
    ...names.map((line) => ({ line, size: LABEL * room, bold: false })),
    ...below.map((line) => ({ line, size, bold: figure !== undefined })),
  ];
  let at = y + (SIDE - all.reduce((sum, one) => sum + one.size * LEADING, 0)) / 2;
  return all
    .map((one) => {
      at += one.size * LEADING;
      const where = { x: x + SIDE / 2, y: at - one.size * 0.3, anchor: 'middle' as const, look };
      return textAt(one.line, { ...where, size: one.size, bold: one.bold });
    })
    .join('');
}
