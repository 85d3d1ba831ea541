import type { Codelists } from '../codelists/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { Submission } from '../model/activity.js';
import type { Workspace } from '../model/workspace.js';
import type { Together, TogetherRule } from './coverage.js';
import { expectedRegionsReport } from './rules/expected-regions-report.js';
import { periodsLieWithinBriefing } from './rules/periods-lie-within-briefing.js';
import { regionsCoverPeriod } from './rules/regions-cover-period.js';
import { regionsReportOnce } from './rules/regions-report-once.js';

/** What files are checked for. Without a workspace there is no period and nothing is expected. */
export interface TogetherContext {
  readonly codelists: Codelists;
  readonly workspace?: Workspace | undefined;
  /** Coverage becomes an error. */
  readonly requireAll?: boolean | undefined;
  /** Regions that are left out on request, and so not missing. */
  readonly withheld?: readonly string[] | undefined;
}

const RULES: readonly TogetherRule[] = [
  regionsReportOnce,
  periodsLieWithinBriefing,
  regionsCoverPeriod,
  expectedRegionsReport,
];

/** Checks what only several files show. */
export function checkTogether(submissions: readonly Submission[], context: TogetherContext): Diagnostic[] {
  const { workspace, requireAll = false, withheld = [] } = context;
  const ordered = submissions.toSorted(byFileAndLine);
  const together: Together = {
    submissions: ordered,
    byRegion: grouped(ordered),
    workspace,
    requireAll,
    withheld,
  };
  return RULES.flatMap((rule) => rule(together));
}

/** So that the order in which files come does not matter. */
function byFileAndLine(a: Submission, b: Submission): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.periodPlace.range.start.line - b.periodPlace.range.start.line;
}

function grouped(submissions: readonly Submission[]): Map<string, Submission[]> {
  const groups = new Map<string, Submission[]>();
  for (const one of submissions) {
    const group = groups.get(one.region);
    if (group) group.push(one);
    else groups.set(one.region, [one]);
  }
  return groups;
}
