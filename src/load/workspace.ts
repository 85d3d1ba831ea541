import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import type { SourceFile } from '../model/source-file.js';
import { type Matched, matchFiles, realPath } from './match.js';
import { type FilePath, filePath } from './paths.js';
import { readAll, readBytes } from './read.js';

/** The file that makes a folder a workspace. */
export const SETTINGS = 'smg-report.yaml';
const CODELISTS = ['metrics.yaml', 'spheres.yaml', 'regions.yaml'];

export const isWorkspace = (folder: string): boolean => existsSync(join(folder, SETTINGS));

/** The nearest folder that is a workspace: `start` itself or a parent. */
export function findWorkspace(start: string): string | undefined {
  const folder = resolve(start);
  if (isWorkspace(folder)) return folder;
  return dirname(folder) === folder ? undefined : findWorkspace(dirname(folder));
}

/** The workspace's own files: its settings first, then those codelists that it has. */
export function workspacePaths(folder: string, base: string): FilePath[] {
  const codelists = CODELISTS.map((name) => join(folder, 'codelists', name)).filter((path) =>
    existsSync(path),
  );
  return [join(folder, SETTINGS), ...codelists].map((path) => filePath(path, base));
}

export interface WorkspaceFiles {
  /** Absent when it cannot be read. */
  readonly settings?: SourceFile;
  readonly codelists: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads settings and codelists, named relative to `base`. */
export function loadWorkspaceFiles(folder: string, base: string): WorkspaceFiles {
  const [settingsPath = filePath(join(folder, SETTINGS), base), ...codelistPaths] = workspacePaths(
    folder,
    base,
  );
  const settings = readBytes(settingsPath);
  const codelists = readAll(codelistPaths);
  if (!settings.ok)
    return { codelists: codelists.files, diagnostics: [settings.diagnostic, ...codelists.diagnostics] };
  return { settings: settings.file, codelists: codelists.files, diagnostics: codelists.diagnostics };
}

/** Reads the templates with which a workspace overrides built-in ones. */
export async function loadTemplates(folder: string, base: string) {
  const matched = await matchFiles(folder, 'templates/**/*.hbs', base);
  const { files, diagnostics } = readAll(matched.files);
  return { files, diagnostics: [...matched.diagnostics, ...diagnostics] };
}

/** The files of a workspace that a glob matches. Its own YAML files are no reports, however wide the glob is. */
export async function listReports(folder: string, glob: string, base: string): Promise<Matched> {
  const own = new Set(workspacePaths(folder, base).map((path) => realPath(path.disk)));
  const names = new Set([SETTINGS, ...CODELISTS]);
  // A link may lead back to the workspace; few files have such a name, so few are looked up.
  const isOwn = ({ disk }: FilePath) => names.has(basename(disk)) && own.has(realPath(disk));
  const { files, diagnostics } = await matchFiles(folder, glob, base);
  return { files: files.filter((path) => !isOwn(path)), diagnostics };
}
