import { CST, Lexer } from 'yaml';
import type { SilencingComment } from '../model/silence.js';
import { lineAt, own, placeAt, type Source } from './source.js';

const KEYWORD = 'smg-report-disable-next-line';
/** The keyword, codes, and a reason behind a dash; editors make one long dash of the two. */
const SILENCING = new RegExp(
  `^#[ \\t]*${KEYWORD}(?![\\w-])(.*?)(?:\\s(?:--|[\\u2013\\u2014])(?:\\s+(.*))?)?$`,
);
/** A line that says nothing. */
const SILENT = /^\s*(?:#.*|---\s*)?$/;

/** A stretch of the source: a comment, or a text, which for a block begins at its `|` or `>`. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The comments that silence codes on the next line. A `#` inside a text is text. */
export function silencingComments(source: Source): SilencingComment[] {
  if (!source.text.includes(KEYWORD)) return [];
  const { comments, texts } = piecesOf(source.text);
  const next = nextLines(source.text);
  const ends = new Map(texts.map(({ from, to }) => [lineAt(source, from), lineAt(source, to - 1)]));
  return comments.flatMap(({ from, to }) => {
    const [written, codes = '', reason = ''] = SILENCING.exec(source.text.slice(from, to)) ?? [];
    if (written === undefined) return [];
    const first = next[lineAt(source, from)] ?? 0;
    return {
      place: placeAt(source, from, to),
      codes: codesOf(source, from + written.indexOf(codes, KEYWORD.length), codes),
      reason: reason.trim(),
      first,
      last: ends.get(first) ?? first,
    };
  });
}

/** YAML's own lexer knows what is a comment, in a broken file too. */
function piecesOf(text: string): { readonly comments: readonly Piece[]; readonly texts: readonly Piece[] } {
  const comments: Piece[] = [];
  const texts: Piece[] = [];
  let at = 0;
  let header: number | undefined;
  let announced = '';
  for (const lexeme of new Lexer().lex(text)) {
    const isAnnounced = announced === CST.SCALAR;
    announced = '';
    const type = isAnnounced ? 'text' : CST.tokenType(lexeme);
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') {
      // A mark of the lexer's own, which is not in the text.
      announced = lexeme;
      continue;
    }
    const to = at + lexeme.length;
    if (type === 'comment') comments.push({ from: at, to });
    if (type === 'block-scalar-header') header = at;
    if (type === 'text' || type?.endsWith('quoted-scalar')) {
      texts.push({ from: header ?? at, to });
      header = undefined;
    }
    at = to;
  }
  return { comments, texts };
}

/** For each line, the number of the next one that says something; 0: there is none. */
function nextLines(text: string): number[] {
  const lines = text.split('\n');
  const next: number[] = Array(lines.length + 1).fill(0);
  for (let line = lines.length - 1; line > 0; line--)
    next[line] = SILENT.test(lines[line] ?? '') ? (next[line + 1] ?? 0) : line + 1;
  return next;
}

function codesOf(source: Source, from: number, written: string): SilencingComment['codes'] {
  return [...written.matchAll(/[^\s,]+/g)].map(({ 0: text, index }) => ({
    text: own(text),
    place: placeAt(source, from + index, from + index + text.length),
  }));
}
