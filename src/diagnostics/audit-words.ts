import type { Period } from '../model/period.js';

/** What was compared, and with which result. */
export interface Verified {
  readonly folder: string;
  readonly period: Period;
  readonly inputs: number;
  readonly outputs: number;
}

/** What the audit says to people besides diagnostics. Only the commands that ask it load this. */
export interface AuditWords {
  /** Whether documents belong to their data, in one sentence. */
  readonly current: (verified: Verified) => string;
  readonly outdated: (folder: string) => string;
  /** What stands above the figures that a build has changed. */
  readonly changed: string;
  readonly otherPeriod: (period: string) => string;
  /** A figure that no longer stands in a document, or did not before. */
  readonly gone: (text: string) => string;
  readonly come: (text: string) => string;
  /** What a figure is about that is no metric's: who has reported; a number of a submitted text. */
  readonly coverage: string;
  readonly inText: string;
}
