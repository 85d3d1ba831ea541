import type { Diagnostic } from '../diagnostics/index.js';
import type { Submission } from '../model/activity.js';
import type { Workspace } from '../model/workspace.js';

/** What a rule over several files gets. */
export interface Together {
  /** By file, then line. */
  readonly submissions: readonly Submission[];
  readonly byRegion: ReadonlyMap<string, readonly Submission[]>;
  /** Files of earlier periods, in the same order. */
  readonly history: readonly Submission[];
  readonly workspace: Workspace | undefined;
  readonly requireAll: boolean;
  readonly withheld: readonly string[];
}

/** A sentence that must hold over all files. */
export type TogetherRule = (together: Together) => readonly Diagnostic[];

/** Missing is not wrong, unless everything is required. */
export function coverage(found: Diagnostic, requireAll: boolean): Diagnostic {
  return requireAll ? { ...found, severity: 'error' } : found;
}

/** Reports by region, in the order in which they come. */
export function byRegionOf(reports: readonly Submission[]): Map<string, Submission[]> {
  const groups = new Map<string, Submission[]>();
  for (const one of reports) {
    const group = groups.get(one.region);
    if (group) group.push(one);
    else groups.set(one.region, [one]);
  }
  return groups;
}
