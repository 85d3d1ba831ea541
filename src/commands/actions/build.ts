import { join, resolve } from 'node:path';
import { applyRules, type Diagnostic, loadAuditWords, sortDiagnostics } from '../../diagnostics/index.js';
import { visible } from '../../formatters/visible.js';
import type { Hashed } from '../../model/manifest.js';
import type { Output } from '../../model/output.js';
import { version } from '../../version.js';
import { writeAll } from '../../write/index.js';
import type { BuildFlags } from '../flags.js';
import { filesOf, resolveWithout } from '../gather.js';
import { EXIT, type Io } from '../io.js';
import { localeOf } from '../locale.js';
import { type Building, makeOutputs } from '../making.js';
import { complain, exitCodeFor } from '../report.js';
import { refuseUsage } from '../usage.js';
import { type Before, compareWithBefore, tellChanges } from './changes.js';
import { outputPath, ownInputs } from './outputs.js';

/** Makes the documents of a workspace and writes all of them or none. */
export async function build(dir: string | undefined, flags: BuildFlags, io: Io): Promise<number> {
  const making = await makeOutputs(dir, flags, io);
  if (making.kind === 'interrupted') return EXIT.interrupted;
  if (making.kind === 'misused') return refuseUsage(making.why, flags, io);
  const { found, code } = making;
  if (making.kind === 'refused') {
    await complain(found, [], flags, io);
    return code;
  }
  const { building, outputs } = making;
  if (code === EXIT.fine && outputs && flags.out !== '-') return write(building, outputs, found, flags, io);
  await complain(found, filesOf(building.project), flags, io);
  if (code === EXIT.fine && outputs?.[0]) io.stdout.write(outputs[0].content);
  return code;
}

async function write(
  building: Building,
  outputs: readonly Output[],
  found: readonly Diagnostic[],
  flags: BuildFlags,
  io: Io,
): Promise<number> {
  const { folder, project, workspace } = building;
  const target = flags.out === undefined ? join(folder, workspace.output.folder) : resolve(io.cwd, flags.out);
  const shown = (path: string) => outputPath(path, io.cwd);
  const inputs = inputsOf(building);
  const { without } = resolveWithout(flags.without, project.codelists);
  const purpose = { period: workspace.period.text, without };
  const { signal } = io;
  const about = { purpose, inputs, version: version() };
  const before = compareWithBefore(target, outputs, workspace.period, (path) => shown(join(target, path)));
  const within = flags.out === undefined ? folder : undefined;
  const written = await writeAll({ folder: target, within, outputs, ...about, shown, signal });
  const late = applyRules([...before.diagnostics, ...written.diagnostics], workspace.rules);
  const all = sortDiagnostics([...found, ...late]);
  await complain(all, filesOf(project), flags, io);
  if (signal?.aborted) return EXIT.interrupted;
  if (written.paths.length > 0) await tell(before, building, flags, io);
  io.stdout.write(written.paths.map((path) => `${visible(shown(path))}\n`).join(''));
  return exitCodeFor(all, { strict: flags.strict });
}

/** What was printed yesterday may be wrong today. */
async function tell(
  before: Before,
  { project, workspace }: Building,
  flags: BuildFlags,
  io: Io,
): Promise<void> {
  const { figures, sentences, otherPeriod } = before;
  if (figures.length + sentences.length === 0 && otherPeriod === undefined) return;
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
