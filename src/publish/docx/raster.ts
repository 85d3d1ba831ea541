import type { Picture } from '../../model/document.js';
import { sizeOf, svgOf } from '../pictures/index.js';

/** The pixels of pictures, for programs that cannot draw SVG. */
export type Rasters = ReadonlyMap<Picture, Uint8Array>;

/** Pictures as PNG, in the fonts that are handed in; undefined: the optional package is not there. */
export async function rastersOf(
  pictures: readonly Picture[],
  fonts: readonly Uint8Array[] = [],
): Promise<Rasters | undefined> {
  if (pictures.length === 0) return new Map();
  const canvas = await loadCanvas();
  if (!canvas) return undefined;
  const { createCanvas, GlobalFonts, loadImage } = canvas;
  if (!GlobalFonts.has(FAMILY)) for (const font of fonts) GlobalFonts.register(Buffer.from(font), FAMILY);
  const made = pictures.map(async (picture): Promise<[Picture, Uint8Array]> => {
    const own = sizeOf(picture);
    const [width, height] = [Math.round(own.width * SHARP), Math.round(own.height * SHARP)];
    const sheet = createCanvas(width, height);
    const pen = sheet.getContext('2d');
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, width, height);
    pen.drawImage(await loadImage(Buffer.from(svgOf(picture, 'picture'))), 0, 0, width, height);
    return [picture, sheet.toBuffer('image/png')];
  });
  return new Map(await Promise.all(made));
}

const FAMILY = 'Tinos';
/** Pixels for a unit of a picture: paper shows finer points than a screen. */
const SHARP = 2;

async function loadCanvas() {
  try {
    return await import('@napi-rs/canvas');
  } catch {
    return undefined;
  }
}
