import type { RenderedDocument, Span } from '../model/document.js';
import { spellOutTables } from '../model/markdown.js';
import { asMarkdown, type Token, tokens } from '../model/marks.js';
import type { LanguageCode, Position } from '../model/place.js';

/** A stretch of a document: a span with all that is in it, or what stands between two outermost spans. */
export interface Stretch {
  /** As it reads. */
  readonly text: string;
  readonly language: LanguageCode;
  /** Absent: it is the template's own text, or a codelist's. */
  readonly span?: Span | undefined;
  /** It lies in no other span: these make up the document. */
  readonly outermost: boolean;
  /** Where a character of the text stands in the Markdown of the document. */
  readonly at: (index: number) => Position;
}

/** The stretches of a document; a span comes when it ends. */
export function stretchesOf({ passages, spans, tables }: RenderedDocument): Stretch[] {
  const texts = passages.map(({ language, text }) => ({ language, text: spellOutTables(text, tables) }));
  const lines = lineStarts(texts.map(({ text }) => asMarkdown(text)).join('\n'));
  let from = 0;
  return texts.flatMap(({ language, text }) => {
    const { pieces, to } = walk(tokens(text), from);
    from = to + 1;
    return pieces
      .filter((piece) => piece.text !== '')
      .map((piece) => ({
        text: piece.text,
        language,
        span: piece.index === undefined ? undefined : spans[piece.index],
        outermost: piece.outermost,
        at: (index) => positionOf(piece.offsets[index] ?? 0, lines),
      }));
  });
}

interface Piece {
  /** The number of its span. */
  readonly index?: number;
  readonly outermost: boolean;
  text: string;
  /** Where each character stands in the Markdown. */
  readonly offsets: number[];
}

function walk(all: readonly Token[], from: number): { readonly pieces: Piece[]; readonly to: number } {
  const pieces: Piece[] = [];
  const open: Piece[] = [];
  const nothing = (): Piece => ({ outermost: true, text: '', offsets: [] });
  let between = nothing();
  let offset = from;
  for (const token of all) {
    if (token.kind === 'open') {
      if (open.length === 0) {
        pieces.push(between);
        between = nothing();
      }
      open.push({ index: token.index, outermost: open.length === 0, text: '', offsets: [] });
    } else if (token.kind === 'close') pieces.push(...open.splice(-1));
    else if ('text' in token) {
      if (token.kind === 'escaped') offset++;
      for (const piece of open.length > 0 ? open : [between]) append(piece, token.text, offset);
      offset += token.text.length;
    }
  }
  return { pieces: [...pieces, between], to: offset };
}

function append(piece: Piece, text: string, offset: number): void {
  piece.text += text;
  for (let i = 0; i < text.length; i++) piece.offsets.push(offset + i);
}

const lineStarts = (text: string) => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];

function positionOf(offset: number, lines: readonly number[]): Position {
  let line = lines.length;
  while (line > 1 && (lines[line - 1] ?? 0) > offset) line--;
  return { line, column: offset - (lines[line - 1] ?? 0) + 1 };
}
