import type { Clause, Frame, Mark, Part } from '../interface.js';
import { chunks, framed, framing, runs, type Voice } from '../sentence.js';
import { fill, ofThem } from './count.js';
import { list } from './list.js';
import type { KkPart, KkVerb, KkWords } from './noun.js';

type KkClause<K> = Clause<KkWords, KkPart, K>;

/** Sentences for a group of counted metrics: every verb but the last is a converb. */
export function sentences<K>(
  frames: readonly Frame[],
  clauses: readonly KkClause<K>[],
  mark: Mark<K>,
): string[] {
  return chunks(clauses).map((chunk, index) => {
    const usable = frames
      .map(framing)
      .filter(({ voice }) => voice === 'passive' || chunk.every((c) => c.words.active));
    const frame = usable[index % Math.max(usable.length, 1)] ?? framing('{passive}');
    return framed(frame, joined(chunk, frame.voice, mark));
  });
}

/** One clause in the passive: «21 ұялы телефон алып қойылды». */
export function done<K>(clause: KkClause<K>, mark: Mark<K>): string {
  return joined([clause], 'passive', mark);
}

function joined<K>(chunk: readonly KkClause<K>[], voice: Voice, mark: Mark<K>): string {
  const verbs = runs(chunk, (clause) => `${clause.where ?? ''} ${verbOf(clause, voice).finite}`);
  const texts = verbs.map((run, index) => {
    const text = countsWithVerb(run, voice, index === verbs.length - 1, mark);
    const where = run[0]?.where;
    const said = index > 0 && verbs[index - 1]?.[0]?.where === where;
    return where && !said ? `${where} ${text}` : text;
  });
  const last = chunk.at(-1);
  return texts.join(', ') + (last ? partList(last, mark) : '');
}

function verbOf<K>({ words }: KkClause<K>, voice: Voice): KkVerb {
  return voice === 'passive' ? words.passive : (words.active ?? words.passive);
}

function countsWithVerb<K>(run: readonly KkClause<K>[], voice: Voice, last: boolean, mark: Mark<K>): string {
  const first = run[0];
  if (!first) return '';
  const verb = verbOf(first, voice);
  const counts = list(run.map((clause) => counted(clause, voice, mark)));
  return `${counts} ${last ? verb.finite : (verb.converb ?? verb.finite)}`;
}

function counted<K>({ words, amount, note, key }: KkClause<K>, voice: Voice, mark: Mark<K>): string {
  const phrase = voice === 'passive' ? words.count : (words.active?.object ?? words.count);
  return mark(fill(phrase, amount), key) + bracketed(note);
}

function partList<K>({ parts, complete }: KkClause<K>, mark: Mark<K>): string {
  if (parts.length === 0) return '';
  return (complete ? ': ' : ', оның ') + parts.map((part) => partText(part, mark)).join(', ');
}

/** «7-еуі жойылды», «30-ы – департамент пен топтың парақшаларында». */
function partText<K>(part: Part<KkPart, K>, mark: Mark<K>): string {
  return `${mark(ofThem(part.amount), part.key)} ${part.words}${bracketed(part.note)}`;
}

export const bracketed = (note: string | undefined): string => (note ? ` (${note})` : '');
