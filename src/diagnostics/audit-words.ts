import type { Period } from '../model/period.js';

/** What was compared, and with which result. */
export interface Verified {
  readonly folder: string;
  readonly period: Period;
  readonly inputs: number;
  readonly outputs: number;
}

/** Where figures were looked for and not found: what they would be about, when, and in how many files. */
export interface Searched {
  readonly subject: string;
  readonly period: Period;
  readonly files: number;
}

/** What the audit says to people besides diagnostics. Only the commands that ask it load this. */
export interface AuditWords {
  /** Whether documents belong to their data, in one sentence. */
  readonly current: (verified: Verified) => string;
  readonly outdated: (folder: string) => string;
  /** What stands above the figures that a build has changed. */
  readonly changed: string;
  /** What stands above the sentences whose words it has changed, and below those that are shown. */
  readonly reworded: (count: number) => string;
  readonly more: (count: number) => string;
  readonly otherPeriod: (period: string) => string;
  /** A figure that no longer stands in a document, or did not before. */
  readonly gone: (text: string) => string;
  readonly come: (text: string) => string;
  /** What a figure is about that is no metric's: who has reported; a number of a submitted text. */
  readonly coverage: string;
  readonly inText: string;
  /** What else a figure can be about: things that were counted; the country; the workspace's own figure, and its file. */
  readonly counted: string;
  readonly country: string;
  readonly stated: string;
  readonly workspace: string;
  /** On how many regions a total rests, and which ones reported without that number. */
  readonly restsOn: (count: number, without: readonly string[]) => string;
  /** What stands above the sentences of a figure, or in their place. */
  readonly said: string;
  readonly unsaid: string;
  /** A metric, region or sphere of which no number came. */
  readonly unreported: (searched: Searched) => string;
}
