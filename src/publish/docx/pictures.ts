import { convertMillimetersToTwip, ImageRun, Paragraph } from 'docx';
import type { Picture } from '../../model/document.js';
import { descriptionOf, sizeOf, svgOf, widestOnPaper } from '../pictures/index.js';
import type { Sheet } from './layout.js';
import { runOf } from './runs.js';

/** A picture as wide as the line, its title above it: SVG, with pixels for programs that cannot draw that. */
export function pictureOf(picture: Picture, { language, width, rasters }: Omit<Sheet, 'lists'>): Paragraph[] {
  const own = sizeOf(picture);
  const widest = convertMillimetersToTwip(widestOnPaper(picture));
  const pixels = (Math.min(width, widest) / TWIPS_PER_INCH) * PIXELS_PER_INCH;
  const size = { width: Math.round(pixels), height: Math.round((pixels * own.height) / own.width) };
  const { title } = picture;
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svgOf(picture, 'picture')),
    transformation: size,
    fallback: { type: 'png', data: rasters.get(picture) ?? new Uint8Array() },
    altText: { title, description: `${title}. ${descriptionOf(picture)}`, name: title },
  });
  return [
    new Paragraph({ style: 'caption', children: [runOf(title, { language, bold: true })] }),
    new Paragraph({ style: 'cell', children: [image] }),
  ];
}

const TWIPS_PER_INCH = 1440;
const PIXELS_PER_INCH = 96;
