import type { LanguageCode } from '../../model/place.js';
import type { NamedRegion, Term, Unknown } from './arguments.js';
import type { Severities } from './severity.js';

/** What can be wrong with what the files say, one by one and together. */
export interface MeaningCodes {
  readonly 'unknown-region': Unknown;
  readonly 'unknown-metric': Unknown;
  readonly 'unknown-sphere': Unknown;
  readonly 'unknown-part': Unknown & { readonly metric: string; readonly known: readonly string[] };
  readonly 'region-not-in-period': {
    readonly region: string;
    readonly period: string;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    /** The regions to which its territory belonged before it was one. */
    readonly within: readonly string[];
  };
  readonly 'region-renamed': {
    readonly alias: string;
    readonly region: string;
    readonly period: string;
    /** When it was called so. */
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  };
  readonly 'duplicate-sphere': { readonly sphere: string };
  readonly 'parts-differ': {
    readonly total: Term;
    readonly parts: readonly Term[];
    readonly sum: number;
    readonly least: boolean;
  };
  readonly 'parts-exceed': {
    readonly total: Term;
    readonly parts: readonly Term[];
    readonly sum: number;
    /** Not in one report, but in all of a region. */
    readonly together?: { readonly region: string; readonly reports: number } | undefined;
  };
  readonly 'spheres-exceed': { readonly total: Term; readonly parts: readonly Term[]; readonly sum: number };
  readonly 'about-not-reported': { readonly metric: string };
  readonly 'about-number-missing': {
    readonly metric: string;
    readonly number: string;
    readonly language: LanguageCode;
  };
  readonly 'duplicate-report': { readonly region: string; readonly period: string; readonly other: string };
  readonly 'period-overlap': {
    readonly region: string;
    readonly period: string;
    readonly other: string;
    readonly otherPeriod: string;
  };
  readonly 'period-outside': { readonly period: string; readonly briefing: string };
  readonly 'period-gap': { readonly region: string; readonly months: readonly string[] };
  /** All at once, in the order in which they are expected. */
  readonly 'region-missing': { readonly regions: readonly NamedRegion[] };
  /** A file is called by the id of another region than the one that it reports of. */
  readonly 'file-of-other-region': { readonly region: string; readonly named: string };
  readonly 'region-unexpected': {
    readonly region: string;
    /** The few that are expected and have not reported: one of them may be meant. */
    readonly missing: readonly NamedRegion[];
  };
  readonly 'region-withheld': {
    readonly region: string;
    readonly files: readonly string[];
    readonly errors: number;
  };
  readonly 'no-such-report': { readonly region: string };
  readonly 'total-too-large': { readonly metric: string; readonly limit: number };
  readonly 'stated-below-total': {
    readonly metric: string;
    readonly stated: string;
    readonly total: string;
    /** The stated figure is about this part of the briefing's period, and so is the total. */
    readonly period?: string | undefined;
  };
  readonly 'kinds-mixed': {
    readonly part: string;
    readonly partKind: 'flow' | 'stock';
    readonly whole: string;
    readonly kind: 'flow' | 'stock';
  };
  readonly 'part-words-missing': { readonly part: string; readonly whole: string };
}

/** How bad each of these is unless the workspace's `rules` say otherwise. */
export const meaning: Severities<MeaningCodes> = {
  'unknown-region': 'error',
  'unknown-metric': 'error',
  'unknown-sphere': 'error',
  'unknown-part': 'error',
  'region-not-in-period': 'error',
  'region-renamed': 'note',
  'duplicate-sphere': 'error',
  'parts-differ': 'error',
  'parts-exceed': 'error',
  'spheres-exceed': 'error',
  'about-not-reported': 'error',
  'about-number-missing': 'error',
  'duplicate-report': 'error',
  'period-overlap': 'error',
  'period-outside': 'error',
  'period-gap': 'note',
  'region-missing': 'note',
  'file-of-other-region': 'warning',
  'region-unexpected': 'warning',
  'region-withheld': 'note',
  'no-such-report': 'warning',
  'total-too-large': 'error',
  'stated-below-total': 'warning',
  'kinds-mixed': 'error',
  'part-words-missing': 'error',
};
