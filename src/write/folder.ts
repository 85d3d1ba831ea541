import { existsSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { type At, type Diagnostic, diagnostic, systemError } from '../diagnostics/index.js';
import { MANIFEST } from '../model/manifest.js';
import type { Output } from '../model/output.js';

/** A path that cannot be written to, and why, in the words of the system. */
export interface Refusal {
  readonly path: string;
  readonly detail: string;
}

/** What the system said, on a path. */
export const refusal = (path: string, error: unknown): Refusal => ({
  path,
  detail: systemError(error).detail,
});

/**
 * Makes a folder and those above it. Node's own way to do so never ends where a folder exists and yet refuses to have
 * one made in it with ENOENT, as /proc does.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another build may have been quicker.
    if (!isFolder(path)) throw error;
  }
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A path as a whole; there is no line to point at. */
function wholeFile(file: string): At {
  const start = { line: 1, column: 1 };
  return { place: { file, range: { start, end: start } } };
}

/** A refusal as a diagnostic on its path. */
export const unwritable = ({ path, detail }: Refusal): Diagnostic =>
  diagnostic('unwritable-file', systemError(detail), wholeFile(path));

/** That what a command prints did not get through. */
export const lostOutput = (error: unknown): Diagnostic =>
  diagnostic('unwritable-file', { ...systemError(error), printed: true }, wholeFile('<stdout>'));

/** Makes the folder and those that outputs lie in; says which outputs have no place there. */
export function prepareFolder(
  folder: string,
  outputs: readonly Output[],
  within?: string,
): readonly Refusal[] {
  try {
    if (within !== undefined && leadsOut(folder, within))
      return [{ path: folder, detail: 'EXDEV: a link leads out of the workspace' }];
    makeFolder(folder);
  } catch (error) {
    return [refusal(folder, error)];
  }
  const root = realpathSync(folder);
  return outputs.flatMap((output) => {
    const detail = obstacle(root, output.path);
    return detail === undefined ? [] : [{ path: join(folder, output.path), detail }];
  });
}

/** Whether a path ends elsewhere than it says. */
function leadsOut(folder: string, within: string): boolean {
  let existing = folder;
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  return !isBelow(realpathSync(existing), realpathSync(within));
}

const isBelow = (path: string, root: string) => path === root || path.startsWith(root + sep);

/** Why an output cannot be written: it would leave the folder, or a folder has its name. */
function obstacle(root: string, path: string): string | undefined {
  if (isAbsolute(path) || path.split('/').includes('..') || path === MANIFEST)
    return 'EINVAL: not a name for an output';
  const target = resolve(root, path);
  try {
    makeFolder(dirname(target));
    const real = realpathSync(dirname(target));
    if (!isBelow(real, root)) return 'EXDEV: a link leads out of the folder';
    return lstatSync(target, { throwIfNoEntry: false })?.isDirectory()
      ? 'EISDIR: a folder has this name'
      : undefined;
  } catch (error) {
    return systemError(error).detail;
  }
}
