import { countBySeverity, type Diagnostic } from '../diagnostics/index.js';
import type { Digest } from '../model/digest.js';
import { monthText, type Period } from '../model/period.js';
import type { FileStatus, Problems, RegionState, RegionStatus, Status } from '../model/status.js';
import type { Workspace } from '../model/workspace.js';

/** An activity file as far as it could be read. */
interface Sent {
  readonly file: string;
  readonly digest?: Digest;
  readonly region?: string;
}

/** What the status is told from: the files of the period, earlier ones, and everything that was found. */
export interface StatusInput {
  readonly workspace: Workspace;
  readonly sent: readonly Sent[];
  /** Reports of earlier periods. */
  readonly history: readonly Digest[];
  readonly found: readonly Diagnostic[];
}

/** Who has reported and who has not, and what is wrong with it. A problem counts where its place is. */
export function statusOf({ workspace, sent, history, found }: StatusInput): Status {
  const { period, expected } = workspace;
  const others = sent.flatMap(({ region }) => region ?? []).filter((id) => !expected.includes(id));
  const problems = problemsByFile(found);
  const status = (one: Sent) => fileStatus(one, problems.get(one.file) ?? NONE);
  return {
    period,
    regions: [...expected, ...new Set(others.sort())].map((region) =>
      regionStatus(
        region,
        workspace,
        sent.filter((one) => one.region === region).map(status),
        history.filter((one) => one.region === region),
      ),
    ),
    unattributed: sent.filter(({ region }) => region === undefined).map(status),
    earlierErrors: errorsElsewhere(found, sent, workspace),
  };
}

/** Errors in files that were neither sent for this period nor are the settings. */
function errorsElsewhere(
  found: readonly Diagnostic[],
  sent: readonly Sent[],
  { periodPlace }: Workspace,
): number {
  const known = new Set([periodPlace.file, ...sent.map(({ file }) => file)]);
  return found.filter(({ severity, place }) => severity === 'error' && place && !known.has(place.file))
    .length;
}

const NONE: Problems = { errors: 0, warnings: 0, notes: 0 };

function problemsByFile(found: readonly Diagnostic[]): Map<string, Problems> {
  const groups = new Map<string, Diagnostic[]>();
  for (const one of found) {
    const file = one.place?.file ?? '';
    const group = groups.get(file);
    if (group) group.push(one);
    else groups.set(file, [one]);
  }
  return new Map([...groups].map(([file, own]) => [file, countBySeverity(own, 1)]));
}

function fileStatus({ file, digest }: Sent, { errors, warnings, notes }: Problems): FileStatus {
  return {
    file,
    ...(digest && { period: digest.period }),
    ...(digest?.submittedBy !== undefined && { submittedBy: digest.submittedBy }),
    errors,
    warnings,
    notes,
  };
}

function regionStatus(
  region: string,
  { period, expected }: Workspace,
  files: readonly FileStatus[],
  history: readonly Digest[],
): RegionStatus {
  const missingMonths = files.length > 0 ? uncovered(period, files) : [];
  const known = [...history, ...files].sort((a, b) => (a.period?.last ?? 0) - (b.period?.last ?? 0));
  const lastPeriod = known.findLast((one) => one.period)?.period;
  const submittedBy = known.findLast((one) => one.submittedBy !== undefined)?.submittedBy;
  const problems = total(files);
  return {
    region,
    state: stateOf(files, problems, missingMonths),
    expected: expected.includes(region),
    files,
    missingMonths,
    ...(lastPeriod && { lastPeriod }),
    ...(submittedBy !== undefined && { submittedBy }),
    ...problems,
  };
}

/** Months that no file covers. A file that cannot be read may cover any. */
function uncovered({ first, last }: Period, files: readonly FileStatus[]): string[] {
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const covers = (month: number) =>
    files.some(({ period }) => !period || (period.first <= month && month <= period.last));
  return months.filter((month) => !covers(month)).map(monthText);
}

function stateOf(
  files: readonly FileStatus[],
  { errors, warnings }: Problems,
  missingMonths: readonly string[],
): RegionState {
  if (files.length === 0) return 'missing';
  if (errors > 0) return 'errors';
  if (missingMonths.length > 0) return 'partial';
  return warnings > 0 ? 'warnings' : 'reported';
}

function total(files: readonly FileStatus[]): Problems {
  const sum = (count: (one: FileStatus) => number) => files.reduce((all, one) => all + count(one), 0);
  return {
    errors: sum((one) => one.errors),
    warnings: sum((one) => one.warnings),
    notes: sum((one) => one.notes),
  };
}
