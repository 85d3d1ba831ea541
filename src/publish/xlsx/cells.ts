import type { Cell } from 'write-excel-file/node';
import type { Amount, Qualifier } from '../../model/quantity.js';

/** A number stays a number, to be sorted and added; how sure it is stands before it. */
const NUMBER_FORMATS: { readonly [Q in Qualifier]: string } = {
  exact: '#,##0',
  over: '"> "#,##0',
  at_least: '"≥ "#,##0',
  about: '"≈ "#,##0',
};

const FRAME = { borderColor: '#BFBFBF', borderStyle: 'thin', alignVertical: 'top' } as const;

/** A text is a text, also one that looks like a formula. */
export const text = (value: string): Cell => ({ value, type: String, wrap: true, ...FRAME });

export const head = (value: string): Cell => ({
  value,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#F2F2F2',
  wrap: true,
  ...FRAME,
});

/** Nobody reported it: an empty cell, which is not zero. */
export function amount(one: Amount | undefined): Cell {
  if (!one) return { ...FRAME };
  return { value: one.value, type: Number, format: NUMBER_FORMATS[one.qualifier], align: 'right', ...FRAME };
}

export const count = (value: number): Cell => amount({ value, qualifier: 'exact' });

/** A line that belongs to no column. */
export const remark = (value: string): Cell => ({ value, type: String, textColor: '#595959' });
