/** How sure a number is. Listed from the firmest to the loosest. */
export const QUALIFIERS = ['exact', 'at_least', 'over', 'about'] as const;

/** `exact` 5; `at_least` 5 or more; `over` more than 5; `about` 5. */
export type Qualifier = (typeof QUALIFIERS)[number];

/** A whole number ≥ 0 and how sure it is. The unit is the metric's. */
export interface Amount {
  readonly value: number;
  readonly qualifier: Qualifier;
}

const SIGNS: { readonly [Q in Qualifier]: string } = { exact: '', at_least: '>=', over: '>', about: '~' };

/** An amount as files write it: `52`, `>10000`, `>=50`, `~6`. */
export const written = ({ value, qualifier }: Amount): string => `${SIGNS[qualifier]}${value}`;

/** One submitted number that a quantity rests on. Line and column count from 1 and point at the number. */
export interface Source extends Amount {
  /** A region's id, or null for a figure that the workspace states for the whole country. */
  readonly region: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An amount with every submitted number it was made of. */
export interface Quantity extends Amount {
  readonly sources: readonly Source[];
}

/** The largest number that a file may hold: sums of thousands of such numbers stay exact. */
export const LARGEST_SUBMITTED = 1_000_000_000_000;

/** The largest number that the languages can say; a total above it is refused. */
export const LARGEST_SPOKEN = 1_000_000_000_000_000;
