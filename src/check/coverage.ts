import type { Codelists } from '../codelists/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { Digest } from '../model/digest.js';
import type { Workspace } from '../model/workspace.js';
import type { Compared } from './earlier.js';

/** What a rule over several files gets. */
export interface Together {
  /** By file, then line. */
  readonly reports: readonly Digest[];
  readonly byRegion: ReadonlyMap<string, readonly Digest[]>;
  /** Files of earlier periods, in the same order. */
  readonly history: readonly Digest[];
  /** The reports once more, with what their regions reported before. */
  readonly compared: readonly Compared[];
  readonly codelists: Codelists;
  readonly workspace: Workspace | undefined;
  readonly requireAll: boolean;
  readonly withheld: readonly string[];
}

/** A sentence that must hold over all files. */
export type TogetherRule = (together: Together) => readonly Diagnostic[];

/** A sentence that must hold of a report beside what its region reported before. */
export type ComparedRule = (one: Compared, together: Together) => readonly Diagnostic[];

/** Fewer numbers may be the same by chance. */
export const FEWEST = 4;

/** Missing is not wrong, unless everything is required. */
export function coverage(found: Diagnostic, requireAll: boolean): Diagnostic {
  return requireAll ? { ...found, severity: 'error' } : found;
}

/** Reports by region, in the order in which they come. */
export function byRegionOf(reports: readonly Digest[]): Map<string, Digest[]> {
  const groups = new Map<string, Digest[]>();
  for (const one of reports) {
    const group = groups.get(one.region);
    if (group) group.push(one);
    else groups.set(one.region, [one]);
  }
  return groups;
}
