import type { Severities } from './severity.js';

/** What is possible, but not likely: files compared with earlier periods and with each other. */
export interface PlausibilityCodes {
  readonly 'history-empty': { readonly pattern: string };
  readonly 'history-not-earlier': { readonly period: string; readonly briefing: string };
}

/** How bad each of these is unless the workspace's `rules` say otherwise. */
export const plausibility: Severities<PlausibilityCodes> = {
  'history-empty': 'warning',
  'history-not-earlier': 'warning',
};
