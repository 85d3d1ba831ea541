import type { Block, DocumentTree } from '../model/blocks.js';

/** What stands side by side: a block of each language, or one that the other language lacks. */
export type Pair = readonly [kk: Block | undefined, ru: Block | undefined];

/** A heading and what stands under it up to the next one. */
type Section = readonly Block[];

/**
 * Two languages of one document, paragraph by paragraph. Both come from templates of the same build, so their headings
 * correspond in order; within a section paragraphs do, and what is left over stands alone.
 */
export function pairsOf(kk: DocumentTree, ru: DocumentTree): Pair[] {
  const left = sectionsOf(kk);
  const right = sectionsOf(ru);
  return zip(left, right).flatMap(([own = [], other = []]) => zip(own, other));
}

function sectionsOf({ passages }: DocumentTree): Section[] {
  const sections: Block[][] = [[]];
  for (const block of passages.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'heading') sections.push([block]);
    else sections.at(-1)?.push(block);
  }
  return sections;
}

const zip = <T>(a: readonly T[], b: readonly T[]): (readonly [T | undefined, T | undefined])[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i], b[i]] as const);
