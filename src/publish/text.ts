import type { Cell, RenderedDocument, Table } from '../model/document.js';
import { tokens, unmarked } from '../model/marks.js';

/**
 * A document as plain text. Headings are underlined and the emphasis of templates is dropped; submitted text
 * stands as typed.
 */
export function plainText(document: RenderedDocument): string {
  const parts = tokens(document.text).map((token) => {
    if (token.kind === 'table') return plainTable(document.tables[token.index]);
    if (token.kind === 'escaped') return KEEP + token.text;
    return token.kind === 'text' ? token.text : '';
  });
  return parts.join('').split('\n').map(plainLine).join('\n');
}

/** Stands before a submitted character while the template's own Markdown is taken away. */
const KEEP = '\uE003';

function plainLine(line: string): string {
  const [, marks, title] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
  const text = (title ?? line)
    .replace(/(?<!\uE003)(\*\*|__)(?=\S)(.+?)(?<=\S)(?<!\uE003)\1/g, '$2')
    .replaceAll(KEEP, '');
  if (marks === undefined) return text;
  return `${text}\n${(marks.length === 1 ? '=' : '-').repeat([...text].length)}`;
}

/** A table in columns; numbers stand to the right. */
export function plainTable(table: Table | undefined): string {
  if (!table) return '';
  const rows = [table.head, ...table.rows].map((row) => row.map((cell) => unmarked(cell.text)));
  const widths = table.head.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const pad = (text: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - width(text));
    return isNumeric(table.head[column]) ? space + text : text + space;
  };
  const lines = rows.map((row) => row.map(pad).join('  ').trimEnd());
  const rule = widths.map((columns) => '-'.repeat(columns)).join('  ');
  return [...(table.caption ? [table.caption, ''] : []), lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}

const isNumeric = (cell: Cell | undefined) => cell?.numeric === true;

/** Width in a terminal; all letters of ours are one column wide. */
const width = (text: string) => [...text].length;
