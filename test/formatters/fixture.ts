import {
  type Catalogue,
  countBySeverity,
  type Diagnostic,
  diagnostic,
  type Locale,
  loadCatalogue,
} from '../../src/diagnostics/index.js';
import type { ColorLevel, FormatOptions } from '../../src/formatters/format.js';
import { type FormatName, type Formatter, loadFormatter } from '../../src/formatters/index.js';
import type { Place } from '../../src/model/place.js';

const english: Catalogue = await loadCatalogue('en');

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

/** The same problem at another place. */
export const at = (one: Diagnostic, where: Partial<Place>): Diagnostic => ({
  ...one,
  place: { ...(one.place ?? place('x', 1, 2)), ...where },
});

interface Options extends Partial<FormatOptions> {
  readonly colors?: ColorLevel;
}

/** Prints as the shell does. */
export async function print(
  name: FormatName,
  found: readonly Diagnostic[],
  { colors = 0, ...options }: Options = {},
  locale: Locale = 'en',
): Promise<string> {
  return printWith(await loadFormatter(name, colors), found, options, await loadCatalogue(locale));
}

/** Prints with a formatter that is at hand. */
export function printWith(
  format: Formatter,
  found: readonly Diagnostic[],
  options: Partial<FormatOptions> = {},
  catalogue = english,
): string {
  return format(found, countBySeverity(found, 1), catalogue, {
    files: ['regions/kostanay.yaml'],
    ...options,
  });
}

/** A note without a place. */
export const missing = (id: string) =>
  diagnostic('region-missing', { regions: [{ id, name: { kk: id, ru: id, en: id } }] });
