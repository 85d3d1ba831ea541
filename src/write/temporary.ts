import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TEMPORARY = /^\.smg-report-[0-9a-f-]{36}\.tmp$/;

/** A new name beside `path`, on the same disk, so that renaming is one step; globs pass over it. */
export const temporaryName = (path: string): string => join(dirname(path), `.smg-report-${randomUUID()}.tmp`);

/** Temporary files that a crash has left in a folder. */
export function leftovers(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => TEMPORARY.test(name))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Removes files as far as possible; what stays is found by the next build. */
export function discard(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      rmSync(path, { force: true });
    } catch {
      // Nothing depends on it.
    }
  }
}
