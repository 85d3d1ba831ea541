import type { Unknown } from './arguments.js';
import type { Severities } from './severity.js';

/** What can be wrong with documents that have been built: whether they still belong to the data. */
export interface OutputCodes {
  readonly 'no-manifest': { readonly folder: string };
  readonly 'broken-manifest': { readonly detail: string };
  readonly 'input-changed': Record<never, never>;
  readonly 'input-missing': Record<never, never>;
  readonly 'input-added': Record<never, never>;
  readonly 'output-changed': Record<never, never>;
  readonly 'output-missing': Record<never, never>;
  readonly 'output-outdated': { readonly paths: readonly string[] };
  readonly 'period-changed': { readonly built: string; readonly period: string };
  readonly 'other-version': { readonly built: string; readonly version: string };
  readonly 'unreadable-audit': { readonly path: string };
  readonly 'unknown-subject': Unknown;
  /** Words of a question that were not understood, and the ids of what was. */
  readonly 'ignored-words': {
    readonly words: readonly string[];
    readonly understood: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'no-such-figure': { readonly number: string };
  readonly 'output-outside': { readonly folder: string };
  readonly 'built-without': { readonly regions: readonly string[] };
}

/** How bad each of these is unless the workspace's `rules` say otherwise. */
export const output: Severities<OutputCodes> = {
  'no-manifest': 'error',
  'broken-manifest': 'error',
  'input-changed': 'error',
  'input-missing': 'error',
  'input-added': 'error',
  'output-changed': 'error',
  'output-missing': 'error',
  'output-outdated': 'error',
  'period-changed': 'error',
  'other-version': 'warning',
  'unreadable-audit': 'note',
  'unknown-subject': 'error',
  'ignored-words': 'error',
  'no-such-figure': 'error',
  'output-outside': 'error',
  'built-without': 'note',
};
