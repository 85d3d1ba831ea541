import { dirname } from 'node:path';
import { builtin, type Codelists } from '../codelists/index.js';
import { applyRules, type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { type Opened, openWorkspace } from '../examine.js';
import {
  byCodeUnit,
  type FilePath,
  filePath,
  findWorkspace,
  type Inputs,
  listReports,
  loadWorkspaceFiles,
  type Matched,
  realPath,
  shownPath,
  workspacePaths,
} from '../load/index.js';
import type { SourceFile } from '../model/source-file.js';
import type { Workspace } from '../model/workspace.js';

/** Where activity files lie unless the settings say otherwise; for settings that cannot be read. */
const ACTIVITIES = 'regions/**/*.{yaml,yml}';

/** Files that are looked at together: those of one workspace, or loose ones. */
export interface Group {
  readonly folder?: string;
  /** Paths on disk of the files that were named; absent: the whole workspace is meant. */
  readonly named?: readonly string[];
}

/** Sorts what the arguments stand for by workspace. One that is meant as a whole takes its named files along. */
export function groupsOf({ files, workspaces }: Inputs): Group[] {
  const groups = new Map<string | undefined, string[] | undefined>(
    workspaces.map((folder) => [folder, undefined]),
  );
  const nearest = new Map<string, string | undefined>();
  for (const { disk } of files) {
    const parent = dirname(disk);
    if (!nearest.has(parent)) nearest.set(parent, findWorkspace(parent));
    const folder = nearest.get(parent);
    if (!groups.has(folder)) groups.set(folder, []);
    groups.get(folder)?.push(disk);
  }
  return [...groups].map(([folder, named]) => ({
    ...(folder !== undefined && { folder }),
    ...(named && { named }),
  }));
}

/** A workspace, or none, with the activity files that belong to it. */
export interface Project extends Opened {
  readonly folder?: string;
  /** Activity files to be examined. */
  readonly paths: readonly FilePath[];
  /** Files of earlier periods, which these are compared with. */
  readonly history: readonly FilePath[];
  /** How the named files are called in diagnostics; absent: all are reported on. */
  readonly named?: ReadonlySet<string>;
  /** The workspace's own reports are not looked at, so that nothing is known of who is missing. */
  readonly isPart?: boolean;
  /** Settings and codelists as they were read. */
  readonly sources: readonly SourceFile[];
  /** Of the settings and codelists alone. */
  readonly diagnostics: readonly Diagnostic[];
  /** Folders and links that could not be followed, and that nothing was found. */
  readonly listing: readonly Diagnostic[];
}

/** Loose files: built-in codelists, no period. */
export function looseProject(paths: readonly FilePath[], codelists: Codelists = builtin): Project {
  return { codelists, paths, history: [], sources: [], diagnostics: [], listing: [] };
}

/** Opens what a group belongs to and finds its files; names are relative to `base`. */
export async function openGroup({ folder, named }: Group, base: string): Promise<Project> {
  if (folder === undefined) return looseProject((named ?? []).map((disk) => filePath(disk, base)));
  const opened = openFolder(folder, base);
  const glob = opened.workspace?.activities ?? ACTIVITIES;
  const listed = await listReports(folder, glob, base);
  const earlier = await listHistory(folder, opened.workspace, listed.files, base);
  if (named) {
    const shown = new Set(named.map((disk) => shownPath(disk, base)));
    const reports = withNamed(listed.files, earlier.files, named, folder, base);
    return { ...opened, folder, listing: [], ...reports, named: shown };
  }
  const listing = [
    ...listed.diagnostics,
    ...earlier.diagnostics,
    ...nothingFound(listed.files, folder, glob, base),
  ];
  return { ...opened, folder, listing, paths: listed.files, history: earlier.files };
}

/** The workspace's files of earlier periods. What is an activity file as well is one: no report may go missing. */
async function listHistory(
  folder: string,
  workspace: Workspace | undefined,
  activities: readonly FilePath[],
  base: string,
): Promise<Matched> {
  if (!workspace?.history) return { files: [], diagnostics: [] };
  const { glob, place } = workspace.history;
  const { files, diagnostics } = await listReports(folder, glob, base);
  const own = new Set(activities.map(({ disk }) => realPath(disk)));
  const earlier = files.filter(({ disk }) => !own.has(realPath(disk)));
  if (earlier.length + diagnostics.length > 0) return { files: earlier, diagnostics };
  const empty = diagnostic('history-empty', { pattern: glob }, { place, pointer: '/history' });
  return { files: [], diagnostics: applyRules([empty], workspace.rules) };
}

/** Settings and codelists of a workspace. */
export function openFolder(
  folder: string,
  base: string,
): Opened & { readonly sources: readonly SourceFile[] } {
  const { settings, codelists, diagnostics } = loadWorkspaceFiles(folder, base);
  if (!settings) return { codelists: builtin, sources: [], diagnostics };
  const opened = openWorkspace({ settings, codelists });
  return {
    ...opened,
    sources: [settings, ...codelists],
    diagnostics: [...diagnostics, ...opened.diagnostics],
  };
}

const nothingFound = (files: readonly FilePath[], folder: string, glob: string, base: string) =>
  files.length > 0
    ? []
    : [
        diagnostic('no-files', {
          pattern: shownPath(folder, base) === '.' ? glob : `${shownPath(folder, base)}/${glob}`,
        }),
      ];

/** The reports of a workspace and those that were named besides; its own files are none. */
function withNamed(
  listed: readonly FilePath[],
  earlier: readonly FilePath[],
  named: readonly string[],
  folder: string,
  base: string,
): Pick<Project, 'paths' | 'history'> {
  const own = new Set(workspacePaths(folder, base).map((path) => realPath(path.disk)));
  const paths = byRealPath(listed);
  const history = byRealPath(earlier);
  for (const disk of named) {
    const real = realPath(disk);
    // Under the name that was typed, since that one is reported on.
    if (!own.has(real)) (history.has(real) ? history : paths).set(real, filePath(disk, base));
  }
  return { paths: inOrder(paths), history: inOrder(history) };
}

const byRealPath = (paths: readonly FilePath[]) => new Map(paths.map((path) => [realPath(path.disk), path]));
const inOrder = (paths: ReadonlyMap<string, FilePath>) =>
  [...paths.values()].sort((a, b) => byCodeUnit(a.shown, b.shown));
