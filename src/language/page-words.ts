/** The words that a page adds to its document: labels, remarks, what a figure rests on. */
export interface PageWords {
  /** The list of contents, and the link that skips it. */
  readonly contents: string;
  readonly toText: string;
  /** Heads the list of figures, and what leads from there back to the text. */
  readonly sources: string;
  readonly sourcesLead: string;
  readonly toFigure: string;
  /** Across a page that nobody has approved yet. */
  readonly draft: string;
  /** Whose number it is: a region's report, a sum of reports, a national figure, who has reported. */
  readonly origin: {
    readonly submitted: string;
    readonly derived: string;
    readonly stated: string;
    readonly coverage: string;
  };
  /** Where a number stands: «regions/kostanay.yaml, строка 9». */
  readonly at: (file: string, line: number) => string;
  /** «стр. 2 из 7», for pages that are printed. */
  readonly pageOf: (page: string, pages: string) => string;
}
