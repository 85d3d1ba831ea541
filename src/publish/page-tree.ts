import type { DocumentTree } from '../model/blocks.js';
import type { RenderedDocument } from '../model/document.js';
import { handoutTree } from './handout.js';
import { type QaContext, qaTree } from './qa.js';
import { treeOf } from './tree/index.js';

/** The tree that a page is made from: the document's own, as cards for journalists, with notes and remarks for the press officer. */
export function pageTree(document: RenderedDocument, context: QaContext): DocumentTree {
  const tree = treeOf(document);
  if (document.kind === 'handout') return handoutTree(tree);
  return document.kind === 'qa' ? qaTree(tree, context) : tree;
}
