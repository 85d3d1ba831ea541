/** A file that a build makes. */
export interface Output {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly text: string;
}
