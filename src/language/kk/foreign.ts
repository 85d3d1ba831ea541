import { type Finding, finding } from '../finding.js';

const QUOTED = /«[^»]*»|"[^"]*"|„[^“]*“/g;
const WORD = /[A-Za-z\u0400-\u052F]+/g;
/** Letters that every Kazakh sentence of some length has. */
const KAZAKH = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/;
const QUOTE = /[«"„]/;

/** Russian words that mean nothing in Kazakh, and endings that no Kazakh word of five letters has. */
const FUNCTION = new Set(
  'и в на по с из для что при за к у о во со об его их это был были была группа группы группой члены членов состав проведено проведён проведен проведена'.split(
    ' ',
  ),
);
const ENDING =
  /^[а-яё]{2,}(?:ого|ому|ыми|ими|ых|ая|яя|ые|ое|ый|ий|ать|ить|ться|ции|ций|цию|ние|ния|ний|нию|ость|ости|ён|лись|лось|лась|ами|ями|ов|ены|ано|ено)$/;

/**
 * A Russian text where a Kazakh one belongs: three words or more outside of quotation marks, not one Kazakh letter
 * among them, and at least two words, four in ten, that only Russian has. «Бала мектепке барды» has no such letter either.
 */
export function foreign(text: string): Finding[] {
  const first = text.search(KAZAKH);
  if (first >= 0 && !QUOTE.test(text.slice(0, first))) return [];
  const outside = text.replace(QUOTED, ' ');
  if (KAZAKH.test(outside)) return [];
  const words = outside.toLowerCase().match(WORD) ?? [];
  const strange = words.filter((word) => FUNCTION.has(word) || ENDING.test(word)).length;
  if (words.length < 3 || strange < 2 || strange < words.length * 0.4) return [];
  return [finding('wrong-language', text, 0, text.length)];
}
