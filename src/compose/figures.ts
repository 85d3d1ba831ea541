import type { Figure } from '../model/document.js';
import type { Quantity, Source } from '../model/quantity.js';

/** A figure of a metric, wherever its numbers come from. */
export function figure(quantity: Quantity, about: Partial<Omit<Figure, 'quantity'>>): Figure {
  return { origin: 'submitted', metric: null, region: null, sphere: null, part: null, ...about, quantity };
}

/** A count of things that were reported (regions, spheres); it rests on the places that were counted. */
export function countFigure(
  origin: 'coverage' | 'derived',
  sources: readonly Source[],
  value = sources.length,
  region: string | null = null,
): Figure {
  return figure({ value, qualifier: 'exact', sources }, { origin, region });
}
