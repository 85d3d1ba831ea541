import type { Diagnostic } from '../diagnostics/index.js';
import type { RenderedDocument } from '../model/document.js';
import type { Output } from '../model/output.js';
import type { LanguageCode } from '../model/place.js';
import type { Deliverable, OutputFormat } from '../model/plan.js';
import type { Totals } from '../model/totals.js';
import type { Variant } from '../model/variant.js';
import { breakdownData, type Row } from './breakdown.js';
import { grid } from './grid.js';
import { markdown } from './markdown.js';
import type { Naming } from './naming.js';
import type { QaContext } from './qa.js';
import { plainText } from './text.js';
import { totalsJson } from './totals.js';

/** What formats are made from. */
export interface Publishing {
  readonly documents: readonly RenderedDocument[];
  readonly totals: Totals;
  /** The totals by metric. */
  readonly rows: () => readonly Row[];
  readonly naming: Naming;
  /** What is wrong or doubtful, by language; for the press officer's own copy. */
  readonly remarks: QaContext['remarks'];
  /** Words a minute. */
  readonly pace: Readonly<Record<LanguageCode, number>>;
  /** Nobody has approved the documents yet. */
  readonly draft: boolean;
  /** For formats that carry their letters with them. */
  readonly fonts: readonly Uint8Array[] | undefined;
}

/** What a format is, or why it cannot be made. */
type Result = Output['content'] | readonly Diagnostic[];
type Content = Result | Promise<Result>;
type Makers<From extends readonly unknown[]> = Readonly<
  Partial<Record<OutputFormat, (...from: From) => Content>>
>;

/** How a document becomes a format. What a format needs is loaded when it is asked for. */
const OF_DOCUMENT: Makers<[RenderedDocument, Publishing]> = {
  md: markdown,
  txt: plainText,
  html: async (document, context) =>
    document.kind === 'prompter'
      ? (await import('./prompter/index.js')).prompter(document, context)
      : (await import('./html/index.js')).html(document, context),
  pdf: async (document, context) => (await import('./pdf/index.js')).pdf(document, context),
  docx: async (document, context) => (await import('./docx/index.js')).docx(document, context),
};

/** How a document in Kazakh and the same in Russian become one page. */
const OF_BOTH: Makers<[RenderedDocument, RenderedDocument, Publishing]> = {
  html: async (kk, ru, context) => (await import('./html/index.js')).bilingualHtml(kk, ru, context),
  docx: async (kk, ru, context) => (await import('./docx/index.js')).bilingualDocx(kk, ru, context),
};

/** How the totals become a format. */
const OF_TOTALS: Makers<[Publishing]> = {
  csv: ({ rows }) => grid(breakdownData(rows(), ['metric']), 'csv'),
  json: ({ totals }) => totalsJson(totals),
  xlsx: async (workbook) => (await import('./xlsx/index.js')).xlsx(workbook),
};

/** Told of each file as soon as it is made: its name, and how many of all there are. */
export type Made = (path: string, count: number, all: number) => void;

/** Makes every file of a plan, or says why it cannot be made. Formats that wait for their library wait together. */
export async function publishAll(
  plan: readonly Deliverable[],
  publishing: Publishing,
  made?: Made,
): Promise<readonly (Output | readonly Diagnostic[])[]> {
  let count = 0;
  return Promise.all(
    plan.map(async (one) => {
      const output = await publish(one, publishing);
      count += 1;
      if ('path' in output) made?.(output.path, count, plan.length);
      return output;
    }),
  );
}

async function publish(one: Deliverable, publishing: Publishing): Promise<Output | readonly Diagnostic[]> {
  const { document, variant, format } = one;
  const content = await contentOf(one, publishing);
  if (content === undefined) throw new Error(`nothing makes ${document} as ${format}`);
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return content;
  return { path: [document, variant, format].filter((part) => part !== null).join('.'), content };
}

function contentOf({ document, variant, format }: Deliverable, publishing: Publishing): Content | undefined {
  if (variant === null) return OF_TOTALS[format]?.(publishing);
  const rendered = (wanted: Variant) => {
    const found = publishing.documents.find((made) => made.kind === document && made.variant === wanted);
    if (!found) throw new Error(`${document}.${wanted} has not been rendered`);
    return found;
  };
  if (variant === 'bilingual') return OF_BOTH[format]?.(rendered('kk'), rendered('ru'), publishing);
  return OF_DOCUMENT[format]?.(rendered(variant), publishing);
}
