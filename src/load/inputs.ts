import { statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { unreadable } from './failure.js';
import { type Matched, matchFiles, realPath, YAML_FILES } from './match.js';
import { byCodeUnit, type FilePath, filePath, shownPath } from './paths.js';
import { isWorkspace, SETTINGS } from './workspace.js';

/** What the arguments of a command stand for. */
export interface Inputs {
  /** Single files, in code unit order, each once. */
  readonly files: readonly FilePath[];
  /** Folders of workspaces that were given as a whole. */
  readonly workspaces: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Named extends Matched {
  readonly workspaces: readonly string[];
}

const nothing: Named = { files: [], workspaces: [], diagnostics: [] };

/** Resolves files, folders and globs. Names are relative to `cwd`. */
export async function resolveInputs(args: readonly string[], cwd: string): Promise<Inputs> {
  const named = await Promise.all(args.map((arg) => resolveOne(arg, cwd)));
  const files = new Map(named.flatMap((one) => one.files).map((file) => [realPath(file.disk), file]));
  return {
    files: [...files.values()].sort((a, b) => byCodeUnit(a.shown, b.shown)),
    workspaces: [...new Set(named.flatMap((one) => one.workspaces))].sort(byCodeUnit),
    diagnostics: named.flatMap((one) => one.diagnostics),
  };
}

/** What exists is meant as such, also with `*` or `[` in its name; else it may be a glob. */
async function resolveOne(arg: string, cwd: string): Promise<Named> {
  const disk = resolve(cwd, arg);
  try {
    return statSync(disk).isDirectory()
      ? await folder(disk, cwd)
      : { ...nothing, files: [filePath(disk, cwd)] };
  } catch (error) {
    const pattern = sep === '/' ? arg : arg.replaceAll(sep, '/');
    if (/[*?[\]{}()!]/.test(pattern))
      return orNoFiles({ ...nothing, ...(await matchFiles(cwd, pattern, cwd)) }, arg);
    return { ...nothing, diagnostics: [unreadable(shownPath(disk, cwd), error)] };
  }
}

const orNoFiles = (named: Named, pattern: string): Named =>
  named.files.length + named.workspaces.length + named.diagnostics.length > 0
    ? named
    : { ...nothing, diagnostics: [diagnostic('no-files', { pattern })] };

/** A workspace, or any YAML file below; workspaces below are taken as such. */
async function folder(disk: string, cwd: string): Promise<Named> {
  if (isWorkspace(disk)) return { ...nothing, workspaces: [disk] };
  const { files, diagnostics } = await matchFiles(disk, YAML_FILES, cwd);
  const workspaces = files
    .filter((file) => file.disk.endsWith(`${sep}${SETTINGS}`))
    .map((file) => dirname(file.disk));
  const loose = files.filter((file) => !workspaces.some((one) => file.disk.startsWith(one + sep)));
  return orNoFiles({ files: loose, workspaces, diagnostics }, `${shownPath(disk, cwd)}/${YAML_FILES}`);
}
