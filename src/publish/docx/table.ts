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
import { columnWeights } from '../columns.js';
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
  const columnWidths = widthsOf(block, width);
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

/** Whole twips that make up the width of the text. */
function widthsOf(block: TableBlock, width: number): number[] {
  const weights = columnWeights(block);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / all) * width));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, i) => (i === 0 ? one + rest : one));
}
