import { type Finding, finding } from '../finding.js';

const QUOTED = /«[^»]*»|"[^"]*"|„[^“]*“/g;
const WORD = /\p{L}{3,}/gu;
/** Letters that Kazakh has and Russian has not. */
const KAZAKH = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/;

/**
 * A Kazakh text where a Russian one belongs: at least three words outside of quotation marks, and four in ten of
 * them with letters that Russian has not. A name or two are no Kazakh text.
 */
export function foreign(text: string): Finding[] {
  if (!KAZAKH.test(text)) return [];
  const words = text.replace(QUOTED, ' ').match(WORD) ?? [];
  const strange = words.filter((word) => KAZAKH.test(word)).length;
  if (strange < 3 || strange < words.length * 0.4) return [];
  return [finding('wrong-language', text, 0, text.length)];
}
