import type { Figure } from '../model/document.js';

/** What a build says of its figures. */
export interface AuditReport {
  readonly figures: readonly { readonly document: string; readonly text: string; readonly figure: Figure }[];
  readonly unsourced: readonly {
    readonly document: string;
    readonly text: string;
    readonly line: number;
    readonly column: number;
  }[];
  readonly onlyIn: {
    readonly kk: readonly { text: string; figure: Figure }[];
    readonly ru: readonly { text: string; figure: Figure }[];
  };
  /** Regions whose reports were left out on request. */
  readonly notAccepted: readonly string[];
}

/** `audit.json`: every figure of every document with its sources, and every number that has none. */
export function auditJson(report: AuditReport): string {
  const parity = { onlyIn: { kk: report.onlyIn.kk.map(figureJson), ru: report.onlyIn.ru.map(figureJson) } };
  const figures = report.figures.map((one) => ({ document: one.document, ...figureJson(one) }));
  return `${JSON.stringify({ schemaVersion: 1, figures, unsourced: report.unsourced, parity, notAccepted: report.notAccepted }, null, 2)}\n`;
}

function figureJson({ text, figure }: { readonly text: string; readonly figure: Figure }) {
  const { quantity, origin, metric, region, sphere, part } = figure;
  const { value, qualifier, sources } = quantity;
  return { text, value, qualifier, origin, metric, region, sphere, part, sources: sources.map(sourceJson) };
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
