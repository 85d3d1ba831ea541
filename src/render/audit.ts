import { type Figure, figureKey, type RenderedDocument } from '../model/document.js';
import { tokens } from '../model/marks.js';

/** A figure as it stands in a text. */
export interface Occurrence {
  readonly text: string;
  readonly figure: Figure;
}

/** A number that nobody submitted and that is no date or name. Line and column are those of the Markdown. */
export interface Unsourced {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const NUMBER = /\d+(?:[ \u00A0\u202F]\d{3}(?!\d))*(?:[.,]\d+)?/g;

/** Every figure of a document in reading order, and every number that is none. */
export function audit(document: RenderedDocument): { figures: Occurrence[]; unsourced: Unsourced[] } {
  const figures: Occurrence[] = [];
  const unsourced: Unsourced[] = [];
  const open: { readonly index: number; text: string }[] = [];
  let before = '';
  const walk = (text: string) => {
    for (const token of tokens(text)) {
      if (token.kind === 'open') open.push({ index: token.index, text: '' });
      else if (token.kind === 'close') close();
      else if (token.kind === 'table') walkTable(token.index);
      else said(token.text, token.kind === 'escaped');
    }
  };
  const close = () => {
    const span = open.pop();
    if (!span) return;
    for (const figure of document.spans[span.index]?.figures ?? []) figures.push({ text: span.text, figure });
  };
  const walkTable = (index: number) => {
    const table = document.tables[index];
    for (const row of table ? [table.head, ...table.rows] : []) for (const cell of row) walk(cell.text);
  };
  const said = (text: string, escaped: boolean) => {
    for (const span of open) span.text += text;
    if (open.length === 0) unsourced.push(...numbersIn(text, before));
    before += escaped ? `\\${text}` : text;
  };
  walk(document.text);
  return { figures, unsourced };
}

function numbersIn(text: string, before: string): Unsourced[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const lines = `${before}${text.slice(0, match.index)}`.split('\n');
    return { text: match[0], line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  });
}

/**
 * Figures that stand in one language's speech only. Numbers of submitted prose are left out: both texts came
 * from one hand, and words may stand where the other language has digits.
 */
export function parity(
  kk: readonly Occurrence[],
  ru: readonly Occurrence[],
): { readonly kk: Occurrence[]; readonly ru: Occurrence[] } {
  const compared = (all: readonly Occurrence[]) =>
    all.filter(({ figure }) => figure.metric !== null || figure.origin !== 'submitted');
  const onlyIn = (one: readonly Occurrence[], other: readonly Occurrence[]) => {
    const keys = new Set(other.map(({ figure }) => figureKey(figure)));
    return compared(one).filter(({ figure }) => !keys.has(figureKey(figure)));
  };
  return { kk: onlyIn(kk, ru), ru: onlyIn(ru, kk) };
}
