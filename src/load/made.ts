import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

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
  return opened(folder, path, (file) => {
    const { size } = fstatSync(file);
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

function opened<T>(folder: string, path: string, use: (file: number) => T): Made<T> {
  let file: number | undefined;
  try {
    // A pipe of this name must not make us wait for somebody who writes into it.
    file = openSync(join(folder, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!fstatSync(file).isFile()) throw new Error('EISDIR: this is no file');
    return { state: 'read', content: use(file) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { state: 'missing' };
    return { state: 'refused', detail: message.split(', ')[0] ?? message };
  } finally {
    if (file !== undefined) closeSync(file);
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
