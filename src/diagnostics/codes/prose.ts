import type { LanguageCode } from '../../model/place.js';
import type { Typed } from './arguments.js';
import type { Severities } from './severity.js';

/** What can be wrong with submitted prose: what was typed, and what to write. */
export interface ProseCodes {
  readonly 'mixed-script': Typed;
  readonly 'kazakh-letter': Typed;
  readonly spacing: Typed;
  readonly 'straight-quotes': Typed;
  readonly 'hyphen-for-dash': Typed;
  readonly 'lower-case-sentence': Typed;
  readonly 'number-agreement': Typed;
  readonly 'figures-differ': {
    readonly number: string;
    readonly language: LanguageCode;
    readonly other?: string | undefined;
  };
  readonly 'metric-differs': { readonly metric: string; readonly text: string; readonly number: string };
  readonly 'placeholder-text': Typed;
  readonly 'doubled-text': Typed;
  readonly 'negative-count': Typed;
  readonly 'odd-number': Typed;
  readonly 'unfinished-text': Typed;
  readonly 'wrong-language': {
    readonly language: LanguageCode;
    /** The text of the other language is in this one. */
    readonly exchanged?: boolean | undefined;
  };
  readonly 'fix-refused': Record<never, never>;
}

/** How bad each of these is unless the workspace's `rules` say otherwise. */
export const prose: Severities<ProseCodes> = {
  'mixed-script': 'warning',
  'kazakh-letter': 'warning',
  spacing: 'warning',
  'straight-quotes': 'warning',
  'hyphen-for-dash': 'warning',
  'lower-case-sentence': 'warning',
  'number-agreement': 'warning',
  'figures-differ': 'warning',
  'metric-differs': 'warning',
  'placeholder-text': 'warning',
  'doubled-text': 'warning',
  'negative-count': 'warning',
  'odd-number': 'warning',
  'unfinished-text': 'warning',
  'wrong-language': 'warning',
  'fix-refused': 'warning',
};
