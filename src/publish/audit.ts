import type { Figure } from '../model/document.js';
import type { Place, Position } from '../model/place.js';

/** Something in a document; `at` is in its Markdown. */
interface Standing {
  readonly document: string;
  readonly text: string;
  readonly at: Position;
}

/** What a build says of its numbers. */
export interface AuditReport {
  readonly figures: readonly (Standing & { readonly figure: Figure })[];
  /** Numbers inside submitted texts, with the place of the text. */
  readonly quotations: readonly (Standing & { readonly value: number | null; readonly place: Place })[];
  /** Dates, names and remarks that hold numbers. */
  readonly dates: readonly Standing[];
  readonly names: readonly Standing[];
  readonly remarks: readonly Standing[];
  readonly unsourced: readonly Standing[];
  readonly onlyIn: {
    readonly kk: readonly { text: string; figure: Figure }[];
    readonly ru: readonly { text: string; figure: Figure }[];
  };
  /** Regions whose reports were left out on request. */
  readonly notAccepted: readonly string[];
  /** The sentences of each document, in reading order, without its tables. */
  readonly texts: readonly (readonly [document: string, sentences: readonly string[]])[];
}

/** `audit.json`: every number of every document: where it was submitted, what else it is, or that nobody knows. */
export function auditJson(report: AuditReport): string {
  const { dates, names, remarks, notAccepted } = report;
  const json = {
    schemaVersion: 1,
    figures: report.figures.map((one) => ({ document: one.document, ...figureJson(one), at: one.at })),
    quotations: report.quotations.map(quotationJson),
    dates,
    names,
    remarks,
    unsourced: report.unsourced.map(({ document, text, at }) => ({ document, text, ...at })),
    parity: { onlyIn: { kk: report.onlyIn.kk.map(figureJson), ru: report.onlyIn.ru.map(figureJson) } },
    notAccepted,
    texts: Object.fromEntries(report.texts),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function figureJson({ text, figure }: { readonly text: string; readonly figure: Figure }) {
  const { quantity, origin, metric, region, sphere, part } = figure;
  const { value, qualifier, sources } = quantity;
  return { text, value, qualifier, origin, metric, region, sphere, part, sources: sources.map(sourceJson) };
}

function quotationJson({ document, text, value, place, at }: AuditReport['quotations'][number]) {
  return { document, text, value, file: place.file, ...place.range.start, at };
}

/** The keys of a source in the order that scripts see them. */
export function sourceJson({
  region,
  value,
  qualifier,
  file,
  line,
  column,
}: Figure['quantity']['sources'][number]) {
  return { region, value, qualifier, file, line, column };
}
