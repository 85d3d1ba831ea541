import type { Severities } from './severity.js';

/** Something in a finished document, and the text around it. */
export interface InDocument {
  readonly document: string;
  readonly text: string;
  readonly around: string;
}

/** The same, and also in a text or a word before any document says it. */
type Early = Omit<InDocument, 'document'> & { readonly document?: string | undefined };

/** What can be wrong with finished documents, and with the use that they make of the data. */
export interface DocumentsCodes {
  readonly 'unfilled-template': Early;
  readonly 'broken-value': InDocument;
  readonly 'id-in-document': InDocument;
  readonly 'empty-sentence': InDocument;
  readonly 'doubled-space': Early;
  readonly 'metric-unprinted': { readonly metric: string };
  readonly 'post-too-long': { readonly document: string; readonly count: number; readonly most: number };
  readonly 'metric-unreported': { readonly metric: string };
}

/** How bad each of these is unless the workspace's `rules` say otherwise. */
export const documents: Severities<DocumentsCodes> = {
  'unfilled-template': 'error',
  'broken-value': 'error',
  'id-in-document': 'error',
  'empty-sentence': 'warning',
  'doubled-space': 'warning',
  'metric-unprinted': 'warning',
  'post-too-long': 'warning',
  'metric-unreported': 'warning',
};
