import { Composer, type Document, isScalar, type Node, Schema } from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import type { SilencingComment } from '../model/silence.js';
import type { Tree } from '../model/tree.js';
import { silencingComments } from './comments.js';
import { limitedTokens } from './limits.js';
import { makeSource, placeAt, type Source } from './source.js';
import { type Span, syntaxErrors } from './syntax.js';
import { makeTree, spanOf } from './tree.js';
import { startWalk, toValue } from './walk.js';

/** A tree unless the text could not be understood; its diagnostics may be errors all the same. */
export interface Parsed {
  readonly tree?: Tree;
  /** Comments that silence codes, of a text that could be understood. */
  readonly comments?: readonly SilencingComment[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Scalars are resolved by `scalar.ts`, duplicate keys found by our walk: the library's check is quadratic.
 * Merge keys (`<<`) are refused; anchors and aliases work, within limits.
 */
const OPTIONS = { schema: new Schema({ schema: 'failsafe' }), uniqueKeys: false, stringKeys: true } as const;

/** Reads a file that must hold one YAML document. */
export function parse(file: string, text: string): Parsed {
  const { source, documents, diagnostics } = compose(file, text, false);
  const [first, second] = documents;
  if (!first) return { diagnostics: diagnostics.length > 0 ? diagnostics : [emptyFile(source)] };
  const { tree, diagnostics: found } = read(source, first, {
    span: [0, source.text.length],
    isStream: false,
  });
  // Where a text is no YAML, the parser may begin a document that nobody meant.
  const isMeant = second && (found.length === 0 || source.text.startsWith('---', second.range[0]));
  const more = isMeant ? [severalDocuments(source, second)] : [];
  return {
    ...(tree && { tree, comments: silencingComments(source) }),
    diagnostics: [...diagnostics, ...found, ...more],
  };
}

/** Reads a stream of documents, as stdin gives it. Lines count through the whole stream. */
export function parseStream(file: string, text: string): Parsed[] {
  const { source, documents, diagnostics } = compose(file, text, true);
  const starts = documents.map(({ range }) => source.text.lastIndexOf('\n', range[0] - 1) + 1);
  const [first, ...others] = documents.map((document, i) =>
    read(source, document, {
      span: [starts[i] ?? 0, starts[i + 1] ?? source.text.length],
      isStream: true,
    }),
  );
  // Comments belong to lines, which count through the stream, so that it does not matter with which document they go.
  const parsed = first ? [{ ...first, comments: silencingComments(source) }, ...others] : [];
  if (diagnostics.length > 0) return [...parsed, { diagnostics }];
  return parsed.length > 0 ? parsed : [{ diagnostics: [emptyFile(source)] }];
}

interface Composed {
  readonly source: Source;
  /** Those that hold something. */
  readonly documents: readonly Document.Parsed[];
  /** Problems that belong to no document. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Of a file no more is read than tells that it holds a second document. */
function compose(file: string, input: string, isStream: boolean): Composed {
  const text = lineEndsOf(input.charCodeAt(0) === 0xfeff ? input.slice(1) : input);
  const source = makeSource(file, text);
  const composer = new Composer(OPTIONS);
  const documents: Document.Parsed[] = [];
  const limited = limitedTokens(source, isStream);
  for (const document of composer.compose(limited.tokens)) {
    if (!isEmpty(document)) documents.push(document);
    if (!isStream && documents.length === 2) break;
  }
  const { exceeded } = limited;
  // What was read up to there is half of something, and so are its errors.
  if (exceeded) return { source, documents: isStream ? documents : [], diagnostics: [exceeded] };
  return { source, documents, diagnostics: syntaxErrors(source, composer.streamInfo().errors, new Set()) };
}

/** To YAML a lone CR ends a line as well, but not to its library. Offsets stay. */
const lineEndsOf = (text: string) => (text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);

/** Nothing between two `---`, or only comments. */
function isEmpty({ contents, errors }: Document.Parsed): boolean {
  if (errors.length > 0) return false;
  return contents === null || (isScalar(contents) && contents.range?.[0] === contents.range?.[1]);
}

/** @param span from where to where in the text the document goes */
function read(
  source: Source,
  document: Document.Parsed,
  { span, isStream }: { readonly span: Span; readonly isStream: boolean },
): Parsed {
  const walk = startWalk(source, isStream);
  const root = document.contents as Node | null;
  const value = toValue(root, walk);
  const gaps = document.errors.length > 0 ? gapsIn(source, document, walk.explained) : [];
  const errors =
    document.errors.length > 0
      ? syntaxErrors(source, document.errors, walk.explained, { document, span })
      : [];
  const misread =
    walk.exceeded || gaps.length > 0 || walk.diagnostics.some(({ code }) => code === 'yaml-syntax');
  if (errors.length === 0 && root && !misread) {
    return { tree: makeTree(source, root, value, walk.aliases), diagnostics: walk.diagnostics };
  }
  // What the walk made of a broken text is guesswork, but for the mistakes that it recognised as such.
  const sure = walk.diagnostics.filter(({ code }) => errors.length === 0 || code === 'unquoted-qualifier');
  return { diagnostics: [...sure, ...gaps, ...errors] };
}

/** `meetings: -`, `raids: ?`: to YAML a list and a key, to people no number. Texts and names are no numbers either way. */
const GAP =
  /^[ \t]+(?!(?:kk|ru|name|position|sphere|about|metric|period)\b)(?:- )?[a-z][a-z0-9_]*:[ \t]+([-?])[ \t]*(?:#.*)?\r?$/gm;

function gapsIn(source: Source, { range }: Document.Parsed, explained: Set<number>): Diagnostic[] {
  const [from, , to] = range;
  return [...source.text.slice(from, to).matchAll(GAP)].map((match) => {
    const at = from + match.index + match[0].search(/:[ \t]+[-?]/);
    const start = source.text.slice(at).search(/[-?]/) + at;
    const place = placeAt(source, start, start + 1);
    explained.add(place.range.start.line);
    return diagnostic('number-missing', { text: match[1] ?? '' }, { place });
  });
}

function emptyFile(source: Source): Diagnostic {
  return diagnostic('empty-file', {}, { place: placeAt(source, 0, 0) });
}

function severalDocuments(source: Source, second: Document.Parsed): Diagnostic {
  const start = second.range[0];
  const marked = source.text.startsWith('---', start);
  const place = marked ? placeAt(source, start, start + 3) : spanOf(source, second.contents ?? undefined);
  return diagnostic('several-documents', {}, { place });
}
