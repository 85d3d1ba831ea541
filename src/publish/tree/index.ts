import type { BlockContent, DefinitionContent, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, DocumentTree, PictureBlock, TableBlock } from '../../model/blocks.js';
import type { Cell, Picture, RenderedDocument, Table } from '../../model/document.js';
import { type Token, tokens } from '../../model/marks.js';
import { inlinesOf, marked, type Reading, textOf } from './inline.js';

export { textOf } from './inline.js';

/** Everything that stands in a document, as it reads. */
export const readingOf = ({ passages }: DocumentTree): string =>
  passages.flatMap(({ blocks }) => blocks.map(blockReading)).join('\n');

function blockReading(block: Block): string {
  if (block.kind === 'rule') return '';
  if (block.kind === 'row') return block.blocks.map(blockReading).join('\n');
  if (block.kind === 'picture') return pictureReading(block.picture);
  if (block.kind === 'list') return block.items.flat().map(blockReading).join('\n');
  if (block.kind === 'quote') return block.blocks.map(blockReading).join('\n');
  if (block.kind === 'cards')
    return block.cards.map((card) => Object.values(card).map(textOf).join('')).join('\n');
  const pieces =
    block.kind === 'table' ? [block.caption, ...block.head, ...block.rows.flat()] : [block.children];
  return pieces.map(textOf).join('\n');
}

const pictureReading = ({ title, items }: Picture): string =>
  [title, ...items.flatMap(({ label, text, said }) => [label, text, said])].join('\n');

/** The pictures of some documents. */
export const picturesOf = (trees: readonly DocumentTree[]): Picture[] =>
  trees.flatMap(({ passages }) => passages.flatMap(({ blocks }) => blocks.flatMap(picturesIn)));

function picturesIn(block: Block): Picture[] {
  if (block.kind === 'picture') return [block.picture];
  if (block.kind === 'row' || block.kind === 'quote') return block.blocks.flatMap(picturesIn);
  return block.kind === 'list' ? block.items.flat().flatMap(picturesIn) : [];
}

type Markdown = RootContent | BlockContent | DefinitionContent;

/** A rendered document as a tree, its figures as spans and its tables as nodes. */
export function treeOf(document: RenderedDocument): DocumentTree {
  const { kind, variant, spans, tables, pictures = [] } = document;
  // What is read aloud keeps its lines.
  const reading = { spans, lineByLine: kind === 'spoken' || kind === 'prompter', tables, pictures };
  const passages = document.passages.map(({ language, text }) => ({
    language,
    blocks: fromMarkdown(escaped(text)).children.flatMap((node) => blocksOf(node, reading)),
  }));
  return { kind, variant, title: titleOf(passages.flatMap(({ blocks }) => blocks)), passages };
}

/** The first heading; what is read aloud has none, and begins with a remark that names it. */
function titleOf(blocks: readonly Block[]): string {
  const title = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0];
  return title && 'children' in title ? textOf(title.children).replace(/^\[|\]$/g, '') : '';
}

interface PageReading extends Reading {
  readonly tables: readonly Table[];
  readonly pictures: readonly Picture[];
}

/** Submitted characters that Markdown would take for its own, escaped its way. The other marks stay. */
const escaped = (text: string) => text.replace(/\uE003([\s\S])/gu, '\\$1');

function blocksOf(node: Markdown, reading: PageReading): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, children: inlinesOf(node.children, reading) }];
    case 'paragraph':
      return paragraphOf(node.children, reading);
    case 'list': {
      const items = node.children.map((item) => item.children.flatMap((one) => blocksOf(one, reading)));
      return [{ kind: 'list', ...(node.ordered && { start: node.start ?? 1 }), items }];
    }
    case 'blockquote':
      return [{ kind: 'quote', blocks: node.children.flatMap((one) => blocksOf(one, reading)) }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'code':
    case 'html':
      return [{ kind: 'paragraph', children: marked(node.value, reading) }];
    default:
      return [];
  }
}

/** A paragraph; or the tables and pictures whose marks stand in it. With a picture they stand side by side. */
function paragraphOf(nodes: Paragraph['children'], reading: PageReading): readonly Block[] {
  const [node] = nodes;
  const found = nodes.length === 1 && node?.type === 'text' ? tokens(node.value) : [];
  const blocks = found.flatMap((token) => nodeOf(token, reading));
  if (blocks.length === 0) return [{ kind: 'paragraph', children: inlinesOf(nodes, reading) }];
  const isRow = blocks.length > 1 && blocks.some(({ kind }) => kind === 'picture');
  return isRow ? [{ kind: 'row', blocks }] : blocks;
}

function nodeOf(token: Token, { tables, pictures, ...reading }: PageReading): (TableBlock | PictureBlock)[] {
  const table = token.kind === 'table' && tables[token.index];
  const picture = token.kind === 'picture' && pictures[token.index];
  if (picture) return [{ kind: 'picture', picture }];
  return table ? [tableOf(table, reading)] : [];
}

function tableOf({ caption, head, rows }: Table, reading: Reading): TableBlock {
  const cells = (row: readonly Cell[]) => row.map((cell) => marked(unescaped(cell.text), reading));
  return {
    kind: 'table',
    caption: marked(caption, reading),
    numeric: head.map((cell) => cell.numeric === true),
    head: cells(head),
    rows: rows.map(cells),
  };
}

/** Cells are no Markdown: what was submitted stands as typed. */
const unescaped = (text: string) => text.replaceAll('\uE003', '');
