import { chmodSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.js';
import { makeFolder, refusal, unwritable } from './folder.js';
import { discard, temporaryName } from './temporary.js';

/**
 * Puts a new text in the place of a file, or leaves the old one: it is on disk under another name before it gets this
 * one. Links are followed, permissions kept; where there is no file yet, its folder is made. Gives what went wrong.
 */
export async function replaceFile(
  path: string,
  shown: string,
  bytes: Uint8Array,
): Promise<Diagnostic | undefined> {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    if (!old) makeFolder(dirname(path));
    // A pipe or `/dev/null` is written into, not put away.
    if (old && !old.isFile() && !old.isDirectory()) writeFileSync(path, bytes);
    else await swapIn(old ? realpathSync(path) : path, bytes, old?.mode);
    return undefined;
  } catch (error) {
    return unwritable(refusal(shown, error));
  }
}

async function swapIn(target: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const temporary = temporaryName(target);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, target);
  } finally {
    discard([temporary]);
  }
}
