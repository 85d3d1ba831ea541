import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Hashed, MANIFEST, type Manifest, type Purpose, parseManifest } from '../model/manifest.js';

const byPath = (a: Hashed, b: Hashed) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** Outputs of earlier builds that are still in the folder. */
export type Remains = Pick<Manifest, 'kept' | 'stale'>;

/** Puts a manifest together, sorted by path. */
export function manifestOf(
  version: string,
  { period, without }: Purpose,
  inputs: readonly Hashed[],
  outputs: readonly Hashed[],
  { kept, stale }: Remains,
): Manifest {
  return {
    schemaVersion: 1,
    tool: { name: 'smg-report', version },
    period,
    without: [...without].sort(),
    inputs: [...inputs].sort(byPath),
    outputs: [...outputs].sort(byPath),
    kept: [...kept].sort(byPath),
    stale: [...stale].sort(),
  };
}

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** What an earlier build said of itself. */
export interface Earlier {
  readonly state: 'none' | 'complete' | 'broken';
  /** Absent unless complete. */
  readonly manifest?: Manifest;
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
    if (!stats.isFile() || stats.size > LARGEST) return { state: 'broken' };
    text = readFileSync(path, 'utf8');
  } catch {
    return { state: 'none' };
  }
  const manifest = parseManifest(text);
  return manifest ? { state: 'complete', manifest } : { state: 'broken' };
}

/** Whether two builds were made by one version from the same files for the same purpose. */
export function madeAlike(a: Manifest, b: Manifest): boolean {
  const origin = ({ tool, period, without, inputs }: Manifest) =>
    JSON.stringify([tool.version, period, [...without].sort(), [...inputs].sort(byPath).map(pair)]);
  return origin(a) === origin(b);
}

const pair = ({ path, sha256 }: Hashed) => [path, sha256];
