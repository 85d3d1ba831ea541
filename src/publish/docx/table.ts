import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Inline, TableBlock } from '../../model/blocks.js';
import { columnWeights, WIDEST } from '../columns.js';
import type { Sheet } from './layout.js';
import { runsOf } from './runs.js';

const LINE_OF_CELL = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' } as const;
const BORDERS = {
  top: LINE_OF_CELL,
  bottom: LINE_OF_CELL,
  left: LINE_OF_CELL,
  right: LINE_OF_CELL,
  insideHorizontal: LINE_OF_CELL,
  insideVertical: LINE_OF_CELL,
};

/** A table of fixed widths; its head is repeated on every page, and no row is broken over two. */
export function tableOf(block: TableBlock, { language, width, layout }: Omit<Sheet, 'lists'>): Table {
  const columnWidths = widthsOf(block, width, layout.table);
  const row = (cells: readonly (readonly Inline[])[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell, column) => {
        const runs = runsOf(cell, { language, size: layout.table, ...(isHead && { bold: true }) });
        const alignment = block.numeric[column] ? AlignmentType.RIGHT : AlignmentType.LEFT;
        return new TableCell({
          children: [new Paragraph({ style: 'cell', alignment, children: runs })],
          width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: isHead ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
          ...(isHead && { shading: { fill: 'F2F2F2' } }),
        });
      }),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    margins: { top: layout.cell, bottom: layout.cell, left: 80, right: 80 },
    borders: BORDERS,
    rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
  });
}

/** How wide a letter is, about, of its size. */
const LETTER = 0.5;
const HALF_POINT = 10;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/**
 * Whole twips that make up the width of the text. Where that has no room for all letters, columns of words give way:
 * they can go on in a second line, and a head of one long word cannot.
 */
function widthsOf(block: TableBlock, width: number, size: number): number[] {
  const wanted = columnWeights(block);
  const room = width / (size * HALF_POINT * LETTER);
  const weights = sum(wanted) > room ? columnWeights(block, WIDEST - (sum(wanted) - room)) : wanted;
  const all = sum(weights);
  const widths = weights.map((weight) => Math.floor((weight / all) * width));
  const rest = width - sum(widths);
  return widths.map((one, i) => (i === 0 ? one + rest : one));
}
