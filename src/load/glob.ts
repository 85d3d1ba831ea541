import * as fs from 'node:fs';
import { globSync } from 'tinyglobby';

/** Says that a path could not be followed, and why. */
export type Failed = (path: string, error: unknown) => void;

const IS_YAML = /\.ya?ml$/i;

const errno = (error: unknown) => (error as NodeJS.ErrnoException).code;

/**
 * The file system for the walk. The walk itself passes over what it cannot open; a region must not vanish
 * so quietly, hence failures are written down: folders that cannot be listed, links that lead nowhere.
 */
function watchedFs(failed: Failed) {
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

/** The paths that any glob matches, absolute and in no order. */
export function globPaths(folder: string, glob: string, failed: Failed): string[] {
  return globSync(glob, {
    cwd: folder,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: '**/node_modules/**',
    fs: watchedFs(failed),
  });
}
