import { type Figure, figureOf } from '../model/document.js';
import type { Source } from '../model/quantity.js';

/** A count of things that were reported (regions, spheres); it rests on the places that were counted. */
export function countFigure(
  origin: 'coverage' | 'derived',
  sources: readonly Source[],
  value = sources.length,
  region: string | null = null,
): Figure {
  return figureOf({ value, qualifier: 'exact', sources }, { origin, region });
}
