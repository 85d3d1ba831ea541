import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../model/blocks.js';
import type { Span } from '../../model/document.js';
import { tokens } from '../../model/marks.js';

/** What marked text is read with: its spans, and whether its lines stay lines. */
export interface Reading {
  readonly spans: readonly Span[];
  readonly lineByLine: boolean;
}

/** Running text of Markdown with the spans that it carries. */
export function inlinesOf(nodes: readonly PhrasingContent[], reading: Reading): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, reading));
}

function inlineOf(node: PhrasingContent, reading: Reading): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return marked(node.value, reading);
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: inlinesOf(node.children, reading) }];
    case 'break':
      return [{ kind: 'break' }];
    case 'inlineCode':
    case 'html':
      return marked(node.value, reading);
    case 'image':
      return marked(node.alt ?? '', reading);
    // Of a link its text is kept: the page is printed, and its reader is not sent away.
    default:
      return 'children' in node ? inlinesOf(node.children, reading) : [];
  }
}

interface Open {
  readonly span: Span | undefined;
  readonly children: Inline[];
}

/** Text with marks as text with spans. */
export function marked(text: string, reading: Reading): readonly Inline[] {
  const root: Inline[] = [];
  const open: Open[] = [];
  const here = () => open.at(-1)?.children ?? root;
  for (const token of tokens(text)) {
    if (token.kind === 'open') open.push({ span: reading.spans[token.index], children: [] });
    else if (token.kind === 'close') close(open, here);
    else if ('text' in token) here().push(...linesOf(token.text, reading));
  }
  while (open.length > 0) close(open, here);
  return root;
}

/** A line end within a paragraph is a blank, or a break where the text is read line by line. */
function linesOf(text: string, { lineByLine }: Reading): readonly Inline[] {
  if (!lineByLine) return [{ kind: 'text', text: text.replaceAll('\n', ' ') }];
  return text
    .split('\n')
    .flatMap((line, i): Inline[] => [
      ...(i > 0 ? [{ kind: 'break' as const }] : []),
      ...(line === '' ? [] : [{ kind: 'text' as const, text: line }]),
    ]);
}

function close(open: Open[], here: () => Inline[]): void {
  const done = open.pop();
  if (!done) return;
  if (done.span) here().push({ kind: 'span', span: done.span, children: done.children });
  else here().push(...done.children);
}

/** Running text as it reads, a break as a blank. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((one) => (one.kind === 'text' ? one.text : one.kind === 'break' ? ' ' : textOf(one.children)))
    .join('');
}
