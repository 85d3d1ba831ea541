import { type Finding, finding } from './finding.js';
import type { Sheet } from './typography.js';

/** A heading or a note of so few words is no sentence. */
const FEWEST_WORDS = 3;
const WORDS = /[A-Za-z\u0400-\u052f]{2,}/g;
/** The last word, with a quotation mark or bracket that closes it; or a mark behind which a sentence goes on. */
const OPEN_END = /([A-Za-z\u0400-\u052f\d%][»")]*)\s*$|[,;:—–-]\s*$/;

/** A text that breaks off, or lacks its full stop: whatever is read next would run into it. */
export function unfinished({ text, original }: Sheet): Finding[] {
  const end = OPEN_END.exec(text.slice(-20));
  if (!end || (text.match(WORDS) ?? []).length < FEWEST_WORDS) return [];
  const to = original.trimEnd().length;
  const from = to - (/\S{1,30}$/.exec(original.slice(Math.max(0, to - 30), to))?.[0].length ?? 1);
  const last = original.slice(from, to);
  return [finding('unfinished-text', original, from, to, end[1] === undefined ? undefined : `${last}.`)];
}
