import type { Catalogue, Counts, Diagnostic } from '../diagnostics/index.js';

/** How much colour the stream takes: none, 16, 256 colours, or all. */
export type ColorLevel = 0 | 1 | 2 | 3;

export interface FormatOptions {
  /** The files that were looked at, also those without a problem; for formats that list them. */
  readonly files: readonly string[];
}

/** Prints diagnostics as text that ends with a line feed, or is empty. Pure: the same input, the same text. */
export type Formatter = (
  found: readonly Diagnostic[],
  counts: Counts,
  catalogue: Catalogue,
  options: FormatOptions,
) => string;
