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
  /** What stands on the buttons of a prompter, and what they do. */
  readonly prompter: {
    readonly text: string;
    readonly controls: string;
    readonly start: string;
    readonly pause: string;
    readonly previous: string;
    readonly next: string;
    readonly slower: string;
    readonly faster: string;
    readonly speed: string;
    readonly smaller: string;
    readonly larger: string;
    /** A capital, for the buttons of size. */
    readonly letter: string;
    readonly mirror: string;
    readonly flip: string;
    readonly fullscreen: string;
    readonly elapsed: string;
    readonly left: string;
  };
  /** The press officer's own copy. */
  readonly qa: {
    readonly internal: string;
    /** Heads what is wrong or doubtful and concerns no paragraph. */
    readonly remarks: string;
  };
  /** Sheets of a workbook and their columns. */
  readonly workbook: {
    readonly totals: string;
    readonly byRegion: string;
    readonly bySphere: string;
    readonly sources: string;
    readonly inKazakh: string;
    readonly inRussian: string;
    readonly total: string;
    /** How many regions reported it, and which. */
    readonly regions: string;
    readonly which: string;
    /** A part of the metric, or a sphere. */
    readonly part: string;
    readonly region: string;
    readonly period: string;
    readonly value: string;
    readonly file: string;
    readonly line: string;
    readonly noReport: string;
    readonly absent: string;
    /** What the signs before numbers mean. */
    readonly signs: string;
  };
}
