import type { Cell, DocumentKind, RenderedDocument, Table } from '../model/document.js';
import { tokens, unmarked } from '../model/marks.js';

/** Columns of a mail or a telephone held sideways. */
const WIDEST = 72;

/**
 * A document as plain text. Headings are underlined and the emphasis of templates is dropped; submitted text
 * stands as typed. Paragraphs are wrapped, but never at a no-break space; tables and the lines of a spoken copy are not.
 */
export function plainText({ kind, text, tables }: RenderedDocument): string {
  const wrapped = LINES[kind] ?? wrap;
  const lines = (between: string) =>
    between
      .split('\n')
      .map((line) => plainLine(line, wrapped))
      .join('\n');
  let made = '';
  let between = '';
  for (const token of tokens(text)) {
    if (token.kind === 'table') {
      made += lines(between) + plainTable(tables[token.index]);
      between = '';
    } else if (token.kind === 'escaped') between += KEEP + token.text;
    else if (token.kind === 'text') between += token.text;
  }
  return made + lines(between);
}

/** What is read line by line stays so; a telephone breaks the lines of a post, and has no list but a dot. */
const LINES: Readonly<Partial<Record<DocumentKind, (line: string) => string>>> = {
  spoken: (line) => line,
  post: (line) => line.replace(/^- /, '\u2022 '),
};

/** Breaks a paragraph at its blanks; what hangs together by a no-break space stays together. */
function wrap(paragraph: string): string {
  const [first = '', ...rest] = paragraph.split(' ');
  const lines: string[] = [];
  let line = first;
  for (const word of rest) {
    if (width(line) + 1 + width(word) > WIDEST) {
      lines.push(line);
      line = word;
    } else line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Stands before a submitted character while the template's own Markdown is taken away. */
const KEEP = '\uE003';

function plainLine(line: string, wrapped: (text: string) => string): string {
  const [, marks, title] = /^(#{1,6}) (.*)$/.exec(line) ?? [];
  const text = (title ?? line)
    .replace(/(?<!\uE003)(\*\*|__)(?=\S)(.+?)(?<=\S)(?<!\uE003)\1/g, '$2')
    .replaceAll(KEEP, '');
  if (marks === undefined) return wrapped(text);
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
