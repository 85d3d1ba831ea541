import type { Period } from '../model/period.js';
import type { RegionState } from '../model/status.js';

/** How many regions are in which state; every region is in one of them. */
export interface StatusCounts {
  readonly period: Period;
  readonly regions: number;
  readonly states: { readonly [S in RegionState]: number };
  /** Files too broken to tell whose they are. */
  readonly unattributed: number;
  /** Errors in files of earlier periods. */
  readonly earlierErrors: number;
}

/** What `status` says besides names and numbers. Only that command loads it. */
export interface StatusWords {
  readonly columns: {
    readonly region: string;
    readonly state: string;
    readonly errors: string;
    readonly warnings: string;
    readonly lastPeriod: string;
    readonly submittedBy: string;
  };
  readonly states: { readonly [S in RegionState]: string };
  /** Where things stand, in one sentence. */
  readonly sentence: (counts: StatusCounts) => string;
}
