import type { Clause, Frame } from './interface.js';

/** More numbers than this in one sentence cannot be followed by ear. */
const MOST_NUMBERS = 3;

/** The slots of a frame: who acts in the sentence. */
export type Voice = 'active' | 'plural' | 'passive';

/** A frame taken apart: what stands before and behind the clauses, and their voice. */
interface Framing {
  readonly before: string;
  readonly voice: Voice;
  readonly after: string;
}

/** Takes a frame apart; one without a slot gets its clauses at the end, in the passive. */
function framing(frame: Frame): Framing {
  const match = /^(.*)\{(active|plural|passive)\}(.*)$/s.exec(frame);
  if (!match) return { before: `${frame} `, voice: 'passive', after: '' };
  return { before: match[1] ?? '', voice: match[2] as Voice, after: match[3] ?? '' };
}

/**
 * Clauses by sentence: at most three numbers in each, parts counted, or two clauses with a place («в 5
 * регионах …»). A clause with parts is the last of its sentence, since «10 нарушений: 7 …, 3 …» can go on with
 * nothing else.
 */
function chunks<W, P, K>(clauses: readonly Clause<W, P, K>[]): Clause<W, P, K>[][] {
  const sentences: Clause<W, P, K>[][] = [];
  let room = 0;
  for (const clause of clauses) {
    const numbers = (clause.where ? MOST_NUMBERS / 2 : 1) + clause.parts.length;
    const current = sentences.at(-1);
    if (current && numbers <= room) current.push(clause);
    else sentences.push([clause]);
    room = (current && numbers <= room ? room : MOST_NUMBERS) - numbers;
    if (clause.parts.length > 0) room = 0;
  }
  return sentences;
}

/**
 * Clauses as framed sentences; the frames take turns. One in the active voice serves only a sentence all of
 * whose metrics have one.
 */
export function framedSentences<W extends { readonly active?: unknown }, P, K>(
  frames: readonly Frame[],
  clauses: readonly Clause<W, P, K>[],
  say: (chunk: readonly Clause<W, P, K>[], voice: Voice) => string,
): string[] {
  return chunks(clauses).map((chunk, index) => {
    const usable = frames
      .map(framing)
      .filter(({ voice }) => voice === 'passive' || chunk.every(({ words }) => words.active));
    const frame = usable[index % Math.max(usable.length, 1)] ?? framing('{passive}');
    return framed(frame, say(chunk, frame.voice));
  });
}

/** Neighbours for which `same` gives the same text, together. */
export function runs<T>(items: readonly T[], same: (item: T) => string): T[][] {
  const out: T[][] = [];
  for (const item of items) {
    const last = out.at(-1);
    if (last?.[0] !== undefined && same(last[0]) === same(item)) last.push(item);
    else out.push([item]);
  }
  return out;
}

/** The text with its first letter as a capital, past any marks and quotes that stand before it. */
export function capitalize(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    // What has a capital is a letter; asking a regular expression for letters costs 5 ms at the first time.
    const capital = character.toUpperCase();
    if (capital !== character) return text.slice(0, at) + capital + text.slice(at + 1);
    if (capital !== character.toLowerCase() || (character >= '0' && character <= '9')) return text;
  }
  return text;
}

/** A clause list as a sentence in its frame. */
function framed(frame: Framing, clauses: string): string {
  return `${capitalize(`${frame.before}${clauses}${frame.after}`)}.`;
}
