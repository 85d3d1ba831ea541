/** A file that a build makes. */
export interface Output {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
}
