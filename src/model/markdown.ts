import type { Cell, Table } from './document.js';
import { asMarkdown, replaceTables } from './marks.js';

/** A marked text as one that is all Markdown, its figures still marked: its tables are spelled out. */
export function spellOutTables(text: string, tables: readonly Table[]): string {
  return replaceTables(text, (index) => {
    const table = tables[index];
    return table ? pipeTable(table) : '';
  });
}

/** A table by itself, as Markdown. */
export const markdownTable = (table: Table): string => asMarkdown(pipeTable(table));

/** A pipe table, marked; numbers stand to the right. */
function pipeTable(table: Table): string {
  const row = (cells: readonly Cell[]) => `| ${cells.map((cell) => cell.text).join(' | ')} |`;
  const rule = `| ${table.head.map((cell) => (cell.numeric ? '---:' : '---')).join(' | ')} |`;
  const caption = table.caption ? [`**${table.caption}**`, ''] : [];
  return [...caption, row(table.head), rule, ...table.rows.map(row)].join('\n');
}
