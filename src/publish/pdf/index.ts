import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import type { DocumentTree } from '../../model/blocks.js';
import { documentName, type RenderedDocument } from '../../model/document.js';
import { pageTree } from '../page-tree.js';
import type { QaContext } from '../qa.js';
import { readingOf } from '../tree/index.js';
import { lacking, lettersOf } from './coverage.js';
import { sourceOf } from './page.js';

/** What a PDF needs besides its document. */
export interface PdfContext extends QaContext {
  readonly draft: boolean;
  /** Regular, italic, bold, bold italic; absent: the package is not there. */
  readonly fonts: readonly Uint8Array[] | undefined;
}

type Typesetter = typeof import('@myriaddreamin/typst-ts-node-compiler');

/** The page is made at no time: the same input gives the same bytes. */
const NO_TIME = 0;

/** A document as a tagged PDF with its font inside; or what stands in the way. */
export async function pdf(
  document: RenderedDocument,
  context: PdfContext,
): Promise<Uint8Array | readonly Diagnostic[]> {
  const { draft, fonts } = context;
  const tree = pageTree(document, context);
  const typesetter = await loadTypesetter();
  if (!typesetter || !fonts) return [diagnostic('pdf-unavailable', {})];
  const missing = missingLetters(tree, fonts);
  if (missing.length > 0)
    return [diagnostic('letters-missing', { document: documentName(document), letters: missing })];
  return typeset(typesetter, tree, draft, fonts);
}

/** It is an optional dependency: not every machine has one that fits. */
async function loadTypesetter(): Promise<Typesetter | undefined> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    return undefined;
  }
}

/** A font that lacks a letter prints an empty box, and nobody sees it before the briefing. */
function missingLetters(tree: DocumentTree, fonts: readonly Uint8Array[]): string[] {
  const said = readingOf(tree);
  return [...new Set(fonts.flatMap((font) => lacking(said, lettersOf(font))))];
}

function typeset(
  { NodeCompiler }: Typesetter,
  tree: DocumentTree,
  draft: boolean,
  fonts: readonly Uint8Array[],
): Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }] });
  const compiled = compiler.compile({ mainFileContent: sourceOf(tree, draft) });
  if (!compiled.result) {
    const found = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
    throw new Error(`the page could not be set: ${JSON.stringify(found)}`);
  }
  return compiler.pdf(compiled.result, { pdfTags: true, pdfStandard: 'ua-1', creationTimestamp: NO_TIME });
}
