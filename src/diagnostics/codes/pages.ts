import type { Severities } from './severity.js';

/** What can be in the way of a document that people hold in their hands. */
export interface PagesCodes {
  readonly 'pdf-unavailable': Record<never, never>;
  readonly 'pictures-unavailable': Record<never, never>;
  readonly 'letters-missing': { readonly document: string; readonly letters: readonly string[] };
}

/** How bad each of these is unless the workspace's `rules` say otherwise. */
export const pages: Severities<PagesCodes> = {
  'pdf-unavailable': 'error',
  'pictures-unavailable': 'error',
  'letters-missing': 'error',
};
