import type { DocumentTree } from '../model/blocks.js';
import type { RenderedDocument } from '../model/document.js';
import { type QaContext, qaTree } from './qa.js';
import { treeOf } from './tree/index.js';

/** The tree that a page is made from: the document's own, or for the press officer with notes and remarks. */
export function pageTree(document: RenderedDocument, context: QaContext): DocumentTree {
  const tree = treeOf(document);
  return document.kind === 'qa' ? qaTree(tree, context) : tree;
}
