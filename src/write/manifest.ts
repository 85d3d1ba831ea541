import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const MANIFEST = 'manifest.json';

/** A file's name and what it held. */
export interface Hashed {
  readonly path: string;
  readonly sha256: string;
}

/**
 * What a build read and made, written last of all: outputs without it come from a build that was broken off.
 * No time stands in it, so that the same inputs give the same bytes.
 */
export interface Manifest {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'smg-report'; readonly version: string };
  readonly inputs: readonly Hashed[];
  readonly outputs: readonly Hashed[];
  /** Outputs of earlier builds that are still in the folder and belong to none. */
  readonly stale: readonly string[];
}

const byPath = (a: Hashed, b: Hashed) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** Puts a manifest together, sorted by path. */
export function manifestOf(
  version: string,
  inputs: readonly Hashed[],
  outputs: readonly Hashed[],
  stale: readonly string[],
): Manifest {
  return {
    schemaVersion: 1,
    tool: { name: 'smg-report', version },
    inputs: [...inputs].sort(byPath),
    outputs: [...outputs].sort(byPath),
    stale: [...stale].sort(),
  };
}

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** What an earlier build said of itself. Read with caution: somebody may have edited it. */
export interface Earlier {
  readonly state: 'none' | 'complete' | 'broken';
  /** Paths of its outputs and of those that were stale then. */
  readonly paths: readonly string[];
}

/** A manifest of hundreds of thousands of files is smaller. In bytes. */
const LARGEST = 64 * 1_048_576;

/** Reads the manifest of the build before. */
export function readManifest(folder: string): Earlier {
  const path = join(folder, MANIFEST);
  let text: string;
  try {
    const stats = statSync(path);
    // Reading a pipe would wait for somebody to write into it.
    if (!stats.isFile() || stats.size > LARGEST) return { state: 'broken', paths: [] };
    text = readFileSync(path, 'utf8');
  } catch {
    return { state: 'none', paths: [] };
  }
  try {
    const { outputs, stale } = JSON.parse(text) as Partial<Manifest>;
    const paths = [...(outputs ?? []).map((one) => one.path), ...(stale ?? [])];
    return { state: 'complete', paths: paths.filter((path) => typeof path === 'string') };
  } catch {
    return { state: 'broken', paths: [] };
  }
}
