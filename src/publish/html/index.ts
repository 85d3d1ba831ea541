import type { DocumentTree } from '../../model/blocks.js';
import type { RenderedDocument } from '../../model/document.js';
import type { LanguageCode } from '../../model/place.js';
import { isDense } from '../handout.js';
import { notesOf } from '../notes.js';
import { pageTree } from '../page-tree.js';
import type { QaContext } from '../qa.js';
import { treeOf } from '../tree/index.js';
import { appendixHtml } from './appendix.js';
import { blocksHtml, startPage } from './blocks.js';
import { pageHtml } from './page.js';
import { sideBySide } from './side-by-side.js';

/** What pages need besides their documents. */
export interface PageContext extends QaContext {
  readonly draft: boolean;
}

/** A document as one self-contained page. */
export function html(document: RenderedDocument, context: PageContext): string {
  const tree = pageTree(document, context);
  // What is handed out tells nobody in which file a number stands.
  const page = startPage(notesOf(tree.kind === 'handout' ? [] : [tree], context.naming));
  const language = mainLanguage(tree);
  const passages = tree.passages.map((passage) => {
    const text = blocksHtml(passage.blocks, passage.language, page);
    return passage.language === language ? text : `<div lang="${passage.language}">\n${text}\n</div>`;
  });
  return pageHtml({
    language,
    title: tree.title,
    headings: page.headings,
    main: passages.join('\n'),
    appendix: appendixHtml(page.notes, language, page.reached),
    draft: context.draft,
    hasPictures: page.pictures.length > 0,
    look: isDense(tree) ? `${tree.kind} dense` : tree.kind,
  });
}

/** The Kazakh and the Russian document on one page, paragraph by paragraph. */
export function bilingualHtml(
  kk: RenderedDocument,
  ru: RenderedDocument,
  { naming, draft }: PageContext,
): string {
  const trees = [treeOf(kk), treeOf(ru)] as const;
  const page = startPage(notesOf(trees, naming));
  const main = sideBySide(...trees, page);
  return pageHtml({
    language: 'kk',
    title: trees.map(({ title }) => title).join(' · '),
    headings: page.headings,
    main,
    appendix: appendixHtml(page.notes, 'kk', page.reached),
    draft,
    hasPictures: page.pictures.length > 0,
    look: 'bilingual',
  });
}

/** Most of the mixed speech is Russian. */
const mainLanguage = ({ passages }: DocumentTree): LanguageCode => passages.at(-1)?.language ?? 'ru';
