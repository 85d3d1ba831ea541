import type { Block, Card, DocumentTree, Inline } from '../model/blocks.js';
import { textOf } from './tree/index.js';

/** The sheet for journalists: its first list is the headline figures, which stand as cards. */
export function handoutTree(tree: DocumentTree): DocumentTree {
  const passages = tree.passages.map((passage) => {
    const first = passage.blocks.findIndex(({ kind }) => kind === 'list');
    return { ...passage, blocks: passage.blocks.map((block, i) => (i === first ? cardsOf(block) : block)) };
  });
  return { ...tree, passages };
}

function cardsOf(block: Block): Block {
  if (block.kind !== 'list') return block;
  const texts = block.items.map((item) =>
    item.flatMap((one) => (one.kind === 'paragraph' ? one.children : [])),
  );
  return { kind: 'cards', cards: texts.map(cardOf) };
}

/** What is set off in a sentence, and what stands before and behind it. */
function cardOf(text: readonly Inline[]): Card {
  const at = text.findIndex(({ kind }) => kind === 'strong');
  const strong = text[at];
  if (strong?.kind !== 'strong') return { before: text, figure: [], after: [] };
  const trimmed = ([first, ...rest]: readonly Inline[]): readonly Inline[] =>
    first?.kind === 'text'
      ? [{ kind: 'text', text: first.text.trimStart() }, ...rest]
      : first
        ? [first, ...rest]
        : [];
  return { before: text.slice(0, at), figure: strong.children, after: trimmed(text.slice(at + 1)) };
}

/** About how many letters stand in a line of a name beside a picture. */
const LETTERS_IN_LINE = 30;
/** More lines of tables than these need smaller letters, or the sheet has a third page. */
const MOST_LINES = 58;

/** Whether a sheet for journalists has more in its tables than its second page holds in the usual letters. */
export const isDense = ({ kind, passages }: DocumentTree): boolean =>
  kind === 'handout' &&
  passages.some(({ blocks }) => blocks.reduce((sum, block) => sum + linesOf(block), 0) > MOST_LINES);

function linesOf(block: Block): number {
  if (block.kind === 'row') return block.blocks.reduce((sum, one) => sum + linesOf(one), 0);
  if (block.kind !== 'table') return 0;
  return block.rows.reduce((sum, [name = []]) => sum + Math.ceil(textOf(name).length / LETTERS_IN_LINE), 0);
}

/** The parts of a card that say something, in reading order. */
export function partsOf({
  before,
  figure,
  after,
}: Card): readonly (readonly [keyof Card, readonly Inline[]])[] {
  const parts = [['before', before] as const, ['figure', figure] as const, ['after', after] as const];
  return parts.filter(([, text]) => textOf(text).trim() !== '');
}
