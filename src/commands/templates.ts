import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { loadTemplates } from '../load/index.js';
import type { SourceFile } from '../model/source-file.js';
import { decode, RESERVED } from '../parse/index.js';

/** A workspace's templates, and whether they are text at all: what they hold is read aloud. */
export interface OwnTemplates {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Those of them that make the workspace a broken one. */
  readonly broken: readonly Diagnostic[];
}

export async function readTemplates(folder: string): Promise<OwnTemplates> {
  const { files, diagnostics } = await loadTemplates(folder, folder);
  const broken = files.flatMap(problemOf);
  return { files, diagnostics: [...diagnostics, ...broken], broken };
}

function problemOf({ path, bytes }: SourceFile): Diagnostic[] {
  const decoded = decode(path, bytes);
  if (!('text' in decoded)) return [decoded.diagnostic];
  const found = RESERVED.exec(decoded.text);
  return found ? [reserved(path, decoded.text, found.index)] : [];
}

/** Such a character would mark a figure that nobody submitted. */
function reserved(file: string, text: string, offset: number): Diagnostic {
  const before = text.slice(0, offset).split('\n');
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const end = { ...start, column: start.column + 1 };
  const excerpt = text.split(/\r?\n/)[start.line - 1] ?? '';
  const codePoint = `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return diagnostic('reserved-character', { codePoint }, { place: { file, range: { start, end }, excerpt } });
}
