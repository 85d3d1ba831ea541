import type { Picture } from '../../model/document.js';
import { escapeHtml } from '../html/escape.js';
import { bars } from './bars.js';
import { map } from './map.js';
import { short } from './shapes.js';

export { darkStyle } from './palette.js';

const DRAW = { bars, map };
const FONTS = "Tinos, 'Times New Roman', 'Liberation Serif', serif";

/** A picture by itself: SVG with its title and all its numbers for those who hear it. `id` is its own on its page. */
export function svgOf(picture: Picture, id: string): string {
  const { width, height, content } = DRAW[picture.kind](picture);
  const size = `viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}" height="${short(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${id}-title ${id}-text" font-family="${FONTS}">`,
    `<title id="${id}-title">${escapeHtml(picture.title)}</title>`,
    `<desc id="${id}-text">${escapeHtml(descriptionOf(picture))}</desc>`,
    content,
    '</svg>',
  ].join('\n');
}

/** How large a picture is, in units of its own. */
export function sizeOf(picture: Picture): { readonly width: number; readonly height: number } {
  const { width, height } = DRAW[picture.kind](picture);
  return { width, height };
}

/** On paper no picture is higher than this, so that it shares a page with its text. In millimetres. */
const HIGHEST = 115;

/** Nor is its unit larger than this, so that a map of two regions is no poster, and bars of all regions and spheres share a page. */
const LARGEST_UNIT = { map: 0.4, bars: 0.207 };

/** How wide a picture may be on paper, in millimetres. */
export function widestOnPaper(picture: Picture): number {
  const { width, height } = sizeOf(picture);
  return Math.round(Math.min((HIGHEST * width) / height, width * LARGEST_UNIT[picture.kind]));
}

/** All that a picture shows, in words: «Костанай: 97 материалов; Абай, Шымкент: отчёта нет». */
export function descriptionOf({ items }: Picture): string {
  const byText = new Map<string, string[]>();
  for (const { figure, label, said } of items) {
    if (figure) continue;
    byText.set(said, [...(byText.get(said) ?? []), label]);
  }
  const counted = items.filter(({ figure }) => figure).map(({ label, said }) => `${label}: ${said}`);
  const others = [...byText].map(([text, labels]) => `${labels.join(', ')}: ${text}`);
  return `${[...counted, ...others].join('; ')}.`;
}
