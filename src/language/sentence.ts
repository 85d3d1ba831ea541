import type { Amount } from '../model/quantity.js';
import type { Clause, Frame, Part, Setting } from './interface.js';

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
 * Clauses by sentence: at most three numbers in each, parts counted, and of a setting («в 5 регионах») half of its
 * own. A clause with parts is the last of its sentence, since «10 нарушений: 7 …, 3 …» can go on with nothing else.
 * Two settings with one verb would say it twice, «в 2 регионах проведено …, а в 3 регионах проведено …».
 */
function chunks<W, P, K>(clauses: readonly Clause<W, P, K>[], verb: Verb<W, P, K>): Clause<W, P, K>[][] {
  const sentences: Clause<W, P, K>[][] = [];
  let room = 0;
  for (const clause of clauses) {
    const current = sentences.at(-1);
    const before = current?.at(-1);
    const moves = Boolean(clause.where) && clause.where?.id !== before?.where?.id;
    const numbers = 1 + (moves ? 0.5 : 0) + clause.parts.length;
    const goesOn = before && !clause.apart && numbers <= room && !(moves && verb(before) === verb(clause));
    if (goesOn) current?.push(clause);
    else sentences.push([clause]);
    room = (goesOn ? room : MOST_NUMBERS) - numbers;
    if (clause.parts.length > 0) room = 0;
  }
  return sentences;
}

/** What is done with a clause's count in the passive, to see whether two have the same verb. */
type Verb<W, P, K> = (clause: Clause<W, P, K>) => string;

/** How a language says clauses. */
export interface Saying<W, P, K> {
  readonly verb: Verb<W, P, K>;
  /** `led`: words of the frame stand before the clauses and belong to all of them. */
  readonly say: (chunk: readonly Clause<W, P, K>[], voice: Voice, led: boolean) => string;
}

/**
 * Clauses as framed sentences; the frames take turns. One in the active voice serves only a sentence all of
 * whose metrics have one.
 */
export function framedSentences<W extends { readonly active?: unknown }, P, K>(
  frames: readonly Frame[],
  clauses: readonly Clause<W, P, K>[],
  { verb, say }: Saying<W, P, K>,
): string[] {
  const all = chunks(clauses, verb);
  return all.map((chunk, index) => {
    const usable = frames
      .map(framing)
      .filter(({ voice }) => voice === 'passive' || chunk.every(({ words }) => words.active));
    const frame = usable[index % Math.max(usable.length, 1)] ?? framing('{passive}');
    const setting = all[index - 1]?.at(-1)?.where;
    const said = setting ? continued(chunk, setting) : chunk;
    return framed(frame, say(said, frame.voice, frame.before !== ''));
  });
}

/** Clauses behind a sentence that ended in `setting`: those of the same one at their head need not say it in full. */
function continued<W, P, K>(chunk: readonly Clause<W, P, K>[], { id }: Setting): Clause<W, P, K>[] {
  const other = chunk.findIndex(({ where }) => where?.id !== id);
  return chunk.map((clause, index) =>
    clause.where && (other < 0 || index < other)
      ? { ...clause, where: { ...clause.where, text: clause.where.again } }
      : clause,
  );
}

/** The only part, where it is all of the whole for certain. */
export function wholeOf<P, K>(whole: Amount, parts: readonly Part<P, K>[]): Part<P, K> | undefined {
  const [part, ...others] = parts;
  const same =
    part?.amount.value === whole.value && part.amount.qualifier === 'exact' && whole.qualifier === 'exact';
  return same && others.length === 0 ? part : undefined;
}

/** Neighbours for which `same` gives the same, together. */
export function runs<T>(items: readonly T[], same: (item: T) => unknown): T[][] {
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
