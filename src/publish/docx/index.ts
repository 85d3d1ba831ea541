import { Document, type FileChild, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { pageWords } from '../../language/page.js';
import type { DocumentTree } from '../../model/blocks.js';
import type { RenderedDocument } from '../../model/document.js';
import type { LanguageCode } from '../../model/place.js';
import { pageTree } from '../page-tree.js';
import type { QaContext } from '../qa.js';
import { settle } from '../settle.js';
import { picturesOf, treeOf } from '../tree/index.js';
import { CENTERED, childrenOf } from './blocks.js';
import { type Orientation, pageOf, textWidth } from './layout.js';
import { rastersOf } from './raster.js';
import { runOf } from './runs.js';
import { sideBySide } from './side-by-side.js';
import { numberingOf, STYLES } from './styles.js';

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
  const orientation: Orientation = tree.kind === 'tables' ? 'sideways' : 'upright';
  const width = textWidth(orientation);
  const lists: number[] = [];
  const children = tree.passages.flatMap(({ language, blocks }) =>
    childrenOf(blocks, { language, width, lists, rasters }),
  );
  const language = tree.passages.at(-1)?.language ?? 'ru';
  return packed({ title: tree.title, language, draft: context.draft, orientation, lists, children });
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
  const orientation = 'upright';
  const lists: number[] = [];
  const children = [sideBySide(...trees, { width: textWidth(orientation), lists, rasters })];
  const title = trees.map((tree) => tree.title).join(' · ');
  return packed({ title, language: 'kk', draft, orientation, lists, children });
}

interface Contents {
  readonly title: string;
  readonly language: LanguageCode;
  readonly draft: boolean;
  readonly orientation: Orientation;
  readonly lists: readonly number[];
  readonly children: readonly FileChild[];
}

async function packed(contents: Contents): Promise<Uint8Array> {
  const { title, language, draft, orientation, lists, children } = contents;
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 24 });
  const file = new Document({
    title,
    creator: 'smg-report',
    lastModifiedBy: 'smg-report',
    styles: STYLES,
    numbering: numberingOf(lists),
    sections: [
      {
        properties: pageOf(orientation) ?? {},
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
