import { type Codes, type Diagnostic, diagnostic } from '../diagnostics/index.js';
import type { Place } from '../model/place.js';

const REASONS: Readonly<Record<string, Exclude<Codes['unreadable-file']['reason'], 'other'>>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
  ENXIO: 'special',
  ELOOP: 'loop',
};

/** The system's own words without the path, which is shown anyway: `ELOOP: too many symbolic links`. */
function detailOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(', ')[0] ?? message;
}

/** A file as a whole; there is no line to point at. */
const wholeFile = (file: string): Place => ({
  file,
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
});

/** What the file system refused, as a diagnostic on that path. */
export function unreadable(shown: string, error: unknown): Diagnostic {
  const errno = (error as NodeJS.ErrnoException).code ?? '';
  const args = { reason: REASONS[errno] ?? ('other' as const), detail: detailOf(error) };
  return diagnostic('unreadable-file', args, { place: wholeFile(shown) });
}

/** A file that is larger than any of ours. */
export const tooLarge = (shown: string, limit: number): Diagnostic =>
  diagnostic('limit-exceeded', { what: 'size', limit }, { place: wholeFile(shown) });
