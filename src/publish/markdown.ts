import type { Cell, RenderedDocument, Table } from '../model/document.js';
import { asMarkdown, tokens } from '../model/marks.js';

/** A document as Markdown: figures lose their marks, submitted text is escaped, tables become pipe tables. */
export function markdown(document: RenderedDocument): string {
  return tokens(document.text)
    .map((token) => {
      if (token.kind === 'escaped') return `\\${token.text}`;
      if (token.kind === 'table') return markdownTable(document.tables[token.index]);
      return token.kind === 'text' ? token.text : '';
    })
    .join('');
}

/** A pipe table; numbers stand to the right. */
export function markdownTable(table: Table | undefined): string {
  if (!table) return '';
  const row = (cells: readonly Cell[]) => `| ${cells.map((cell) => asMarkdown(cell.text)).join(' | ')} |`;
  const rule = `| ${table.head.map((cell) => (cell.numeric ? '---:' : '---')).join(' | ')} |`;
  const caption = table.caption ? [`**${table.caption}**`, ''] : [];
  return [...caption, row(table.head), rule, ...table.rows.map(row)].join('\n');
}
