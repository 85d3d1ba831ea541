import type { Cell, RenderedDocument, Table } from '../model/document.js';
import { asMarkdown, tokens } from '../model/marks.js';

/** A document that is read line by line keeps its line ends in Markdown, where two spaces stand for one. */
const HARD_BREAK = /(?<=\S)\n(?=\S)/g;

/** A document as Markdown: figures lose their marks, submitted text is escaped, tables become pipe tables. */
export function markdown(document: RenderedDocument): string {
  const text = tokens(document.text)
    .map((token) => {
      if (token.kind === 'escaped') return `\\${token.text}`;
      if (token.kind === 'table') return markdownTable(document.tables[token.index]);
      return token.kind === 'text' ? token.text : '';
    })
    .join('');
  return document.kind === 'spoken' ? text.replace(HARD_BREAK, '  \n') : text;
}

/** A pipe table; numbers stand to the right. */
export function markdownTable(table: Table | undefined): string {
  if (!table) return '';
  const row = (cells: readonly Cell[]) => `| ${cells.map((cell) => asMarkdown(cell.text)).join(' | ')} |`;
  const rule = `| ${table.head.map((cell) => (cell.numeric ? '---:' : '---')).join(' | ')} |`;
  const caption = table.caption ? [`**${table.caption}**`, ''] : [];
  return [...caption, row(table.head), rule, ...table.rows.map(row)].join('\n');
}
