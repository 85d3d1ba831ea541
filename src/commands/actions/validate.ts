import { validate as validateExamined } from '../../compile.js';
import { type Diagnostic, diagnostic, sortDiagnostics } from '../../diagnostics/index.js';
import { findWorkspace, resolveInputs } from '../../load/index.js';
import type { Target, ValidateFlags } from '../flags.js';
import { concerning, contextOf, filesOf, type Gathered, gather, gatherStdin } from '../gather.js';
import { type Group, groupsOf, openGroup } from '../group.js';
import { EXIT, type Io } from '../io.js';
import { type Findings, print, save } from '../print.js';
import { complain, exitCodeFor } from '../report.js';
import { refuseUsage } from '../usage.js';
import { isMixed } from './stdin.js';

/** What was found in the files of a project. */
interface Checked {
  readonly found: readonly Diagnostic[];
  /** The activity files that are reported on. */
  readonly files: readonly string[];
  /** Those of settings and codelists, which break a workspace. */
  readonly workspace: readonly Diagnostic[];
}

/** Checks files and prints what is wrong with them on stdout. */
export async function validate(paths: readonly string[], flags: ValidateFlags, io: Io): Promise<number> {
  if (isMixed(paths)) return refuseUsage({ kind: 'stdin-mixed' }, flags, io);
  const checked =
    paths[0] === '-' ? [ofProject(await gatherStdin(io, io.cwd), flags)] : await ofPaths(paths, flags, io);
  if (!checked) return EXIT.interrupted;
  const found = sortDiagnostics(checked.flatMap((one) => one.found).filter((one) => wanted(one, flags)));
  const files = checked.flatMap((one) => one.files);
  const unwritten = await publish(
    { found, files, flags, io },
    flags.format ?? [{ format: 'auto', file: '-' }],
  );
  const workspace = checked.flatMap((one) => one.workspace);
  return exitCodeFor([...found, ...unwritten], { strict: flags.strict, workspace });
}

/** Prints and writes what was found. Gives, and says on stderr, what could not be written. */
async function publish(findings: Findings, targets: readonly Target[]): Promise<readonly Diagnostic[]> {
  const failures: Diagnostic[] = [];
  for (const { format, file } of targets) {
    if (file === '-') await print(format, findings.io.stdout, findings);
    else failures.push(...(await save(format, file, findings)));
  }
  await complain(failures, [], findings.flags, findings.io);
  return failures;
}

const wanted = (one: Diagnostic, flags: ValidateFlags) => !flags.allowEmpty || one.code !== 'no-files';

async function ofPaths(
  paths: readonly string[],
  flags: ValidateFlags,
  io: Io,
): Promise<Checked[] | undefined> {
  const { groups, diagnostics } = await groupsFor(paths, io.cwd);
  const checked: Checked[] = [{ found: diagnostics, files: [], workspace: [] }];
  for (const group of groups) {
    const gathered = await gather(await openGroup(group, io.cwd), { keep: 'identity', hash: false }, io);
    if (!gathered) return undefined;
    checked.push(ofProject(gathered, flags));
  }
  return checked;
}

/** Without a path, the workspace in which the command runs. */
async function groupsFor(
  paths: readonly string[],
  cwd: string,
): Promise<{ groups: Group[]; diagnostics: readonly Diagnostic[] }> {
  if (paths.length > 0) {
    const inputs = await resolveInputs(paths, cwd);
    return { groups: groupsOf(inputs), diagnostics: inputs.diagnostics };
  }
  const folder = findWorkspace(cwd);
  if (folder === undefined) return { groups: [], diagnostics: [diagnostic('no-workspace', { folder: cwd })] };
  return { groups: [{ folder }], diagnostics: [] };
}

function ofProject(project: Gathered, flags: ValidateFlags): Checked {
  const examined = project.files.map((file) => file.examined);
  const ofFiles = concerning(validateExamined(examined, contextOf(project, flags)), project);
  // A broken workspace is always said: its files cannot be judged without it.
  const workspace = project.diagnostics.filter((one) => one.severity === 'error');
  const own = project.named
    ? [...new Set([...concerning(project.diagnostics, project), ...workspace])]
    : project.diagnostics;
  return { found: [...own, ...project.listing, ...ofFiles], files: filesOf(project), workspace };
}
