import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/index.js';
import type { SourceFile } from '../model/source-file.js';
import { unreadable } from './failure.js';
import type { FilePath } from './paths.js';

export type Read =
  | { readonly ok: true; readonly file: SourceFile }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/** Reads one file whole. */
export function readBytes({ disk, shown }: FilePath): Read {
  try {
    return { ok: true, file: { path: shown, bytes: readFileSync(disk) } };
  } catch (error) {
    return { ok: false, diagnostic: unreadable(shown, error) };
  }
}

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

/** Standard input up to its end. */
export async function readStdin(stdin: AsyncIterable<Uint8Array>): Promise<SourceFile> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return { path: '<stdin>', bytes: Buffer.concat(chunks) };
}
