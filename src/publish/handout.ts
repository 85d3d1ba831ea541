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

/** The parts of a card that say something, in reading order. */
export function partsOf({
  before,
  figure,
  after,
}: Card): readonly (readonly [keyof Card, readonly Inline[]])[] {
  const parts = [['before', before] as const, ['figure', figure] as const, ['after', after] as const];
  return parts.filter(([, text]) => textOf(text).trim() !== '');
}
