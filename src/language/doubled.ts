import { type Finding, finding } from './finding.js';
import type { Sheet } from './typography.js';

const WORD = /\S+/g;
/** Fewer words than this may be emphasis («снова и снова и») unless a sentence ends with them. */
const LEAST = 3;
/** More words than a line or a sentence has are not compared. */
const MOST = 60;
const SENTENCE_END = /[.!?…]["»“)]*$/;
const SAYS_SOMETHING = /[A-Za-z\u0400-\u052f]{3}/;

/** Words that stand twice in a row: a line or a sentence that was pasted twice. What is found is the second time. */
export function doubled({ original }: Sheet): Finding[] {
  const words = [...original.matchAll(WORD)];
  const said = words.map(([word]) => word);
  const seen = new Set<string>();
  const found: Finding[] = [];
  // How many words in a row have stood before: only these can be a second time.
  let again = 0;
  for (const [at, { 0: word, index }] of words.entries()) {
    again = seen.has(word) ? again + 1 : 0;
    seen.add(word);
    const length = repeated(said, at, again);
    const first = words[at - length + 1];
    if (length === 0 || !first) continue;
    found.push(finding('doubled-text', original, first.index, index + word.length));
    again = 0;
  }
  return found;
}

/** How many words up to this one are the same as those before them; 0: none that say something. */
function repeated(words: readonly string[], at: number, most: number): number {
  const ends = (index: number) => SENTENCE_END.test(words[index] ?? '.');
  for (let length = 1; length <= Math.min(most, MOST); length++) {
    if (length < LEAST && !ends(at)) continue;
    // «Спасибо. Спасибо.» is emphasis, «… с «Хабар». «Хабар».» is none.
    if (length === 1 && ends(at - 2)) continue;
    let same = 0;
    while (same < length && words[at - same] === words[at - same - length]) same++;
    if (same === length && words.slice(at - length + 1, at + 1).some((word) => SAYS_SOMETHING.test(word)))
      return length;
  }
  return 0;
}
