import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, DocumentTree } from '../../model/blocks.js';
import type { LanguageCode } from '../../model/place.js';
import { pairsOf } from '../pair.js';
import { childrenOf } from './blocks.js';
import { GUTTER, NO_BORDERS, type Sheet } from './layout.js';

/** Kazakh to the left, Russian to the right, as a table without lines. */
export function sideBySide(
  kk: DocumentTree,
  ru: DocumentTree,
  { layout, width, lists, rasters }: Pick<Sheet, 'layout' | 'width' | 'lists' | 'rasters'>,
): Table {
  const half = Math.floor(width / 2);
  const cell = (block: Block | undefined, language: LanguageCode) => {
    const sheet = { layout, language, width: half - 2 * GUTTER, lists, rasters, narrow: true };
    const children = block ? childrenOf([block], sheet) : [new Paragraph({ style: 'narrow' })];
    return new TableCell({
      children: children as (Paragraph | Table)[],
      width: { size: half, type: WidthType.DXA },
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: half * 2, type: WidthType.DXA },
    columnWidths: [half, half],
    borders: NO_BORDERS,
    margins: { left: GUTTER, right: GUTTER },
    rows: pairsOf(kk, ru).map(
      ([left, right]) => new TableRow({ children: [cell(left, 'kk'), cell(right, 'ru')] }),
    ),
  });
}
