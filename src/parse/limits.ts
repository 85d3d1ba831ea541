import { type CST, Lexer, Parser } from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { placeAt, type Source } from './source.js';

/** Deeper than any file of ours by far; keeps recursion shallow. */
export const MAX_DEPTH = 64;
/** Keys, values, signs, blanks: a file with 10,000 metrics has as many. */
const MAX_PIECES = 100_000;
/** A text of a dozen pages, in UTF-16 units. */
const MAX_TEXT = 32_768;

/** Tokens of a text for as long as it stays within the limits; behind them, what it went beyond. */
export interface Limited {
  readonly tokens: Generator<CST.Token>;
  exceeded?: Diagnostic;
}

/**
 * The tokens of a text. Depth and length are watched while the parser gathers them: composing them, walking over the
 * result and looking for slips cost far more, and recur as deep as the brackets go.
 *
 * @param isStream each document has limits of its own
 */
export function limitedTokens(source: Source, isStream: boolean): Limited {
  const refuse = (one: Diagnostic) => {
    limited.exceeded = one;
  };
  const limited: Limited = { tokens: tokensOf(source, isStream, refuse) };
  return limited;
}

function* tokensOf(
  source: Source,
  isStream: boolean,
  refuse: (one: Diagnostic) => void,
): Generator<CST.Token> {
  const parser = new Parser();
  let pieces = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(source.text)) {
    const args = excess(++pieces, lexeme, parser);
    if (args) {
      const place = placeAt(source, parser.offset, parser.offset + 1);
      return refuse(diagnostic('limit-exceeded', args, { place }));
    }
    for (const token of parser.next(lexeme)) {
      if (token.type === 'document') {
        errors = 0;
        if (isStream) pieces = 0;
      }
      // Only the first one is told: it makes the others follow.
      if (token.type !== 'error' || errors++ === 0) yield token;
    }
  }
  yield* parser.end();
}

/** The stack holds the document, what is open in it, and what is being read. */
function excess(pieces: number, lexeme: string, { stack }: Parser) {
  if (stack.length > MAX_DEPTH + 2) return { what: 'depth', limit: MAX_DEPTH } as const;
  if (lexeme.length > MAX_TEXT) return { what: 'text', limit: MAX_TEXT } as const;
  return pieces > MAX_PIECES ? ({ what: 'pieces', limit: MAX_PIECES } as const) : undefined;
}
