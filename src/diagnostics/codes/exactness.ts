import type { Reading } from '../../language/typed-number.js';
import type { Severities } from './severity.js';

/** What is typed so that somebody, or some program, would read something else. */
export interface ExactnessCodes {
  readonly 'number-missing': { readonly text: string };
  readonly 'text-notation': { readonly text: string; readonly readings: readonly Reading[] };
}

/** How bad each of these is unless the workspace's `rules` say otherwise. */
export const exactness: Severities<ExactnessCodes> = {
  'number-missing': 'error',
  'text-notation': 'warning',
};
