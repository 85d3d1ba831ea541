import type { Catalogue, Counts, Diagnostic } from '../diagnostics/index.js';

/** How much colour the stream takes: none, 16, 256 colours, or all. */
export type ColorLevel = 0 | 1 | 2 | 3;

export interface FormatOptions {
  /** The files that were looked at, also those without a problem; for formats that list them. */
  readonly files: readonly string[];
  /** How many problems pretty and github show; the others are complete. Absent: all. */
  readonly limit?: number | undefined;
  /** Whether warnings fail the run. */
  readonly strict?: boolean | undefined;
  /** Where the working folder lies in the repository, `data`: annotations need paths from its root. */
  readonly folder?: string | undefined;
  /** Of the tool, for formats that name it. */
  readonly version?: string | undefined;
}

/** Prints diagnostics as text that ends with a line feed, or is empty. Pure: the same input, the same text. */
export type Formatter = (
  found: readonly Diagnostic[],
  counts: Counts,
  catalogue: Catalogue,
  options: FormatOptions,
) => string;
