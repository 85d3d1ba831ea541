import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import { type Diagnostic, diagnostic, type YamlReason } from '../diagnostics/index.js';
import { lineEnd, placeAt, type Source } from './source.js';

/** One mistake makes a parser stumble several times; beyond the third the rest is noise. */
const MAX_ERRORS = 3;

const REASONS: Readonly<Partial<Record<YAMLError['code'], YamlReason>>> = {
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'missing-char',
  BLOCK_AS_IMPLICIT_KEY: 'nested-mapping',
  MULTILINE_IMPLICIT_KEY: 'multiline-key',
  UNEXPECTED_TOKEN: 'unexpected',
  BAD_SCALAR_START: 'scalar-start',
  BAD_DQ_ESCAPE: 'escape',
  BAD_ALIAS: 'alias',
  TAG_RESOLVE_FAILED: 'tag',
};

/** The parser's errors, one for each line, without those on lines whose mistake is already explained. */
export function syntaxErrors(
  source: Source,
  errors: readonly YAMLError[],
  explained: ReadonlySet<number>,
  document?: Document,
): Diagnostic[] {
  const seen = new Set(explained);
  const found: Diagnostic[] = [];
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const parserLine = source.lines.linePos(error.pos[0]).line;
    const place = placeAt(source, ...spanOfError(source, error, document));
    if (seen.has(parserLine) || seen.has(place.range.start.line)) continue;
    seen.add(parserLine).add(place.range.start.line);
    const reason = REASONS[error.code] ?? 'other';
    found.push(diagnostic('yaml-syntax', { reason, detail: error.message }, { place }));
    if (found.length === MAX_ERRORS) break;
  }
  return found;
}

/** From where to where: the parser says where it noticed, a reader wants to know where it began. */
function spanOfError(source: Source, error: YAMLError, document?: Document): [number, number] {
  const [noticed, end] = error.pos;
  const opened = document && openedAt(error, document);
  if (opened !== undefined) return [opened, opened + 1];
  let from = Math.min(noticed, source.text.length);
  while (from > 0 && from >= source.text.trimEnd().length) from--;
  const limit = lineEnd(source, from);
  const to = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? limit : Math.min(end, limit);
  return [from, Math.max(to, Math.min(from + 1, source.text.length))];
}

/** The quote or bracket that was never closed. */
function openedAt(error: YAMLError, document: Document): number | undefined {
  const quote = error.code === 'MISSING_CHAR' && error.message.includes('quote');
  if (!quote && !error.message.startsWith('Flow ')) return undefined;
  let opened: number | undefined;
  const look = (node: Node) => {
    const ours = quote ? isScalar(node) : isCollection(node) && node.flow;
    if (ours && node.range?.[1] === error.pos[0]) opened ??= node.range[0];
  };
  visit(document, { Node: (_key, node) => look(node) });
  return opened;
}
