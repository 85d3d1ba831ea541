import { escapeHtml } from '../html/escape.js';
import { type PaintName, paint } from './palette.js';

/** What a kind of picture consists of, and how large it is. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

/** A rectangle; lengths have no unit, a picture is as large as it is shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How wide a letter is at most, on average, as a part of the size: Kazakh and Russian words in Times New Roman are narrower. */
const LETTER = 0.56;

/** About how wide a text is; fonts are not measured here. */
export const widthOf = (text: string, size: number): number => [...text].length * size * LETTER;

/** A text, its end or middle at `x` if so said. */
export function textAt(
  text: string,
  { x, y, size, look = 'ink', anchor = 'start', bold = false }: TextLook,
): string {
  const weight = bold ? ' font-weight="bold"' : '';
  const from = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}"${from}${weight} ${paint(look)}>${escapeHtml(text)}</text>`;
}

export interface TextLook {
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly look?: PaintName;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

/** A filled rectangle. */
export const filled = (box: Box, look: PaintName, more = ''): string =>
  `<rect ${boxed(box)} ${paint(look)}${more}/>`;

/** An empty rectangle with an edge; dashed where nothing is known. */
export const outlined = (box: Box, dashed: boolean): string =>
  `<rect ${boxed(box)} fill="none" ${paint(dashed ? 'hatch' : 'edge')}${dashed ? ' stroke-dasharray="3 2"' : ''}/>`;

/** What is missing: drawn as slanting lines, since a colour or an empty place would look like a number. */
export function hatched(box: Box, gap = 6): string {
  const { x, y, width, height } = box;
  const lines: string[] = [];
  for (let at = gap; at < width + height; at += gap) {
    // From the lower left to the upper right: x + y = at, cut at the edges of the box.
    const from = [x + Math.max(0, at - height), y + Math.min(height, at)];
    const to = [x + Math.min(width, at), y + Math.max(0, at - width)];
    lines.push(`M${from.map(short).join(' ')}L${to.map(short).join(' ')}`);
  }
  return `<path d="${lines.join('')}" fill="none" stroke-width="0.8" ${paint('hatch')}/>${outlined(box, true)}`;
}

const boxed = ({ x, y, width, height }: Box) =>
  `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;

/** Two decimals are more than anybody sees. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

/** A name on two lines where one is too narrow, broken at the blank or hyphen nearest to its middle. */
export function twoLines(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text];
  const breaks = [...text.matchAll(/ |-/g)].map(({ index }) => index);
  const [best] = breaks.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  if (best === undefined) return [text];
  return [text.slice(0, best + 1).trimEnd(), text.slice(best + 1)];
}
