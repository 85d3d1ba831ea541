import { type Diagnostic, diagnostic, systemError } from '../diagnostics/index.js';
import type { Place } from '../model/place.js';

/** A file as a whole; there is no line to point at. */
const wholeFile = (file: string): Place => ({
  file,
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
});

/** What the file system refused, as a diagnostic on that path. */
export function unreadable(shown: string, error: unknown): Diagnostic {
  return diagnostic('unreadable-file', systemError(error), { place: wholeFile(shown) });
}

/** A file that is larger than any of ours. */
export const tooLarge = (shown: string, limit: number): Diagnostic =>
  diagnostic('limit-exceeded', { what: 'size', limit }, { place: wholeFile(shown) });
