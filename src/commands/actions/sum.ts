import { regionNameOf } from '../../codelists/index.js';
import { sum as sumExamined, validate as validateExamined } from '../../compile.js';
import { type Diagnostic, diagnostic, hasErrors, sortDiagnostics } from '../../diagnostics/index.js';
import { findWorkspace, resolveInputs } from '../../load/index.js';
import { lastDay } from '../../model/period.js';
import type { Totals } from '../../model/totals.js';
import { breakdownData, breakdownTable, grid, totalsJson } from '../../publish/index.js';
import { breakDown } from '../../sum/index.js';
import type { SumFlags } from '../flags.js';
import {
  concerning,
  contextOf,
  filesOf,
  type Gathered,
  gather,
  gatherStdin,
  resolveWithout,
} from '../gather.js';
import { type Group, groupsOf, openGroup } from '../group.js';
import { EXIT, type Io } from '../io.js';
import { localeOf } from '../locale.js';
import { complain, exitCodeFor } from '../report.js';
import { refuseUsage } from '../usage.js';
import { isMixed } from './stdin.js';

/** Adds files up and prints the totals on stdout, or, with errors, nothing. */
export async function sum(paths: readonly string[], flags: SumFlags, io: Io): Promise<number> {
  if (isMixed(paths)) return refuseUsage({ kind: 'stdin-mixed' }, flags, io);
  if (paths[0] === '-')
    return sumProject(await gatherStdin(io, findWorkspace(io.cwd) ?? io.cwd), [], flags, io);
  const { group, diagnostics } = await groupFor(paths, io.cwd);
  const listing = diagnostics.filter((one) => !flags.allowEmpty || one.code !== 'no-files');
  if (group === 'several') {
    return refuseUsage({ kind: 'several-workspaces' }, flags, io);
  }
  if (hasErrors(listing)) return refuse(listing, flags, io);
  const project = await openGroup(group, group.folder ?? io.cwd);
  const gathered = await gather(project, { keep: 'all', hash: false }, io);
  return gathered ? sumProject(gathered, listing, flags, io) : EXIT.interrupted;
}

async function refuse(found: readonly Diagnostic[], flags: SumFlags, io: Io): Promise<number> {
  await complain(found, [], flags, io);
  return exitCodeFor(found, {});
}

/** Totals are of one workspace, or of loose files. */
async function groupFor(
  paths: readonly string[],
  cwd: string,
): Promise<{ group: Group | 'several'; diagnostics: readonly Diagnostic[] }> {
  if (paths.length === 0) {
    const folder = findWorkspace(cwd);
    if (folder !== undefined) return { group: { folder }, diagnostics: [] };
    return { group: {}, diagnostics: [diagnostic('no-workspace', { folder: cwd })] };
  }
  const inputs = await resolveInputs(paths, cwd);
  const [group = {}, ...others] = groupsOf(inputs);
  return { group: others.length > 0 ? 'several' : group, diagnostics: inputs.diagnostics };
}

async function sumProject(
  project: Gathered,
  listing: readonly Diagnostic[],
  flags: SumFlags,
  io: Io,
): Promise<number> {
  const { without, unknown } = resolveWithout(flags.without, project.codelists);
  const summed = sumNamed(project, contextOf(project, flags, without));
  const found = sortDiagnostics([
    ...unknown,
    ...listing,
    ...project.diagnostics,
    ...project.listing.filter((one) => !flags.allowEmpty || one.code !== 'no-files'),
    ...summed.diagnostics,
  ]);
  await complain(found, filesOf(project), flags, io);
  const code = exitCodeFor(found, { strict: flags.strict, workspace: [...unknown, ...project.diagnostics] });
  if (code === EXIT.fine && summed.totals) io.stdout.write(printed(summed.totals, project, flags, io));
  return code;
}

/** Of named files only these are added up, but a report that stands twice in the workspace is still said. */
function sumNamed(project: Gathered, context: ReturnType<typeof contextOf>) {
  const examined = project.files.map((file) => file.examined);
  const { named } = project;
  if (!named) {
    const all = sumExamined(examined, context);
    return { ...all, diagnostics: concerning(all.diagnostics, project) };
  }
  const summed = sumExamined(
    examined.filter((one) => named.has(one.file)),
    context,
  );
  // Whether a comment silences something, all files show.
  const own = summed.diagnostics.filter(
    (one) => one.place !== undefined && one.severity !== 'note' && one.code !== 'unused-disable',
  );
  const keys = new Set(own.map(keyOf));
  const across = concerning(validateExamined(examined, context), project).filter(
    (one) => !keys.has(keyOf(one)),
  );
  return { ...summed, diagnostics: [...own, ...across] };
}

const keyOf = ({ code, place }: Diagnostic) =>
  `${code} ${place?.file}:${place?.range.start.line}:${place?.range.start.column}`;

function printed(
  totals: Totals,
  { codelists, workspace }: Gathered,
  { format, by, locale }: SumFlags,
  io: Io,
): string {
  if (format === 'json') return totalsJson(totals);
  const dimensions = by.includes('metric') ? by : [...by, 'metric' as const];
  const day = totals.period && lastDay(workspace?.period ?? totals.period);
  const naming = {
    codelists,
    locale: localeOf(locale, io.env),
    regionName: (id: string) => regionNameOf(codelists, id, day),
  };
  const rows = breakDown(totals, dimensions, codelists);
  const table = format === 'csv' ? breakdownData(rows, dimensions) : breakdownTable(rows, dimensions, naming);
  return grid(table, format);
}
