/** A file as it was read. */
export interface SourceFile {
  /** As diagnostics show it, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
