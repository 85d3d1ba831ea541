import type { LanguageCode, Place } from '../model/place.js';
import { placeIn, type TemplateSource } from './template-source.js';

/** What a document says around something. */
export interface Context {
  readonly language: LanguageCode;
  readonly before: string;
  readonly after: string;
}

/** As many characters around a placeholder as a template must share with a document to be the one. */
const ENOUGH = 8;

/**
 * The place in a workspace's templates that wrote something into a document, as far as the words around it tell:
 * where it is typed, or else the placeholder between the same words. Built-in templates are not searched.
 */
export function whence(
  templates: readonly TemplateSource[],
  said: string,
  context: Context,
): Place | undefined {
  const own = templates.filter(({ name }) => name.startsWith(`${context.language}/`));
  const typed = own.flatMap((template) => typedIn(template, said, context));
  // What was printed as nothing stood at the blank within: «Ещё: .»
  const gap = said.search(/(?<=^[^\p{L}]* )[^\p{L} ]*$/u);
  const { before, after } = context;
  const around = { before: before + said.slice(0, gap), after: said.slice(gap) + after };
  const filled = own
    .flatMap((template) => filledIn(template, gap > 0 ? around : context))
    .filter(({ score }) => score >= ENOUGH);
  const [best] = (typed.length > 0 ? typed : filled).sort((a, b) => b.score - a.score);
  return best && placeIn(best.template, best.from, best.to);
}

type Around = Pick<Context, 'before' | 'after'>;

interface Candidate {
  readonly template: TemplateSource;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

function typedIn(template: TemplateSource, said: string, context: Around): Candidate[] {
  const text = template.text.toLowerCase();
  const found: Candidate[] = [];
  const wanted = said.toLowerCase();
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    const isPart = /[\p{L}\p{N}]/u.test(`${text[from - 1] ?? ''}`) && /^[\p{L}\p{N}]/u.test(wanted);
    if (!isPart && isLiteral(text, from))
      found.push({ template, from, to, score: score(text, from, to, context) });
  }
  return found;
}

/** Between placeholders, or in the quotes of an argument; behind a backslash they are text. */
function isLiteral(text: string, at: number): boolean {
  if (text[at - 1] === '\\') return true;
  const open = text.lastIndexOf('{{', at);
  if (open < 0 || text.indexOf('}}', open) < at - 1) return true;
  return (text.slice(open, at).match(/"/g) ?? []).length % 2 === 1;
}

function filledIn(template: TemplateSource, context: Around): Candidate[] {
  const { text } = template;
  return [...text.matchAll(/\{\{\{?[^}]*\}\}\}?/g)].map(({ 0: typed, index: from }) => {
    const to = from + typed.length;
    return { template, from, to, score: score(text.toLowerCase(), from, to, context) };
  });
}

/** How many characters before and behind are the same. */
function score(text: string, from: number, to: number, { before, after }: Around): number {
  const [left, right] = [before.toLowerCase(), after.toLowerCase()];
  let same = 0;
  for (let i = 1; i <= Math.min(left.length, from) && left.at(-i) === text[from - i]; i++) same++;
  for (let i = 0; i < right.length && right[i] === text[to + i]; i++) same++;
  return same;
}
