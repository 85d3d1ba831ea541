import { type Codelists, findRegion, regionMeant } from '../codelists/index.js';
import type { Context } from '../compile.js';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { examineStream, type Opened } from '../examine.js';
import { findWorkspace, readStdin } from '../load/index.js';
import type { ExaminedFile, Job, JobPath } from './examine.js';
import { looseProject, openFolder, type Project } from './group.js';
import type { Io } from './io.js';
import { examineAll } from './parallel.js';

/** A project whose activity files have been examined. */
export interface Gathered extends Project {
  readonly files: readonly ExaminedFile[];
  readonly earlier: readonly ExaminedFile[];
}

/** Examines a project's files; undefined: interrupted. */
export async function gather(
  project: Project,
  { keep, hash }: Pick<JobPath, 'keep'> & Pick<Job, 'hash'>,
  io: Io,
): Promise<Gathered | undefined> {
  const { paths, history, codelists } = project;
  const all: readonly JobPath[] = [
    ...paths.map((path) => ({ ...path, keep })),
    ...history.map((path) => ({ ...path, keep: 'identity' as const })),
  ];
  const examined = await examineAll({ paths: all, codelists, hash }, io);
  return (
    examined && { ...project, files: examined.slice(0, paths.length), earlier: examined.slice(paths.length) }
  );
}

/**
 * The names of the reports that were examined and are answered for, those of earlier periods among them: what every
 * command counts as its files. Others of the workspace that were only compared with are none of them.
 */
export const filesOf = ({ files, earlier, named }: Gathered): string[] =>
  [...files, ...earlier].map(({ examined }) => examined.file).filter((file) => named?.has(file) ?? true);

/**
 * Standard input, in the light of the workspace in which the command runs: its codelists and its period, but
 * none of its files.
 */
export async function gatherStdin(io: Io, base: string): Promise<Gathered> {
  const folder = findWorkspace(io.cwd);
  const project: Project =
    folder === undefined
      ? looseProject([])
      : { ...looseProject([]), ...withoutFiles(openFolder(folder, base)), isPart: true };
  const read = await readStdin(io.stdin);
  const files = read.ok
    ? examineStream(read.file, project.codelists)
    : [{ file: '<stdin>', diagnostics: [read.diagnostic] }];
  return { ...project, files: files.map((examined) => ({ examined })), earlier: [] };
}

/** Without its files it does not show whether the comments of a workspace silence something. */
function withoutFiles<O extends Opened>(opened: O): O {
  const { workspace } = opened;
  if (!workspace) return opened;
  return {
    ...opened,
    workspace: { ...workspace, silences: workspace.silences.map((one) => ({ ...one, used: true })) },
  };
}

/** What the files of a project are compiled for. */
export function contextOf(
  { codelists, workspace, earlier }: Gathered,
  flags: { readonly requireAll?: boolean },
  without: readonly string[] = [],
): Context {
  return {
    codelists,
    without,
    history: earlier.map((file) => file.examined),
    ...(workspace && { workspace }),
    ...(flags.requireAll && { requireAll: true }),
  };
}

/** The regions that `--without` names, by their ids; what is no region is complained about. */
export function resolveWithout(
  named: readonly string[] | undefined,
  codelists: Codelists,
): { readonly without: readonly string[]; readonly unknown: readonly Diagnostic[] } {
  const resolved = (named ?? []).map((id) => ({ id, region: findRegion(codelists, id)?.id }));
  return {
    without: [...new Set(resolved.flatMap(({ region }) => region ?? []))],
    unknown: resolved.flatMap(({ id, region }) =>
      region === undefined
        ? [diagnostic('unknown-region', { id, suggestion: regionMeant(id, codelists) })]
        : [],
    ),
  };
}

/** What only all reports of a workspace show, unless all are asked for. */
const isOfAll = ({ code, severity }: Diagnostic) =>
  (code === 'region-missing' || code === 'period-gap') && severity !== 'error';

/** Of a project of which single files were named, what concerns these. */
export function concerning(found: readonly Diagnostic[], { named, isPart }: Project): readonly Diagnostic[] {
  if (isPart) return found.filter((one) => !isOfAll(one));
  if (!named) return found;
  const isNamed = (file: string | undefined) => file !== undefined && named.has(file);
  return found.filter(
    (one) => isNamed(one.place?.file) || (one.related ?? []).some((related) => isNamed(related.place.file)),
  );
}
