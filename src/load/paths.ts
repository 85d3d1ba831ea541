import { relative, sep } from 'node:path';

/** A file on disk and its name in diagnostics. */
export interface FilePath {
  readonly disk: string;
  readonly shown: string;
}

/** Relative to `base`, always with `/`. */
export function shownPath(disk: string, base: string): string {
  const path = relative(base, disk) || '.';
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

export const filePath = (disk: string, base: string): FilePath => ({ disk, shown: shownPath(disk, base) });

/** By code unit: the order never depends on the machine's locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
