import type { Period } from './period.js';

/** How many problems were found, by severity. */
export interface Problems {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** One activity file and what is wrong with it. */
export interface FileStatus extends Problems {
  readonly file: string;
  /** Absent when the file cannot be read. */
  readonly period?: Period;
  readonly submittedBy?: string;
}

/**
 * How things stand with a region; of several the first that holds: nothing came, a file has errors, months are
 * not covered, there are warnings, all is well.
 */
export type RegionState = 'missing' | 'errors' | 'partial' | 'warnings' | 'reported';

export interface RegionStatus extends Problems {
  readonly region: string;
  readonly state: RegionState;
  /** Whether the workspace expects it to report. */
  readonly expected: boolean;
  readonly files: readonly FileStatus[];
  /** Months of the briefing without a file, as ISO writes them; empty when nothing came at all. */
  readonly missingMonths: readonly string[];
  /** Of the latest file that is known, an earlier period's if nothing came for this one. */
  readonly lastPeriod?: Period;
  /** Who answers for the latest file that says so. */
  readonly submittedBy?: string;
}

/** Who has sent what for a briefing. */
export interface Status {
  readonly period: Period;
  /** In the order of the speech, those that nobody expects last. */
  readonly regions: readonly RegionStatus[];
  /** Files too broken to tell whose they are. */
  readonly unattributed: readonly FileStatus[];
  /** Errors in files of earlier periods: they stop a build as well. */
  readonly earlierErrors: number;
}
