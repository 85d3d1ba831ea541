import type { Identity } from './activity.js';
import type { Place } from './place.js';
import type { Amount } from './quantity.js';

/** A number of a file with its place: of a sum that the spheres make, where the largest of them stands. */
export interface Reported extends Amount {
  readonly place: Place;
}

/** Numbers with their places, as one text: `check/packed.ts` makes and reads it. */
export type Packed = string & { readonly packed: unique symbol };

/** What checks across files need of one: who reported when, its numbers, and a print of its texts, but no text. */
export interface Digest extends Identity {
  /** How many numbers the file holds, and a print of all of them: the same numbers, the same print. */
  readonly numbers: { readonly count: number; readonly print: number };
  readonly packed: Packed;
}
