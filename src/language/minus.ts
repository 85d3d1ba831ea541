import { type Finding, finding } from './finding.js';
import type { Sheet } from './typography.js';

/** A minus or a hyphen that touches a number before a word, and no other number before it («5 -10»). */
const MINUS =
  /(?<=^|[\s(«])(?<!\d[ \u00a0])[-−–](?:\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,12}(?:[–-]\d{1,12})?)[ \u00a0](?=[\u0430-\u052f])/g;

/**
 * A count with a minus: «-52 материала». Degrees and floors go below zero, so that only what is known to be counted
 * is complained about; `countedAt` gives where a noun phrase that begins at an offset ends, if it is.
 */
export function negativeCounts(
  { text, original }: Sheet,
  countedAt: (text: string, from: number) => number | undefined,
): Finding[] {
  if (!/[-−–]\d/.test(text)) return [];
  return [...text.matchAll(MINUS)].flatMap(({ 0: typed, index }) => {
    const to = countedAt(text, index + typed.length);
    if (to === undefined) return [];
    return [finding('negative-count', original, index, to, original.slice(index + 1, to))];
  });
}
