import { suggest, transcribed } from '../diagnostics/index.js';

/** A name as it is compared: by what it sounds like, so that «Қостанай» and «Костанай» are one. */
export interface Named {
  readonly words: readonly string[];
  /** «шко» of «Шығыс Қазақстан облысы». */
  readonly initials: string;
  /** In capitals, as abbreviations are. */
  readonly isShort: boolean;
}

/** Little words that tell nothing. */
const IDLE = /^(?:po|v|s|na|i|o|ob|of|the|in|and|men|pen|ben|boyynsha)$/;

export const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** @param isIdle other words that say nothing of what is named: «область» */
export function named(text: string, isIdle: (word: string) => boolean = () => false): Named {
  return {
    words: wordsOf(transcribed(text)).filter((word) => !IDLE.test(word) && !isIdle(word)),
    initials: wordsOf(text)
      .map((word) => transcribed(word[0] ?? ''))
      .join(''),
    isShort: /^\p{Lu}{2,6}$/u.test(text),
  };
}

/** How much of two names is the same, from 0 to 1; an abbreviation is as good as the name. */
export function likeness(typed: Named, name: Named): number {
  if (typed.isShort && typed.words[0] === name.initials) return 1;
  const all = typed.words.length + name.words.length;
  if (typed.words.length === 0 || name.words.length === 0) return 0;
  const same = typed.words.map((word) => Math.max(...name.words.map((its) => wordLikeness(word, its))));
  return (2 * same.reduce((sum, value) => sum + value, 0)) / all;
}

/** Whether every word of what was typed is one of the name's. */
export const isWithin = (typed: Named, name: Named): boolean =>
  (typed.isShort && typed.words[0] === name.initials) ||
  typed.words.every((word) => name.words.some((its) => wordLikeness(word, its) > 0));

/** Words that differ in their endings only are the same; a slip of typing makes them a little less so. */
function wordLikeness(a: string, b: string): number {
  if (isSameStem(a, b)) return a === b ? 1 : 0.99;
  const [root, other] = [rootOf(a), rootOf(b)];
  return root.length >= 4 && (root === other || (root.length > 4 && suggest(root, [other]))) ? 0.8 : 0;
}

/** «Абайская» is said of Абай. */
const rootOf = (word: string) => word.replace(/sk(?:aya|oy|uyu)$/, '');

function isSameStem(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= 3 && same >= 0.6 * Math.max(a.length, b.length);
}
