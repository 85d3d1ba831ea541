import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/index.js';
import { LARGEST_FILE, LARGEST_STREAM, type SourceFile } from '../model/source-file.js';
import { tooLarge, unreadable } from './failure.js';
import type { FilePath } from './paths.js';

export type Read =
  | { readonly ok: true; readonly file: SourceFile }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/** Opening a pipe would wait for somebody to write into it; Windows knows no such pipes. */
const NEVER_WAIT = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads one file whole, unless it is no file or larger than any of ours. */
export function readBytes({ disk, shown }: FilePath): Read {
  try {
    const bytes = readUpTo(disk, LARGEST_FILE);
    return bytes
      ? { ok: true, file: { path: shown, bytes } }
      : { ok: false, diagnostic: tooLarge(shown, LARGEST_FILE) };
  } catch (error) {
    return { ok: false, diagnostic: unreadable(shown, error) };
  }
}

/** The bytes of a file; undefined: there are more than `most`. Of these no more are read than tell so. */
const readUpTo = (path: string, most: number): Uint8Array | undefined =>
  withFile(path, (file, size) => (size > most ? undefined : readAtMost(file, size, most)));

/** Opens what must be a file, and closes it again. */
export function withFile<T>(path: string, use: (file: number, size: number) => T): T {
  const file = openSync(path, NEVER_WAIT);
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw refused('EISDIR');
    if (!stats.isFile()) throw refused('ENXIO');
    return use(file, stats.size);
  } finally {
    closeSync(file);
  }
}

/** A file may grow while it is read, and those that the system makes up (`/proc`) do not know their size. */
function readAtMost(file: number, expected: number, most: number): Uint8Array | undefined {
  let buffer = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    length += read;
    if (read === 0) return buffer.subarray(0, length);
    if (length > most) return undefined;
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length + 4096)]);
  }
}

/** What the system says when something is no file. */
const refused = (code: 'EISDIR' | 'ENXIO') => Object.assign(new Error(code), { code });

/** Reads several small files; what cannot be read becomes a diagnostic. */
export function readAll(paths: readonly FilePath[]): {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const read = paths.map(readBytes);
  return {
    files: read.flatMap((one) => (one.ok ? [one.file] : [])),
    diagnostics: read.flatMap((one) => (one.ok ? [] : [one.diagnostic])),
  };
}

/** Standard input up to its end, or to where it is clear that nobody meant it. */
export async function readStdin(stdin: AsyncIterable<Uint8Array>): Promise<Read> {
  const path = '<stdin>';
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    length += chunk.length;
    if (length > LARGEST_STREAM) return { ok: false, diagnostic: tooLarge(path, LARGEST_STREAM) };
    chunks.push(chunk);
  }
  return { ok: true, file: { path, bytes: Buffer.concat(chunks) } };
}
