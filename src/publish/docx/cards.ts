import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Card } from '../../model/blocks.js';
import { partsOf } from '../handout.js';
import { LIGHT } from '../pictures/palette.js';
import { NO_BORDERS, type Sheet } from './layout.js';
import { runsOf } from './runs.js';

const COLUMNS = 3;
const SMALL = 18;
const LARGE = 26;

/** A coloured edge to the left; a white one below, since Word knows no space between rows. */
const BORDERS = {
  left: { style: BorderStyle.SINGLE, size: 24, color: LIGHT.bar.slice(1) },
  bottom: { style: BorderStyle.SINGLE, size: 36, color: 'FFFFFF' },
};

/** Cards in three columns. */
export function cardsOf({ cards }: Extract<Block, { kind: 'cards' }>, { language, width }: Sheet): Table {
  const size = Math.floor(width / COLUMNS);
  const paragraphs = (card: Card) =>
    partsOf(card).map(([part, text]) => {
      const look = part === 'figure' ? { size: LARGE, bold: true } : { size: SMALL };
      return new Paragraph({ style: 'cell', children: runsOf(text, { language, ...look }) });
    });
  const cell = (card: Card | undefined) =>
    new TableCell({
      children: card ? paragraphs(card) : [new Paragraph({ style: 'cell' })],
      width: { size, type: WidthType.DXA },
      ...(card && { borders: BORDERS, shading: { fill: 'F4F4F2' } }),
    });
  const rows = Array.from({ length: Math.ceil(cards.length / COLUMNS) }, (_, row) => {
    const own = Array.from({ length: COLUMNS }, (__, column) => cell(cards[row * COLUMNS + column]));
    return new TableRow({ cantSplit: true, children: own });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: size * COLUMNS, type: WidthType.DXA },
    columnWidths: Array.from({ length: COLUMNS }, () => size),
    borders: NO_BORDERS,
    margins: { top: 60, bottom: 60, left: 120, right: 120 },
    rows,
  });
}
