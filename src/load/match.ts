import * as fs from 'node:fs';
import { resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Diagnostic } from '../diagnostics/index.js';
import { unreadable } from './failure.js';
import { byCodeUnit, type FilePath, filePath, shownPath } from './paths.js';

/** Files of a folder and what of it could not be looked at. */
export interface Matched {
  readonly files: readonly FilePath[];
  readonly diagnostics: readonly Diagnostic[];
}

export const YAML_FILES = '**/*.{yaml,yml}';
const IS_YAML = /\.ya?ml$/i;

const errno = (error: unknown) => (error as NodeJS.ErrnoException).code;

/**
 * The file system for the walk. The walk itself passes over what it cannot open; a region must not vanish
 * so quietly, hence failures are written down: folders that cannot be listed, links that lead nowhere.
 */
function watchedFs(failed: (path: string, error: unknown) => void) {
  const watch =
    <R>(call: (path: string, options?: object) => R, matters: (path: string, error: unknown) => boolean) =>
    (path: string, options?: object): R => {
      try {
        return call(path, options);
      } catch (error) {
        if (matters(path, error)) failed(path, error);
        throw error;
      }
    };
  // A folder that does not exist is the glob's own: it matches nothing, which is said elsewhere.
  const readdirSync = watch(fs.readdirSync as never, (_, error) => errno(error) !== 'ENOENT');
  const realpathSync = watch(fs.realpathSync, (path) => IS_YAML.test(path));
  return {
    ...fs,
    readdirSync: readdirSync as typeof fs.readdirSync,
    realpathSync: realpathSync as typeof fs.realpathSync,
  };
}

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

/**
 * The files of a folder that a glob matches, in code unit order, each once, named relative to `base`. Case
 * does not matter, since `KOSTANAY.YAML` is a report as well.
 */
export function matchFiles(folder: string, glob: string, base: string): Matched {
  const failures = new Map<string, Diagnostic>();
  const found = globSync(glob, {
    cwd: folder,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: '**/node_modules/**',
    fs: watchedFs((path, error) => {
      const shown = shownPath(resolve(path), base);
      failures.set(shown, unreadable(shown, error));
    }),
  });
  const paths = withoutAliases(found.map((path) => resolve(path)).sort(byCodeUnit));
  return { files: paths.map((path) => filePath(path, base)), diagnostics: [...failures.values()] };
}
