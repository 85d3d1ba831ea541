import type { Picture, PictureItem, Tile } from '../../model/document.js';
import type { PaintName } from './palette.js';
import { type Box, type Drawing, filled, hatched, outlined, textAt, twoLines, widthOf } from './shapes.js';

const SIDE = 74;
const STEP = SIDE + 4;
const LABEL = 11;
const NUMBER = 18;
/** Room for letters within a square. */
const INSIDE = SIDE - 8;
/** So many letters of usual size fit. */
const LETTERS = Math.floor(INSIDE / widthOf('a', LABEL));

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
  if (missing) return hatched(box, 9) + plate(item, box) + words(item, box, 'ink', LABEL * 0.9);
  if (!figure) return outlined(box, false) + words(item, box, 'ink', LABEL * 0.9);
  const step = Math.min(STEPS - 1, Math.floor((figure.quantity.value / most) * STEPS)) as 0 | 1 | 2 | 3;
  const size = Math.min(NUMBER, (INSIDE / widthOf(item.text, NUMBER)) * NUMBER);
  return filled(box, `step${step}`) + outlined(box, false) + words(item, box, `ink${step}`, size);
}

/** Letters on slanting lines are hard to read. */
function plate({ label }: PictureItem, { x, y }: Box): string {
  const lines = twoLines(label, LETTERS).length;
  const height = (lines + 1) * LABEL * 1.15 + 7;
  return filled({ x: x + 3, y: y + (SIDE - height) / 2, width: SIDE - 6, height }, 'paper');
}

/** The name, and below it the number or why there is none. */
function words({ label, text, figure }: PictureItem, { x, y }: Box, look: PaintName, size: number): string {
  const lines = twoLines(label, LETTERS);
  const room = Math.min(...lines.map((line) => INSIDE / widthOf(line, LABEL)), 1);
  const name = LABEL * room;
  const below = figure
    ? [{ text, size, bold: true }]
    : twoLines(text, LETTERS).map((line) => ({ text: line, size, bold: false }));
  const all = [...lines.map((line) => ({ text: line, size: name, bold: false })), ...below];
  const height = all.reduce((sum, one) => sum + one.size * 1.15, 0);
  let at = y + (SIDE - height) / 2;
  return all
    .map((one) => {
      at += one.size * 1.15;
      return textAt(one.text, {
        x: x + SIDE / 2,
        y: at - one.size * 0.3,
        size: one.size,
        anchor: 'middle',
        bold: one.bold,
        look,
      });
    })
    .join('');
}
