import type { LanguageCode } from '../../model/place.js';
import type { SystemError } from '../system.js';
import type { Unknown } from './arguments.js';
import type { Severities } from './severity.js';

/** What can be wrong with workspace, codelists, templates, documents and the output folder. */
export interface BuildingCodes {
  readonly 'duplicate-id': { readonly id: string };
  readonly 'unknown-group': Unknown;
  readonly 'unknown-code': Unknown;
  readonly 'phrase-slot': { readonly slot: string; readonly text: string };
  readonly 'no-files': { readonly pattern: string };
  readonly 'no-workspace': { readonly folder: string };
  readonly 'template-syntax': { readonly detail: string };
  readonly 'template-unknown-name': {
    readonly name: string;
    readonly known: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'template-unknown-helper': {
    readonly name: string;
    readonly known: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'template-unknown-partial': {
    readonly name: string;
    readonly known: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'template-misplaced': {
    readonly name: string;
    readonly known: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'template-argument': { readonly helper: string; readonly usage: string };
  readonly 'unsourced-number': { readonly document: string; readonly text: string };
  readonly 'speech-too-long': {
    readonly document: string;
    readonly seconds: number;
    /** How long it may take, in seconds. */
    readonly most: number;
    /** The longest sections, as many as must go. */
    readonly cuts: readonly { readonly title: string; readonly seconds: number }[];
  };
  readonly 'unspoken-number': { readonly document: string; readonly number: string; readonly text: string };
  readonly 'parity-differs': { readonly language: LanguageCode; readonly figure: string };
  readonly 'unwritable-file': SystemError & {
    /** It is what the command prints that broke off; its files are another matter. */
    readonly printed?: boolean | undefined;
  };
  readonly 'stale-output': { readonly paths: readonly string[] };
  readonly 'interrupted-build': { readonly path: string };
}

/** How bad each of these is unless the workspace's `rules` say otherwise. */
export const building: Severities<BuildingCodes> = {
  'duplicate-id': 'error',
  'unknown-group': 'error',
  'unknown-code': 'error',
  'phrase-slot': 'error',
  'no-files': 'error',
  'no-workspace': 'error',
  'template-syntax': 'error',
  'template-unknown-name': 'error',
  'template-unknown-helper': 'error',
  'template-unknown-partial': 'error',
  'template-misplaced': 'error',
  'template-argument': 'error',
  'unsourced-number': 'warning',
  'speech-too-long': 'warning',
  'unspoken-number': 'note',
  'parity-differs': 'warning',
  'unwritable-file': 'error',
  'stale-output': 'note',
  'interrupted-build': 'note',
};
