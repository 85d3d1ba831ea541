import { copyFileSync, linkSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { discard, temporaryName } from './temporary.js';

/** A finished temporary file and the name that it is to get. */
export interface Ready {
  readonly temporary: string;
  readonly target: string;
}

interface Done {
  readonly target: string;
  /** The old file under another name; absent when there was none. */
  readonly backup?: string;
}

/** Keeps the old file under a second name, so that the first one never stops existing. */
function keep(target: string): string | undefined {
  if (!lstatSync(target, { throwIfNoEntry: false })) return undefined;
  const backup = temporaryName(target);
  try {
    linkSync(target, backup);
  } catch {
    // Some disks (FAT, network shares) know no hard links.
    copyFileSync(target, backup);
  }
  return backup;
}

function restore({ target, backup }: Done): void {
  try {
    if (backup === undefined) {
      rmSync(target, { force: true });
      return;
    }
    renameSync(backup, target);
    // Renaming does nothing when both are names of one file already.
    rmSync(backup, { force: true });
  } catch {
    // The backup stays behind, and the next build says that this one was broken off.
  }
}

/**
 * Gives all files their names, or, if one refuses (on Windows: it is open in Word), gives the old ones back
 * and throws what went wrong. `seal` is the manifest: gone before the first file changes, back with the last.
 */
export function swapAll(files: readonly Ready[], seal: Ready): void {
  const done: Done[] = [];
  const step = ({ temporary, target }: Ready) => {
    const backup = keep(target);
    done.push({ target, ...(backup !== undefined && { backup }) });
    renameSync(temporary, target);
  };
  try {
    const backup = keep(seal.target);
    done.push({ target: seal.target, ...(backup !== undefined && { backup }) });
    rmSync(seal.target, { force: true });
    for (const file of files) step(file);
    renameSync(seal.temporary, seal.target);
  } catch (error) {
    // The manifest comes back last, as everywhere.
    for (const one of done.reverse()) restore(one);
    throw error;
  }
  discard(done.flatMap((one) => one.backup ?? []));
}
