import type { Diagnostic } from '../diagnostics/index.js';

/** The problems of each file, the files in their order; those that are no file's under `undefined`. */
export function byFile(
  found: readonly Diagnostic[],
  files: readonly string[],
): ReadonlyMap<string | undefined, readonly Diagnostic[]> {
  const groups = new Map<string | undefined, Diagnostic[]>();
  const names = [...files, ...found.flatMap((one) => one.place?.file ?? [])].sort();
  if (found.some((one) => !one.place)) groups.set(undefined, []);
  for (const name of names) groups.set(name, []);
  for (const one of found) groups.get(one.place?.file)?.push(one);
  return groups;
}
