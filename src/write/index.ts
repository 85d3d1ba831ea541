import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { type Hashed, MANIFEST, type Manifest, type Purpose } from '../model/manifest.js';
import type { Output } from '../model/output.js';
import { prepareFolder, type Refusal, refusal, unwritable } from './folder.js';
import { sha256 } from './hash.js';
import { type Earlier, madeAlike, manifestOf, manifestText, type Remains, readManifest } from './manifest.js';
import { type Ready, swapAll } from './swap.js';
import { discard, leftovers, temporaryName } from './temporary.js';

/** What a build leaves behind, and where. */
export interface Writing {
  readonly folder: string;
  /** A folder that links must not lead out of; absent: the user has named `folder`. */
  readonly within?: string | undefined;
  readonly outputs: readonly Output[];
  /** What the outputs were made from. */
  readonly inputs: readonly Hashed[];
  readonly purpose: Purpose;
  /** Of the tool. */
  readonly version: string;
  /** How a path is called in diagnostics. */
  readonly shown: (path: string) => string;
  /** Set off, nothing more is written and the old outputs stay. */
  readonly signal?: AbortSignal | undefined;
}

export interface Written {
  /** Paths on disk, the manifest last; empty when nothing was written. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes all outputs or none. Everything is on disk under temporary names before the first old file is
 * touched, and the manifest comes last.
 */
export async function writeAll(writing: Writing): Promise<Written> {
  const { folder, within, outputs } = writing;
  const refused = prepareFolder(folder, outputs, within);
  if (refused.length > 0) return failed(refused, writing);
  const earlier = readManifest(folder);
  const left = leftovers(folder);
  const seal = manifest(writing, earlier);
  const notes = [...interrupted(writing, earlier, left), ...outdated(seal, writing)];
  discard(left);
  const refusal = await putInPlace(writing, [...outputs, { path: MANIFEST, content: manifestText(seal) }]);
  if (refusal) return failed(refusal === 'interrupted' ? [] : [refusal], writing);
  return {
    paths: [...outputs.map((output) => join(folder, output.path)), join(folder, MANIFEST)],
    diagnostics: notes,
  };
}

const failed = (refused: readonly Refusal[], { shown }: Writing): Written => ({
  paths: [],
  diagnostics: refused.map(({ path, detail }) => unwritable({ path: shown(path), detail })),
});

/** All files under temporary names first, side by side; then the names. */
async function putInPlace(
  writing: Writing,
  outputs: readonly Output[],
): Promise<Refusal | 'interrupted' | undefined> {
  const ready = outputs.map(({ path }) => {
    const target = join(writing.folder, path);
    return { target, temporary: temporaryName(target) };
  });
  try {
    await writeTogether(ready, outputs);
    if (writing.signal?.aborted) return 'interrupted';
    const seal = ready.at(-1);
    if (seal) swapAll(ready.slice(0, -1), seal);
    return undefined;
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    return refusal(ready.find((one) => one.temporary === path)?.target ?? path ?? writing.folder, error);
  } finally {
    discard(ready.map((one) => one.temporary));
  }
}

/** Waits for all of them also when one fails, so that none appears after the cleaning up. */
async function writeTogether(ready: readonly Ready[], outputs: readonly Output[]): Promise<void> {
  const done = await Promise.allSettled(ready.map((one, i) => writeDurably(one, outputs[i]?.content ?? '')));
  const failure = done.find((one) => one.status === 'rejected');
  if (failure) throw failure.reason;
}

/** On the disk, not only in its cache: a name must never lead to a file that a power cut has emptied. */
async function writeDurably({ temporary }: Ready, content: Output['content']): Promise<void> {
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What the builds before have made, this one does not make, and is still there. */
function remainsOf({ folder, outputs }: Writing, now: Manifest, { manifest }: Earlier): Remains {
  if (!manifest) return { kept: [], stale: [] };
  const made = new Set(outputs.map((output) => output.path));
  const remains = (path: string) => !made.has(path) && existsSync(join(folder, path));
  const old = [...manifest.outputs, ...manifest.kept].filter(({ path }) => remains(path));
  const alike = madeAlike(manifest, now);
  const outdated = [...manifest.stale.filter(remains), ...(alike ? [] : old.map(({ path }) => path))];
  return { kept: alike ? old : [], stale: [...new Set(outdated)] };
}

/** One note for all of them, however many a build of everything has left. */
const outdated = ({ stale }: Manifest, { folder, shown }: Writing): Diagnostic[] =>
  stale.length > 0
    ? [diagnostic('stale-output', { paths: stale.map((path) => shown(join(folder, path))) })]
    : [];

/** Outputs without a manifest, or temporary files: a build was broken off. */
function interrupted(
  { folder, outputs, shown }: Writing,
  earlier: Earlier,
  left: readonly string[],
): Diagnostic[] {
  const orphaned =
    earlier.state !== 'complete' && outputs.some((output) => existsSync(join(folder, output.path)));
  return orphaned || left.length > 0 ? [diagnostic('interrupted-build', { path: shown(folder) })] : [];
}

function manifest(writing: Writing, earlier: Earlier): Manifest {
  const { version, purpose, inputs } = writing;
  const hashes = writing.outputs.map(({ path, content }) => ({ path, sha256: sha256(content) }));
  const made = manifestOf(version, purpose, inputs, hashes, { kept: [], stale: [] });
  return manifestOf(version, purpose, inputs, hashes, remainsOf(writing, made, earlier));
}
