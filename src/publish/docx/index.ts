import { Document, type FileChild, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { pageWords } from '../../language/page.js';
import type { DocumentTree } from '../../model/blocks.js';
import type { RenderedDocument } from '../../model/document.js';
import type { LanguageCode } from '../../model/place.js';
import { isDense } from '../handout.js';
import { pageTree } from '../page-tree.js';
import type { QaContext } from '../qa.js';
import { settle } from '../settle.js';
import { picturesOf, treeOf } from '../tree/index.js';
import { CENTERED, childrenOf } from './blocks.js';
import { type Layout, layoutOf, pageOf, textWidth } from './layout.js';
import { rastersOf } from './raster.js';
import { runOf } from './runs.js';
import { sideBySide } from './side-by-side.js';
import { numberingOf, stylesOf } from './styles.js';

/** What Word files need besides their documents. */
export interface SheetContext extends QaContext {
  readonly draft: boolean;
  /** For the pixels of pictures. */
  readonly fonts?: readonly Uint8Array[] | undefined;
}

/** A document for Word: A4, with page numbers and real headings. */
export async function docx(
  document: RenderedDocument,
  context: SheetContext,
): Promise<Uint8Array | readonly Diagnostic[]> {
  const tree = pageTree(document, context);
  const rasters = await rastersOf(picturesOf([tree]), context.fonts);
  if (!rasters) return [diagnostic('pictures-unavailable', {})];
  const layout = layoutOf(tree.kind, isDense(tree));
  const narrow = layout.isSheet;
  const lists: number[] = [];
  const children = tree.passages.flatMap(({ language, blocks }) =>
    childrenOf(blocks, { layout, language, width: textWidth(layout), lists, rasters, narrow }),
  );
  const language = tree.passages.at(-1)?.language ?? 'ru';
  return packed({ title: tree.title, language, draft: context.draft, layout, lists, children });
}

/** The Kazakh and the Russian document in two columns, paragraph by paragraph. */
export async function bilingualDocx(
  kk: RenderedDocument,
  ru: RenderedDocument,
  { draft, fonts }: SheetContext,
): Promise<Uint8Array | readonly Diagnostic[]> {
  const trees: readonly [DocumentTree, DocumentTree] = [treeOf(kk), treeOf(ru)];
  const rasters = await rastersOf(picturesOf(trees), fonts);
  if (!rasters) return [diagnostic('pictures-unavailable', {})];
  const layout = layoutOf('speech');
  const lists: number[] = [];
  const children = [sideBySide(...trees, { layout, width: textWidth(layout), lists, rasters })];
  const title = trees.map((tree) => tree.title).join(' · ');
  return packed({ title, language: 'kk', draft, layout, lists, children });
}

interface Contents {
  readonly title: string;
  readonly language: LanguageCode;
  readonly draft: boolean;
  readonly layout: Layout;
  readonly lists: readonly number[];
  readonly children: readonly FileChild[];
}

async function packed(contents: Contents): Promise<Uint8Array> {
  const { title, language, draft, layout, lists, children } = contents;
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 24 });
  const file = new Document({
    title,
    creator: 'smg-report',
    lastModifiedBy: 'smg-report',
    styles: stylesOf(layout),
    numbering: numberingOf(lists),
    sections: [
      {
        properties: pageOf(layout) ?? {},
        ...(draft && { headers: { default: draftHeader(language) } }),
        footers: {
          default: new Footer({ children: [new Paragraph({ alignment: CENTERED, children: [number] })] }),
        },
        children,
      },
    ],
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(file)));
}

/** The mark of a draft, on every page. */
function draftHeader(language: LanguageCode): Header {
  const mark = runOf(pageWords[language].draft, { language, bold: true, color: '999999' });
  return new Header({ children: [new Paragraph({ alignment: 'right', children: [mark] })] });
}
