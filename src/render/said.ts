import { kk, ru } from '../language/index.js';
import { concealed } from '../language/personal.js';
import { documentName, type Figure, type RenderedDocument, type Table } from '../model/document.js';
import type { Said } from '../model/explained.js';
import { tokens, unmarked } from '../model/marks.js';

/** A figure where a document says it. */
export interface SaidFigure extends Said {
  readonly figure: Figure;
}

const LANGUAGES = { kk, ru };

/** Every figure of a document with the sentence in which it stands, in reading order. */
export function saidIn(document: RenderedDocument): SaidFigure[] {
  const name = documentName(document);
  return document.passages.flatMap(({ language, text }) =>
    text
      .split('\n')
      .flatMap((line) => [
        ...LANGUAGES[language].spoken
          .split(line)
          .flatMap((sentence) => saidInSentence(sentence, name, document)),
        ...tablesIn(line, document).flatMap((table) => saidInTable(table, name, document)),
      ]),
  );
}

/**
 * What a document says, sentence by sentence, as it is read: without tables, whose cells are figures or names of
 * codelists, and without remarks for whoever reads aloud.
 */
export function sentencesOf({ passages, spans }: RenderedDocument): string[] {
  const isCue = (sentence: string) =>
    tokens(sentence).some((token) => token.kind === 'open' && spans[token.index]?.kind === 'cue');
  return passages.flatMap(({ language, text }) =>
    text
      .split('\n')
      .flatMap((line) => LANGUAGES[language].spoken.split(line))
      .filter((sentence) => !isCue(sentence))
      .map(plain)
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)),
  );
}

function saidInSentence(marked: string, name: string, document: RenderedDocument): SaidFigure[] {
  const sentence = plain(marked);
  return figuresIn(marked, document).map((one) => ({ document: name, ...one, sentence }));
}

/** A sentence as it is read: without marks, without the signs of headings and emphasis, and nothing personal in it. */
const plain = (marked: string) =>
  concealed(
    unmarked(marked)
      .replace(/^#{1,6} /, '')
      .replaceAll('**', '')
      .trim(),
  );

type Found = Pick<SaidFigure, 'text' | 'figure'>;

/** Spans that begin in a piece of text; a quotation may go on behind it. */
function figuresIn(marked: string, { spans }: RenderedDocument): Found[] {
  const found: Found[] = [];
  const open: { readonly figures: readonly Figure[]; text: string }[] = [];
  for (const token of tokens(marked)) {
    if (token.kind === 'open') open.push({ figures: spans[token.index]?.figures ?? [], text: '' });
    else if (token.kind === 'close') {
      const { figures = [], text = '' } = open.pop() ?? {};
      found.push(...figures.map((figure) => ({ figure, text: concealed(text) })));
    } else if ('text' in token) for (const span of open) span.text += token.text;
  }
  return found;
}

const tablesIn = (marked: string, { tables }: RenderedDocument): Table[] =>
  tokens(marked).flatMap((token) => (token.kind === 'table' ? (tables[token.index] ?? []) : []));

/** A cell is read as «row, column: number». */
function saidInTable({ head, rows }: Table, name: string, document: RenderedDocument): SaidFigure[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, i) =>
      figuresIn(cell.text, document).map((one) => {
        const titles = [row[0]?.text, head[i]?.text].map((title) => plain(title ?? ''));
        return { document: name, ...one, sentence: `${titles.join(', ')}: ${plain(cell.text)}` };
      }),
    ),
  );
}
