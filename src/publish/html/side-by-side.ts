import type { DocumentTree } from '../../model/blocks.js';
import { type Pair, pairsOf } from '../pair.js';
import { blocksHtml, type Page } from './blocks.js';

/** Kazakh to the left, Russian to the right; beneath each other where there is no room. */
export function sideBySide(kk: DocumentTree, ru: DocumentTree, page: Page): string {
  return pairsOf(kk, ru)
    .map((pair) => rowHtml(pair, page))
    .join('\n');
}

const rowHtml = ([kk, ru]: Pair, page: Page) =>
  [
    '<div class="pair">',
    `<div lang="kk">${kk ? blocksHtml([kk], 'kk', page) : ''}</div>`,
    `<div lang="ru">${ru ? blocksHtml([ru], 'ru', page) : ''}</div>`,
    '</div>',
  ].join('\n');
