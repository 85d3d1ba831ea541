import { type Finding, finding } from '../finding.js';

const QUOTED = /«[^»]*»|"[^"]*"|„[^“]*“/g;
const WORD = /[A-Za-z\u0400-\u052F]{3,}/g;
/** Letters that Kazakh has and Russian has not. */
const KAZAKH = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/;

/**
 * A Kazakh text where a Russian one belongs: at least three words outside of quotation marks, and two of them,
 * four in ten, with letters that Russian has not. A name is no Kazakh text.
 */
export function foreign(text: string): Finding[] {
  if (!KAZAKH.test(text)) return [];
  const words = text.replace(QUOTED, ' ').match(WORD) ?? [];
  const strange = words.filter((word) => KAZAKH.test(word));
  // A name is written as its bearer writes it: «Әлия Сейітова».
  if (words.length < 3 || strange.length < words.length * 0.4) return [];
  if (strange.length < 2 || !strange.some((word) => /^[а-яёәғқңөұүһі]/.test(word))) return [];
  return [finding('wrong-language', text, 0, text.length)];
}
