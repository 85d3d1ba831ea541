import { shownPath } from '../../load/index.js';
import type { Hashed } from '../../model/manifest.js';
import type { SourceFile } from '../../model/source-file.js';
import { sha256 } from '../../write/hash.js';
import type { Project } from '../group.js';

/** Relative to the working folder as long as it lies in it; `../../../tmp/out` helps nobody. */
export function outputPath(disk: string, cwd: string): string {
  const path = shownPath(disk, cwd);
  return path.startsWith('../') ? disk : path;
}

/** What documents are made from besides reports, with its hash: settings, codelists, templates. */
export function ownInputs({ sources }: Project, templates: readonly SourceFile[]): Hashed[] {
  return [...sources, ...templates].map(({ path, bytes }) => ({ path, sha256: sha256(bytes) }));
}
