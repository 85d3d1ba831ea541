import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { pointerTo, type Tree } from '../model/tree.js';

/** A text and where it stands. */
interface Text {
  readonly pointer: string;
  readonly text: string;
}

/** What only templates may hold. A submitted text is never read as one, so somebody would hear the braces. */
const BRACES = /\{\{[^{}\n]*\}\}|\{\{|\}\}/g;
/** In words of a codelist also a slot that nothing fills. */
const SLOTS = /\{\{[^{}\n]*\}\}|\{[^{}\n]*\}|[{}]+/g;
/** Two in a row, or one at an edge, where it meets the one that sets words apart. */
const SPACES = /[ \u00a0]{2,}|^[ \u00a0]+|[ \u00a0]+$/g;
/** How much is shown around what is wrong. */
const AROUND = 30;

/** Every text below a value, at any depth. */
export function textsIn(value: unknown, pointer: string): Text[] {
  if (typeof value === 'string') return [{ pointer, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${pointer}${pointerTo(key)}`));
}

/** `{{name}}` in texts that somebody submitted, each at its characters. */
export const braceProblems = (tree: Tree, texts: readonly Text[]): Diagnostic[] =>
  texts.flatMap((text) => found(tree, text, BRACES, 'unfilled-template'));

/** What of a codelist's words would only show in a document: braces that nothing fills, and spaces. */
export const wordProblems = (tree: Tree, texts: readonly Text[]): Diagnostic[] =>
  texts.flatMap((text) => found(tree, text, SLOTS, 'unfilled-template'));

export const spaceProblems = (tree: Tree, texts: readonly Text[]): Diagnostic[] =>
  texts.flatMap((text) => found(tree, text, SPACES, 'doubled-space').slice(0, 1));

function found(
  tree: Tree,
  { pointer, text }: Text,
  pattern: RegExp,
  code: 'unfilled-template' | 'doubled-space',
): Diagnostic[] {
  return [...text.matchAll(pattern)].map(({ 0: typed, index }) => {
    const to = index + typed.length;
    const around = text.slice(Math.max(0, index - AROUND), to + AROUND).trim();
    return diagnostic(
      code,
      { text: typed, around },
      { place: tree.placeWithin(pointer, index, to), pointer },
    );
  });
}

/** A value with the spaces of its texts in order: what is told of a codelist is not told of every document again. */
export function inOrder(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(SPACES, (_, at: number) => (at === 0 ? '' : ' ')).trimEnd();
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOrder(inner)]));
}
