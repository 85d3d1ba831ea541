import { checkTogether, silence, unusedSilences } from './check/index.js';
import type { Codelists } from './codelists/index.js';
import { applyRules, type Diagnostic, diagnostic, hasErrors, sortDiagnostics } from './diagnostics/index.js';
import type { BuildRequest } from './documents.js';
import type { Examined } from './examine.js';
import type { Submission } from './model/activity.js';
import type { Output } from './model/output.js';
import type { Silence } from './model/silence.js';
import type { Status } from './model/status.js';
import type { Totals } from './model/totals.js';
import type { Workspace } from './model/workspace.js';
import { checkTotals, statusOf, sumUp } from './sum/index.js';

/** What files are compiled for. Without a workspace there is no period and nothing is expected. */
export interface Context {
  readonly codelists: Codelists;
  readonly workspace?: Workspace | undefined;
  /** Files of earlier periods: checked and compared with, never summed. */
  readonly history?: readonly Examined[] | undefined;
  /** Coverage notes become errors. */
  readonly requireAll?: boolean | undefined;
  /** Canonical ids of regions whose files are left out. */
  readonly without?: readonly string[] | undefined;
}

/** Everything that is wrong with the files, each by itself and all together. */
export function validate(examined: readonly Examined[], context: Context): Diagnostic[] {
  const { workspace, without = [] } = context;
  const isKept = (one: Examined) => !without.includes(one.region ?? '');
  const left = leftOut(examined, without);
  const kept = examined.filter(isKept);
  const earlier = (context.history ?? []).filter(isKept);
  // A region whose file is broken has reported after all.
  const broken = kept.filter((one) => !one.digest).flatMap((one) => one.region ?? regionsMeant(one));
  const together = checkTogether(digestsOf(kept), {
    ...context,
    history: digestsOf(earlier),
    withheld: [...left, ...broken],
  });
  const found = [
    ...kept.flatMap((one) => one.diagnostics),
    ...earlier.flatMap((one) => one.diagnostics.filter(isError)),
    ...together,
  ];
  const { loud, used } = silence(found, silencesIn([...kept, ...earlier], workspace));
  // With a region left out, or of a broken file, less is found than the comments were written for.
  const judged = without.length > 0 ? [] : silencesIn(kept.filter(isReadable), workspace);
  const all = [...loud, ...unusedSilences(judged, used), ...withheld(examined, without)];
  return sortDiagnostics(applyRules(all, workspace?.rules ?? {}));
}

/** What comments silence in activity files and in the settings. */
const silencesIn = (examined: readonly Examined[], workspace?: Workspace): Silence[] => [
  ...(workspace?.silences ?? []),
  ...examined.flatMap((one) => one.silences ?? []),
];

/** What is found late, less what is silenced and as the workspace's rules say. */
function settled(
  found: readonly Diagnostic[],
  examined: readonly Examined[],
  workspace?: Workspace,
): Diagnostic[] {
  return applyRules(silence(found, silencesIn(examined, workspace)).loud, workspace?.rules ?? {});
}

const isReadable = ({ digest }: Examined) => digest !== undefined;

/** A region whose name is misspelt has one mistake: it is not missing besides. */
const regionsMeant = ({ diagnostics }: Examined) =>
  diagnostics.flatMap((one) => (one.code === 'unknown-region' ? (one.args.suggestion ?? []) : []));

/** How an earlier report is worded no longer matters: it has been read aloud. What it says must still be right. */
const isError = ({ severity }: Diagnostic) => severity === 'error';

/** A region that has not reported is missing, even if it was to be left out. */
const leftOut = (examined: readonly Examined[], without: readonly string[]) =>
  without.filter((id) => examined.some((one) => one.region === id));

const digestsOf = (examined: readonly Examined[]) => examined.flatMap((one) => one.digest ?? []);
const submissionsOf = (examined: readonly Examined[]) => examined.flatMap((one) => one.submission ?? []);

/** What was left out on request is said, with how much was wrong with it. */
function withheld(examined: readonly Examined[], without: readonly string[]): Diagnostic[] {
  return without.map((region) => {
    const own = examined.filter((one) => one.region === region);
    const errors = own.flatMap((one) => one.diagnostics).filter((one) => one.severity === 'error').length;
    if (own.length === 0) return diagnostic('no-such-report', { region });
    return diagnostic('region-withheld', { region, files: own.map((one) => one.file), errors });
  });
}

/** Who has reported for a briefing, and everything that is wrong with it. */
export function status(
  examined: readonly Examined[],
  context: Context & { readonly workspace: Workspace },
): { readonly status: Status; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics = validate(examined, context);
  const { workspace } = context;
  const history = digestsOf(context.history ?? []);
  return { status: statusOf({ workspace, sent: examined, history, found: diagnostics }), diagnostics };
}

/** The totals of the files, unless these have errors. */
export function sum(examined: readonly Examined[], context: Context): Summed {
  const problems = validate(examined, context);
  if (hasErrors(problems)) return { diagnostics: problems };
  const { without = [] } = context;
  const submissions = submissionsOf(examined).filter((one) => !without.includes(one.region));
  const summing = { ...context, withheld: leftOut(examined, without) };
  const totals = sumUp(submissions, summing);
  const late = settled(checkTotals(totals), examined, context.workspace);
  const diagnostics = sortDiagnostics([...problems, ...late]);
  return hasErrors(diagnostics) ? { diagnostics } : { diagnostics, totals, submissions };
}

/** What `sum` came to; no totals: there were errors. */
export interface Summed {
  readonly diagnostics: readonly Diagnostic[];
  readonly totals?: Totals;
  readonly submissions?: readonly Submission[];
}

/** What a build came to; no outputs: there were errors. */
export interface Built {
  readonly diagnostics: readonly Diagnostic[];
  readonly outputs?: readonly Output[];
}

/** The documents of a briefing and its audit. What makes them is loaded only now: the other commands need none of it. */
export async function build(
  examined: readonly Examined[],
  context: Context & { readonly workspace: Workspace },
  request: BuildRequest,
): Promise<Built> {
  const { makeDocuments } = await import('./documents.js');
  const summed = sum(examined, context);
  const made = await makeDocuments(summed, context, request);
  const diagnostics = sortDiagnostics([
    ...summed.diagnostics,
    ...settled(made.diagnostics, examined, context.workspace),
  ]);
  return { diagnostics, ...(made.outputs && !hasErrors(diagnostics) && { outputs: made.outputs }) };
}

export type { BuildRequest } from './documents.js';
