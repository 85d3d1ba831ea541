import type { Cell, CellObject, Row } from 'write-excel-file/node';
import type { Sheet } from './sheets.js';

/** Points that a line takes, and about how many letters fit a unit of width. */
const LINE = 13.5;
const LETTERS = 0.95;

/** Rows high enough for what is wrapped in them: not every program measures that when it opens a file. */
export function withHeights(sheet: Sheet): Sheet {
  const widths = (sheet.columns ?? []).map((column) => column.width ?? Number.POSITIVE_INFINITY);
  return { ...sheet, data: sheet.data.map((row) => withHeight(row, widths)) };
}

function withHeight(row: Row, widths: readonly number[]): Row {
  const lines = Math.max(1, ...row.map((cell, column) => linesOf(cell, widths[column] ?? 0)));
  const [first, ...rest] = row;
  const cell = asObject(first);
  return lines > 1 && cell ? [{ ...cell, height: lines * LINE }, ...rest] : row;
}

function linesOf(cell: Cell, width: number): number {
  const { wrap, value } = asObject(cell) ?? {};
  return wrap && typeof value === 'string' ? Math.ceil(value.length / (width * LETTERS)) : 1;
}

function asObject(cell: Cell): CellObject | undefined {
  return typeof cell === 'object' && cell !== null && 'type' in cell ? cell : undefined;
}
