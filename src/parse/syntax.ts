import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import { type Diagnostic, diagnostic, sortDiagnostics, type YamlReason } from '../diagnostics/index.js';
import { slipsIn } from './slips/index.js';
import { lineEnd, placeAt, position, type Source } from './source.js';

/** Whatever the parser may say has words of ours: its own are English. */
const REASONS: Readonly<Record<YAMLError['code'], YamlReason>> = {
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
  BAD_COLLECTION_TYPE: 'tag',
  MULTIPLE_TAGS: 'tag',
  ALIAS_PROPS: 'anchor',
  BAD_PROP_ORDER: 'anchor',
  MULTIPLE_ANCHORS: 'anchor',
  BAD_DIRECTIVE: 'directive',
  BLOCK_IN_FLOW: 'block-in-flow',
  KEY_OVER_1024_CHARS: 'long-key',
  NON_STRING_KEY: 'no-text-key',
  // Not with our options, or never; were it said, it would be true.
  DUPLICATE_KEY: 'unexpected',
  IMPOSSIBLE: 'unexpected',
  MULTIPLE_DOCS: 'unexpected',
  RESOURCE_EXHAUSTION: 'unexpected',
};

/** Offsets, the second one exclusive. */
export type Span = readonly [from: number, to: number];

/** Errors of the parser that do not lead it astray. */
const HARMLESS: readonly string[] = ['BAD_ALIAS', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED'];

/**
 * What is wrong with a text that is no YAML, without the lines whose mistake is already explained: the slips that can be
 * seen; where none explains it, the parser's first error, which makes its others follow.
 */
export function syntaxErrors(
  source: Source,
  errors: readonly YAMLError[],
  explained: ReadonlySet<number>,
  read?: { readonly document: Document; readonly span: Span },
): Diagnostic[] {
  const lineOf = ({ place }: Diagnostic) => place?.range.start.line ?? 0;
  const isNews = (one: Diagnostic) => !explained.has(lineOf(one));
  const seen = read ? slipsOf(source, read.span).filter(isNews) : [];
  const own = errors
    .filter(({ pos }) => !explained.has(position(source, pos[0]).line))
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .filter(({ code }, i) => i === 0 || HARMLESS.includes(code))
    .map((error) => errorOf(source, error, read?.document))
    .filter(isNews);
  // A slip makes the parser stumble on its line or behind it, or give up at the line before.
  const [slip] = seen;
  const first = slip ? lineBefore(source, lineOf(slip)) : Number.POSITIVE_INFINITY;
  const slipped = new Set(seen.map(lineOf));
  const explains = (one: Diagnostic) => slipped.has(lineOf(one)) || lineOf(one) >= first;
  return sortDiagnostics([...seen, ...own.filter((one) => !explains(one))]);
}

/** The line before that is neither blank nor a comment. */
function lineBefore({ text, lineStarts }: Source, line: number): number {
  const isIdle = (one: number) => /^\s*(?:#|$)/.test(text.slice(lineStarts[one - 1], lineStarts[one]));
  let before = line - 1;
  while (before > 0 && isIdle(before)) before--;
  return before;
}

/** A message repeats no long text, and none that may hold somebody's number or address. */
const isQuotable = (text = '') => text.length <= 120 && !/\w@\w|(?:\d[ ()\u00a0-]*){9}/.test(text);

function slipsOf(source: Source, [from, to]: Span): Diagnostic[] {
  return slipsIn(source.text.slice(from, to)).map((slip) => {
    const { reason, spaces, before } = slip;
    const suggestion = isQuotable(slip.suggestion) ? slip.suggestion : undefined;
    const place = placeAt(source, from + slip.from, from + slip.to);
    return diagnostic('yaml-syntax', { reason, detail: '', suggestion, spaces, before }, { place });
  });
}

function errorOf(source: Source, error: YAMLError, document?: Document): Diagnostic {
  const opened = document && openedAt(error, document);
  const [from, to] = opened === undefined ? spanOfError(source, error) : [opened, opened + 1];
  const place = placeAt(source, from, to);
  const reason = opened === undefined ? REASONS[error.code] : OPENED[source.text[opened] ?? ''];
  return diagnostic('yaml-syntax', { reason: reason ?? 'unexpected', detail: error.message }, { place });
}

const OPENED: Readonly<Record<string, YamlReason>> = {
  '"': 'unclosed-quote',
  "'": 'unclosed-quote',
  '[': 'unclosed-bracket',
  '{': 'unclosed-bracket',
};

/** From where to where: the parser says where it noticed, a reader wants to know where it began. */
function spanOfError(source: Source, error: YAMLError): [number, number] {
  const [noticed, end] = error.pos;
  let from = Math.min(noticed, source.text.length);
  while (from > 0 && from >= source.text.trimEnd().length) from--;
  const isBreak = (offset: number) => /[\r\n]/.test(source.text[offset] ?? '');
  if (isBreak(from) && from > 0 && !isBreak(from - 1)) from--;
  const limit = lineEnd(source, from);
  const to = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? limit : Math.min(end, limit);
  return [from, Math.max(to, isBreak(from) ? from : Math.min(from + 1, source.text.length))];
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
