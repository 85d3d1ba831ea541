import { type Catalogue, type Diagnostic, type Related, wordsFor } from '../diagnostics/index.js';
import { location } from './location.js';

/** The place of a problem that is no file's, in formats that insist on a path: the folder itself. */
export const NOWHERE = '.';

/** What is wrong and what to write instead, in one line; control characters are as they were submitted. */
export function sentence(one: Diagnostic, catalogue: Catalogue): string {
  const { message, hint } = wordsFor(one, catalogue);
  return hint === undefined ? message : `${message} ${hint}`;
}

/** The same in lines: message, hint, related places. */
export function linesOf(one: Diagnostic, catalogue: Catalogue): string[] {
  const { message, hint } = wordsFor(one, catalogue);
  const related = (one.related ?? []).map((other) => relatedLine(other, catalogue));
  return [message, ...(hint === undefined ? [] : [hint]), ...related];
}

const relatedLine = ({ role, place }: Related, catalogue: Catalogue) =>
  `${catalogue.related[role]}: ${location(place)}`;
