import type { Place } from './place.js';

/** A comment that is to silence codes on the next line, as it is written: whether they exist is not known yet. */
export interface SilencingComment {
  readonly place: Place;
  readonly codes: readonly { readonly text: string; readonly place: Place }[];
  /** What stands behind `--`. */
  readonly reason: string;
  /** The lines that it is about: the next one that says something, and all of a text that begins there. */
  readonly first: number;
  readonly last: number;
}

/** One code that is silenced on some lines of a file. The place is where the comment names it. */
export interface Silence {
  readonly code: string;
  readonly place: Place;
  readonly first: number;
  readonly last: number;
  /** It has silenced something already. */
  readonly used?: boolean;
}
