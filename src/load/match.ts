import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import { unreadable } from './failure.js';
import type { Failed } from './glob.js';
import { byCodeUnit, type FilePath, filePath, shownPath } from './paths.js';

/** Files of a folder and what of it could not be looked at. */
export interface Matched {
  readonly files: readonly FilePath[];
  readonly diagnostics: readonly Diagnostic[];
}

export const YAML_FILES = '**/*.{yaml,yml}';

/** `regions/` + all files of some kinds, however deep: what nearly every run asks for. */
const ALL_BELOW = /^((?:[\w-]+\/)*)\*\*\/\*\.(?:(\w+)|\{([\w,]+)\})$/;

/** One file may be reachable by several names; the first one in order stays. */
function withoutAliases(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const real = realPath(path);
    return seen.has(real) ? false : seen.add(real);
  });
}

/** Where links end; a path that leads nowhere stays as it is, and is complained about when it is read. */
export function realPath(path: string): string {
  try {
    return fs.realpathSync.native(path);
  } catch {
    return path;
  }
}

/** The files below a folder that have one of some extensions. Links are followed, but never in a circle. */
function filesBelow(
  folder: string,
  extensions: readonly string[],
  failed: Failed,
  above: readonly string[] = [],
): string[] {
  const real = realPath(folder);
  if (above.includes(real)) return [];
  return entriesOf(folder, failed).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'node_modules' ? [] : filesBelow(path, extensions, failed, [...above, real]);
    const wanted = extensions.some((extension) => entry.name.toLowerCase().endsWith(`.${extension}`));
    if (!entry.isSymbolicLink()) return wanted ? [path] : [];
    try {
      if (fs.statSync(path).isDirectory()) return filesBelow(path, extensions, failed, [...above, real]);
    } catch (error) {
      // A region must not vanish so quietly.
      if (wanted) failed(path, error);
      return [];
    }
    return wanted ? [path] : [];
  });
}

/** A folder that does not exist matches nothing, which is said elsewhere. */
function entriesOf(folder: string, failed: Failed): fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') failed(folder, error);
    return [];
  }
}

/** The library for globs is loaded only for globs that need one. */
async function pathsOf(folder: string, glob: string, failed: Failed): Promise<string[]> {
  const [, below, one, several] = ALL_BELOW.exec(glob) ?? [];
  if (below !== undefined) return filesBelow(join(folder, below), (one ?? several ?? '').split(','), failed);
  const { globPaths } = await import('./glob.js');
  return globPaths(folder, glob, failed);
}

/**
 * The files of a folder that a glob matches, in code unit order, each once, named relative to `base`. Case
 * does not matter, since `KOSTANAY.YAML` is a report as well.
 */
export async function matchFiles(folder: string, glob: string, base: string): Promise<Matched> {
  const failures = new Map<string, Diagnostic>();
  const found = await pathsOf(folder, glob, (path, error) => {
    const shown = shownPath(resolve(path), base);
    failures.set(shown, unreadable(shown, error));
  });
  const paths = withoutAliases(found.map((path) => resolve(path)).sort(byCodeUnit));
  return { files: paths.map((path) => filePath(path, base)), diagnostics: [...failures.values()] };
}
