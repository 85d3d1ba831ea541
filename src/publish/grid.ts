import type { Table } from '../model/document.js';
import { markdownTable } from '../model/markdown.js';
import { unmarked } from '../model/marks.js';
import { plainTable } from './text.js';

/** How a command prints a table. */
export type GridFormat = 'table' | 'csv' | 'md';

/** A table for a terminal, a spreadsheet or a page; with its final line end. */
export function grid(table: Table, format: GridFormat): string {
  if (format === 'csv') return csv(table);
  return `${format === 'md' ? markdownTable(table) : plainTable(table)}\n`;
}

/** CSV by RFC 4180, but with plain line feeds. */
function csv({ head, rows }: Table): string {
  return [head, ...rows]
    .map((row) => `${row.map((cell) => csvCell(unmarked(cell.text))).join(',')}\n`)
    .join('');
}

/** A leading `=`, `+`, `-` or `@` would be run as a formula by a spreadsheet; an apostrophe keeps it text. */
function csvCell(text: string): string {
  const safe = /^[=+@\t]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
