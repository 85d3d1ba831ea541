import type { Block, Inline, PictureBlock, TableBlock } from '../../model/blocks.js';
import { columnWeights } from '../columns.js';
import { partsOf } from '../handout.js';
import { descriptionOf, svgOf, widestOnPaper } from '../pictures/index.js';
import { LIGHT } from '../pictures/palette.js';

/**
 * A text as a string of Typst: nothing in it can mean anything. Typst knows no other escapes than these and `\u{…}`, so
 * everything but letters, digits, marks and ordinary signs is written as its number.
 */
export const literal = (text: string): string =>
  `"${text.replace(/["\\]|(?![\u0020-\u007E])(?!\p{L}|\p{M}|\p{N}|\p{P}|\p{S})[\s\S]/gu, escaped)}"`;

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Blocks as Typst markup. What leads to a table stays on its page. */
export const blocksMarkup = (blocks: readonly Block[]): string =>
  blocks
    .map((block, i) => {
      const leads = block.kind === 'paragraph' && blocks[i + 1]?.kind === 'table';
      return leads ? `#block(sticky: true)[${blockMarkup(block)}]` : blockMarkup(block);
    })
    .join('\n');

function blockMarkup(block: Block): string {
  switch (block.kind) {
    case 'heading':
      // PDF/UA has no headings without words.
      if (block.children.length === 0) return '';
      return `#heading(level: ${block.level})[${inlinesMarkup(block.children)}]`;
    case 'paragraph':
      return `#par[${inlinesMarkup(block.children)}]`;
    case 'list': {
      const items = block.items.map((item) => `[${blocksMarkup(item)}]`).join(', ');
      return block.start === undefined ? `#list(${items})` : `#enum(start: ${block.start}, ${items})`;
    }
    case 'quote':
      return `#quote(block: true)[${blocksMarkup(block.blocks)}]`;
    case 'rule':
      return '#line(length: 100%, stroke: 0.5pt)';
    case 'table':
      return tableMarkup(block);
    case 'picture':
      return pictureMarkup(block);
    case 'cards':
      return cardsMarkup(block);
    case 'row': {
      const columns = block.blocks.map(() => '1fr').join(', ');
      const cells = block.blocks.map((one) => `[${blockMarkup(one)}]`).join(', ');
      return `#grid(columns: (${columns}), column-gutter: 14pt, ${cells})`;
    }
  }
}

const EMPHASIS = { strong: 'strong', emphasis: 'emph' } as const;

/** Running text. The semicolon ends each expression, so that what follows cannot continue it. */
function inlinesMarkup(inlines: readonly Inline[]): string {
  return inlines
    .map((one) => {
      if (one.kind === 'text') return `#${literal(one.text)};`;
      if (one.kind === 'break') return '#linebreak();';
      const inner = inlinesMarkup(one.children);
      if (one.kind === 'span') return one.span.kind === 'cue' ? `#text(fill: luma(100))[${inner}];` : inner;
      return `#${EMPHASIS[one.kind]}[${inner}];`;
    })
    .join('');
}

/** Cards in three columns, those of a row equally high. */
function cardsMarkup({ cards }: Extract<Block, { kind: 'cards' }>): string {
  const cells = cards.map((card) => {
    const parts = partsOf(card).map(([part, text]) => {
      const inner = inlinesMarkup(text);
      return part === 'figure'
        ? `#par[#text(size: 13pt, weight: "bold")[${inner}]]`
        : `#par[#text(size: 9pt)[${inner}]]`;
    });
    return `[${parts.join('')}]`;
  });
  return `#grid(
  columns: (1fr, 1fr, 1fr),
  gutter: 6pt,
  inset: 6pt,
  stroke: (left: 2pt + rgb("${LIGHT.bar}"), rest: 0.4pt + luma(180)),
  ${cells.join(', ')},
)`;
}

function pictureMarkup({ picture }: PictureBlock): string {
  const alt = literal(`${picture.title}. ${descriptionOf(picture)}`);
  const source = literal(svgOf(picture, 'picture'));
  const width = `calc.min(area.width, ${widestOnPaper(picture)}mm)`;
  const image = `#layout(area => image(bytes(${source}), format: "svg", width: ${width}, alt: ${alt}))`;
  return `#block(breakable: false)[#par[#strong[#${literal(picture.title)};]]\n${image}]`;
}

/** A table of fixed widths, its head repeated on every page. */
function tableMarkup(block: TableBlock): string {
  const columns = columnWeights(block).map((weight) => `${weight}fr`);
  const align = block.numeric.map((isNumber) => (isNumber ? 'right' : 'left'));
  const cells = (row: readonly (readonly Inline[])[]) =>
    row.map((cell) => `[${inlinesMarkup(cell)}]`).join(', ');
  const caption = block.caption.length > 0 ? `#par[#strong[${inlinesMarkup(block.caption)}]]\n` : '';
  return `${caption}#table(
  columns: (${columns.join(', ')}),
  align: (${align.join(', ')}),
  table.header(${cells(block.head)}),
  ${block.rows.map(cells).join(',\n  ')},
)`;
}
