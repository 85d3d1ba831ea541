import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block } from '../../model/blocks.js';
import { cardsOf } from './cards.js';
import { GUTTER, NO_BORDERS, type Sheet } from './layout.js';
import { pictureOf } from './pictures.js';
import { runsOf } from './runs.js';
import { tableOf } from './table.js';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Blocks of one language as paragraphs and tables. */
export const childrenOf = (blocks: readonly Block[], sheet: Sheet): FileChild[] =>
  blocks.flatMap((block, i) => childOf(block, sheet, blocks[i + 1]?.kind === 'table'));

/** What leads to a table stays on its page. */
function childOf(block: Block, sheet: Sheet, keepNext = false): readonly FileChild[] {
  const { language } = sheet;
  switch (block.kind) {
    case 'heading': {
      const heading = LEVELS[block.level - 1] ?? HeadingLevel.HEADING_6;
      return [new Paragraph({ heading, children: runsOf(block.children, { language }) })];
    }
    case 'paragraph': {
      const style = sheet.narrow ? 'narrow' : 'text';
      return [new Paragraph({ style, keepNext, children: runsOf(block.children, { language }) })];
    }
    case 'list':
      return listOf(block, sheet);
    case 'quote':
      return block.blocks.flatMap((one) => quoted(one, sheet));
    case 'rule':
      if (sheet.layout.isSheet) return [new Paragraph({ style: 'cell', children: [new PageBreak()] })];
      return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1 } } })];
    case 'table':
      return [
        ...(block.caption.length > 0
          ? [new Paragraph({ style: 'caption', children: runsOf(block.caption, { language, bold: true }) })]
          : []),
        tableOf(block, sheet),
        // Two tables in a row would become one.
        new Paragraph({ style: 'cell' }),
      ];
    case 'picture':
      return pictureOf(block.picture, sheet);
    case 'cards':
      return [cardsOf(block, sheet), new Paragraph({ style: 'cell' })];
    case 'row':
      return [rowOf(block.blocks, sheet), new Paragraph({ style: 'cell' })];
  }
}

function quoted(block: Block, sheet: Sheet): readonly FileChild[] {
  if (block.kind !== 'paragraph') return childOf(block, sheet);
  const runs = runsOf(block.children, { language: sheet.language, italics: true });
  return [new Paragraph({ style: 'narrow', indent: { left: 700 }, children: runs })];
}

/** An item's first paragraph has the bullet or number, the others stand below it. */
function listOf({ start, items }: Extract<Block, { kind: 'list' }>, sheet: Sheet): readonly FileChild[] {
  const reference = start === undefined ? 'bullets' : orderedList(sheet.lists.push(start) - 1);
  return items.flatMap((item) =>
    item.flatMap((block, i): readonly FileChild[] => {
      if (i > 0 || block.kind !== 'paragraph') return childOf(block, { ...sheet, narrow: true });
      const { notes: size } = sheet.layout;
      const children = runsOf(block.children, { language: sheet.language, ...(size && { size }) });
      return [new Paragraph({ style: 'narrow', numbering: { reference, level: 0 }, children })];
    }),
  );
}

/** Blocks side by side: a table without lines. */
function rowOf(blocks: readonly Block[], sheet: Sheet): Table {
  const size = Math.floor(sheet.width / blocks.length);
  const cells = blocks.map((block) => {
    const children = childOf(block, { ...sheet, narrow: true, width: size - 2 * GUTTER });
    return new TableCell({
      children: children as (Paragraph | Table)[],
      width: { size, type: WidthType.DXA },
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: size * blocks.length, type: WidthType.DXA },
    columnWidths: blocks.map(() => size),
    borders: NO_BORDERS,
    margins: { left: 0, right: 2 * GUTTER },
    rows: [new TableRow({ children: cells })],
  });
}

/** What an ordered list is called among the numberings. */
export const orderedList = (index: number): string => `ordered-${index}`;

/** In the middle of a line. */
export const CENTERED = AlignmentType.CENTER;
