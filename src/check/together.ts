import type { Codelists } from '../codelists/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { Digest } from '../model/digest.js';
import type { Workspace } from '../model/workspace.js';
import { byRegionOf, type ComparedRule, type Together, type TogetherRule } from './coverage.js';
import { comparedOf } from './earlier.js';
import { expectedRegionsReport } from './rules/expected-regions-report.js';
import { historyComesBefore } from './rules/history-comes-before.js';
import { numbersKeepTheirSize } from './rules/numbers-keep-their-size.js';
import { numbersResembleTheirPeers } from './rules/numbers-resemble-their-peers.js';
import { periodsLieWithinBriefing } from './rules/periods-lie-within-briefing.js';
import { regionPartsWithinTotal } from './rules/region-parts-within-total.js';
import { regionsCoverPeriod } from './rules/regions-cover-period.js';
import { regionsReportOnce } from './rules/regions-report-once.js';
import { reportsDifferFromEachOther } from './rules/reports-differ-from-each-other.js';
import { reportsDifferFromTheLast } from './rules/reports-differ-from-the-last.js';
import { statedFiguresCoverReports } from './rules/stated-figures-cover-reports.js';
import { territoryStaysTheSame } from './rules/territory-stays-the-same.js';
import { valuesKeepTheirKeys } from './rules/values-keep-their-keys.js';

/** What files are checked for. Without a workspace there is no period and nothing is expected. */
export interface TogetherContext {
  readonly codelists: Codelists;
  readonly workspace?: Workspace | undefined;
  /** Files of earlier periods. */
  readonly history?: readonly Digest[] | undefined;
  /** Coverage becomes an error. */
  readonly requireAll?: boolean | undefined;
  /** Regions that are left out on request, and so not missing. */
  readonly withheld?: readonly string[] | undefined;
}

const RULES: readonly TogetherRule[] = [
  regionsReportOnce,
  periodsLieWithinBriefing,
  historyComesBefore,
  regionsCoverPeriod,
  expectedRegionsReport,
  regionPartsWithinTotal,
  statedFiguresCoverReports,
  numbersResembleTheirPeers,
  reportsDifferFromEachOther,
];

/** Run report by report: what they read of it and of those before is read once. */
const COMPARED_RULES: readonly ComparedRule[] = [
  territoryStaysTheSame,
  numbersKeepTheirSize,
  valuesKeepTheirKeys,
  reportsDifferFromTheLast,
];

/** Checks what only several files show. */
export function checkTogether(reports: readonly Digest[], context: TogetherContext): Diagnostic[] {
  const { codelists, workspace, history = [], requireAll = false, withheld = [] } = context;
  const ordered = reports.toSorted(byFileAndLine);
  const byRegion = byRegionOf(ordered);
  // What is not earlier has a diagnostic of its own.
  const earlier = history.filter(({ period }) => !workspace || period.last < workspace.period.first);
  const together: Together = {
    reports: ordered,
    byRegion,
    history: history.toSorted(byFileAndLine),
    compared: comparedOf(byRegion, byRegionOf(earlier)),
    codelists,
    workspace,
    requireAll,
    withheld,
  };
  return [
    ...RULES.flatMap((rule) => rule(together)),
    ...together.compared.flatMap((one) => COMPARED_RULES.flatMap((rule) => rule(one, together))),
  ];
}

/** So that the order in which files come does not matter. */
function byFileAndLine(a: Digest, b: Digest): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.periodPlace.range.start.line - b.periodPlace.range.start.line;
}
