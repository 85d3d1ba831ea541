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
}
