import {
  type Catalogue,
  countBySeverity,
  type Diagnostic,
  diagnostic,
  loadCatalogue,
} from '../../src/diagnostics/index.js';
import type { ColorLevel } from '../../src/formatters/format.js';
import { type FormatName, loadFormatter } from '../../src/formatters/index.js';
import type { Place } from '../../src/model/place.js';

const catalogue: Catalogue = await loadCatalogue('en');

/** A stretch of one line of `regions/kostanay.yaml`. */
export function place(excerpt: string, column: number, end: number, line = 7): Place {
  return {
    file: 'regions/kostanay.yaml',
    range: { start: { line, column }, end: { line, column: end } },
    excerpt,
  };
}

/** `  meetngs: 2` with its misspelt key. */
export const typo = diagnostic(
  'unknown-key',
  { key: 'meetngs', known: ['meetings'], suggestion: 'meetings' },
  { place: place('  meetngs: 2', 3, 10), pointer: '/metrics/meetngs' },
);

/** Prints as the shell does. */
export async function print(
  name: FormatName,
  found: readonly Diagnostic[],
  colors: ColorLevel = 0,
): Promise<string> {
  const format = await loadFormatter(name, colors);
  return format(found, countBySeverity(found, 1), catalogue, { files: ['regions/kostanay.yaml'] });
}
