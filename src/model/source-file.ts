/** A file as it was read. */
export interface SourceFile {
  /** As diagnostics show it, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Larger than thousands of activity files; a file of this size is something else. In bytes. */
export const LARGEST_FILE = 1_048_576;

/** Standard input is a stream of many files. In bytes. */
export const LARGEST_STREAM = 8 * LARGEST_FILE;
