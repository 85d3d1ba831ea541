import type { Term } from './arguments.js';
import type { Severities } from './severity.js';

/** What is possible, but not likely: files compared with earlier periods and with each other. */
export interface PlausibilityCodes {
  readonly 'history-empty': { readonly pattern: string };
  readonly 'history-not-earlier': { readonly period: string; readonly briefing: string };
  readonly 'territory-changed': {
    readonly region: string;
    /** ISO date from which it has another territory. */
    readonly day: string;
    readonly others: readonly string[];
    readonly source: { readonly kk: string; readonly ru: string; readonly en: string };
    readonly before: string;
  };
  readonly 'ten-times-before': {
    readonly now: Term;
    readonly period: string;
    readonly before: number;
    readonly beforePeriod: string;
    readonly times: number;
    readonly more: boolean;
    /** A month of each, where the periods are not equally long. */
    readonly monthly?: { readonly now: number; readonly before: number } | undefined;
  };
  readonly 'ten-times-peers': {
    readonly now: Term;
    readonly period: string;
    readonly median: number;
    /** What the other regions report, from the least to the most. */
    readonly others: readonly number[];
    readonly times: number;
    /** The others' numbers are reckoned for as many months as the report has. */
    readonly scaled: boolean;
  };
  readonly 'moved-value': {
    readonly moves: readonly { readonly from: string; readonly to: string; readonly value: number }[];
    readonly period: string;
    readonly before: string;
  };
  readonly 'same-as-before': { readonly count: number; readonly period: string; readonly before: string };
  readonly 'same-as-other-region': {
    readonly count: number;
    readonly other: string;
    readonly period: string;
    readonly file: string;
  };
  readonly 'all-round': { readonly numbers: readonly Term[] };
}

/** How bad each of these is unless the workspace's `rules` say otherwise. */
export const plausibility: Severities<PlausibilityCodes> = {
  'history-empty': 'warning',
  'history-not-earlier': 'warning',
  'territory-changed': 'note',
  'ten-times-before': 'warning',
  'ten-times-peers': 'warning',
  'moved-value': 'warning',
  'same-as-before': 'warning',
  'same-as-other-region': 'warning',
  'all-round': 'warning',
};
