import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { join } from 'node:path';
import { withFile } from './read.js';

/** A file that a build has left behind, or why it cannot be read: in the words of the system. */
export type Made<T> =
  | { readonly state: 'read'; readonly content: T }
  | { readonly state: 'missing' }
  | { readonly state: 'refused'; readonly detail: string };

/** A manifest or an audit above this many bytes is none. */
const LARGEST = 64_000_000;
const CHUNK = 1 << 16;

/** The text of a file of an output folder. */
export function readMade(folder: string, path: string): Made<string> {
  return opened(folder, path, (file, size) => {
    if (size > LARGEST) throw new Error(`EFBIG: ${size} bytes are too many`);
    return Buffer.concat([...chunks(file)]).toString('utf8');
  });
}

/** The sha256 of any file of a folder, read piece by piece. */
export function hashMade(folder: string, path: string): Made<string> {
  return opened(folder, path, (file) => {
    const hash = createHash('sha256');
    for (const chunk of chunks(file)) hash.update(chunk);
    return hash.digest('hex');
  });
}

function opened<T>(folder: string, path: string, use: (file: number, size: number) => T): Made<T> {
  try {
    return { state: 'read', content: withFile(join(folder, path), use) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { state: 'missing' };
    return { state: 'refused', detail: message.split(', ')[0] ?? message };
  }
}

function* chunks(file: number): Generator<Uint8Array> {
  for (;;) {
    const chunk = Buffer.alloc(CHUNK);
    const length = readSync(file, chunk);
    if (length === 0) return;
    yield chunk.subarray(0, length);
  }
}
