import { join, resolve } from 'node:path';
import { build as buildOutputs } from '../../compile.js';
import {
  applyRules,
  type Diagnostic,
  hasErrors,
  loadAuditWords,
  sortDiagnostics,
} from '../../diagnostics/index.js';
import type { UsageProblem } from '../../diagnostics/usage-words.js';
import type { BuildRequest } from '../../documents.js';
import { visible } from '../../formatters/visible.js';
import { loadFonts, loadTemplates } from '../../load/index.js';
import type { Hashed } from '../../model/manifest.js';
import type { Output } from '../../model/output.js';
import { type Deliverable, offerOf, planOf } from '../../model/plan.js';
import type { SourceFile } from '../../model/source-file.js';
import type { Workspace } from '../../model/workspace.js';
import { version } from '../../version.js';
import { writeAll } from '../../write/index.js';
import type { BuildFlags } from '../flags.js';
import { folderOf } from '../folder.js';
import { contextOf, filesOf, type Gathered, gather, resolveWithout } from '../gather.js';
import { openGroup } from '../group.js';
import { EXIT, type Io } from '../io.js';
import { localeOf } from '../locale.js';
import { complain, exitCodeFor } from '../report.js';
import { refuseUsage } from '../usage.js';
import { type Before, compareWithBefore, tellChanges } from './changes.js';
import { outputPath, ownInputs } from './outputs.js';
import { whyNotPrintable } from './printable.js';

/** A build under way: nothing of it has been written. */
interface Building {
  readonly folder: string;
  readonly project: Gathered;
  readonly workspace: Workspace;
  readonly templates: readonly SourceFile[];
  /** Everything that was found before the story began. */
  readonly found: readonly Diagnostic[];
  readonly flags: BuildFlags;
  readonly io: Io;
}

/** Makes the documents of a workspace and writes all of them or none. */
export async function build(dir: string | undefined, flags: BuildFlags, io: Io): Promise<number> {
  const folder = folderOf(dir, io.cwd);
  if (typeof folder !== 'string') return refuse([folder], [], flags, io);
  const project = await openGroup({ folder }, folder);
  const templates = await loadTemplates(folder, folder);
  const { unknown } = resolveWithout(flags.without, project.codelists);
  const listing = project.listing.filter((one) => !flags.allowEmpty || one.code !== 'no-files');
  const found = [...unknown, ...project.diagnostics, ...listing, ...templates.diagnostics];
  if (hasErrors(found) || !project.workspace)
    return refuse(found, [...unknown, ...project.diagnostics], flags, io);
  const request = requestOf(flags, project.workspace, templates.files);
  const why = whyNot(request.plan, flags);
  if (why !== undefined) return refuseUsage(why, flags, io);
  const gathered = await gather(project, { keep: 'all', hash: flags.out !== '-' }, io);
  if (!gathered) return EXIT.interrupted;
  const { workspace } = project;
  return make(
    { folder, project: gathered, workspace, templates: templates.files, found, flags, io },
    request,
  );
}

async function refuse(
  found: readonly Diagnostic[],
  workspace: readonly Diagnostic[],
  flags: BuildFlags,
  io: Io,
): Promise<number> {
  await complain(found, [], flags, io);
  return exitCodeFor(found, { strict: flags.strict, workspace });
}

function requestOf(flags: BuildFlags, workspace: Workspace, templates: readonly SourceFile[]): BuildRequest {
  const { languages, outputs, output } = workspace;
  const { only, lang, format, maxMinutes } = flags;
  const also = flags.spoken || maxMinutes !== undefined ? (['spoken'] as const) : [];
  const plan = planOf({ outputs, languages, formats: output.formats, only, also, lang, format });
  const fonts = plan.some((one) => one.format === 'pdf') ? loadFonts() : undefined;
  return { plan, maxMinutes, templates, fonts };
}

/** Why what the flags ask for cannot be made. */
function whyNot(
  plan: readonly Deliverable[],
  { only = [], format, out }: BuildFlags,
): UsageProblem | undefined {
  const never = only.find((document) => !plan.some((one) => one.document === document));
  if (never !== undefined) {
    const { formats, variants } = offerOf(never);
    return { kind: 'never-made', document: never, formats, languages: variants };
  }
  const unused = format?.find((one) => !plan.some((made) => made.format === one));
  if (unused !== undefined) return { kind: 'unused-format', text: unused };
  return out === '-' ? whyNotPrintable(plan) : undefined;
}

async function make(building: Building, request: BuildRequest): Promise<number> {
  const { project, workspace, flags, io } = building;
  const { without } = resolveWithout(flags.without, project.codelists);
  const files = project.files.map((file) => file.examined);
  const built = await buildOutputs(files, { ...contextOf(project, flags, without), workspace }, request);
  const found = sortDiagnostics([...building.found, ...built.diagnostics]);
  const code = exitCodeFor(found, { strict: flags.strict });
  const { outputs } = built;
  if (code !== EXIT.fine || !outputs || flags.out === '-') {
    await complain(found, filesOf(project), flags, io);
    if (code === EXIT.fine && outputs?.[0]) io.stdout.write(outputs[0].content);
    return code;
  }
  return write(building, outputs, found);
}

async function write(
  building: Building,
  outputs: readonly Output[],
  found: readonly Diagnostic[],
): Promise<number> {
  const { folder, project, workspace, flags, io } = building;
  const target = flags.out === undefined ? join(folder, workspace.output.folder) : resolve(io.cwd, flags.out);
  const shown = (path: string) => outputPath(path, io.cwd);
  const inputs = inputsOf(building);
  const { without } = resolveWithout(flags.without, project.codelists);
  const purpose = { period: workspace.period.text, without };
  const { signal } = io;
  const about = { purpose, inputs, version: version() };
  const before = compareWithBefore(target, outputs, workspace.period, (path) => shown(join(target, path)));
  const written = await writeAll({ folder: target, outputs, ...about, shown, signal });
  const late = applyRules([...before.diagnostics, ...written.diagnostics], workspace.rules);
  const all = sortDiagnostics([...found, ...late]);
  await complain(all, filesOf(project), flags, io);
  if (signal?.aborted) return EXIT.interrupted;
  if (written.paths.length > 0) await tell(before, building);
  io.stdout.write(written.paths.map((path) => `${visible(shown(path))}\n`).join(''));
  return exitCodeFor(all, { strict: flags.strict });
}

/** What was printed yesterday may be wrong today. */
async function tell(before: Before, { project, workspace, flags, io }: Building): Promise<void> {
  if (before.changes.length === 0 && before.otherPeriod === undefined) return;
  const locale = localeOf(flags.locale, io.env);
  const words = await loadAuditWords(locale);
  const { codelists } = project;
  io.stderr.write(tellChanges(before, { words, locale, codelists, period: workspace.period }));
}

/** Everything that was read, with its hash. */
function inputsOf({ project, templates }: Building): Hashed[] {
  const activities = [...project.files, ...project.earlier].flatMap(({ examined, sha256 }) =>
    sha256 ? [{ path: examined.file, sha256 }] : [],
  );
  return [...ownInputs(project, templates), ...activities];
}
