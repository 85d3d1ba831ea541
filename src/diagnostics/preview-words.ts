/** What the pages of `preview` say besides documents and problems. Only that command loads it. */
export interface PreviewWords {
  readonly title: string;
  readonly documents: string;
  readonly noDocuments: string;
  readonly problems: string;
  readonly noProblems: string;
  /** The documents shown are older than the data. */
  readonly stale: string;
  readonly openInEditor: string;
}
