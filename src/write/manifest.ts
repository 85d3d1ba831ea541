import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Hashed, MANIFEST, type Manifest, type Purpose, parseManifest } from '../model/manifest.js';

const byPath = (a: Hashed, b: Hashed) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** Puts a manifest together, sorted by path. */
export function manifestOf(
  version: string,
  { period, without }: Purpose,
  inputs: readonly Hashed[],
  outputs: readonly Hashed[],
  stale: readonly string[],
): Manifest {
  return {
    schemaVersion: 1,
    tool: { name: 'smg-report', version },
    period,
    without: [...without].sort(),
    inputs: [...inputs].sort(byPath),
    outputs: [...outputs].sort(byPath),
    stale: [...stale].sort(),
  };
}

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** What an earlier build said of itself. */
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
  const manifest = parseManifest(text);
  if (!manifest) return { state: 'broken', paths: [] };
  return { state: 'complete', paths: [...manifest.outputs.map((one) => one.path), ...manifest.stale] };
}
