import type { Clause, Frame, Language, Mark, Part } from '../interface.js';
import { chunks, framed, framing, runs, type Voice } from '../sentence.js';
import { list } from './list.js';
import type { KkPart, KkSphere, KkVerb, KkWords } from './noun.js';
import type { Numerals } from './numerals.js';

type KkClause<K> = Clause<KkWords, KkPart, K>;

/** How clauses are said: what becomes of their numbers, and who acts. */
interface Manner<K> {
  readonly mark: Mark<K>;
  readonly numerals: Numerals;
  readonly voice: Voice;
}

/** Sentences of counted metrics, with numbers in digits or in words. */
export function countSentences(
  numerals: Numerals,
): Pick<Language<KkWords, KkPart, KkSphere>, 'sentences' | 'done'> {
  return {
    sentences: (frames, clauses, mark) => sentences(frames, clauses, mark, numerals),
    done: (clause, mark) => joined([clause], { mark, numerals, voice: 'passive' }),
  };
}

/** Every verb but the last of a sentence is a converb. A frame in the active voice serves only metrics that have one. */
function sentences<K>(
  frames: readonly Frame[],
  clauses: readonly KkClause<K>[],
  mark: Mark<K>,
  numerals: Numerals,
): string[] {
  return chunks(clauses).map((chunk, index) => {
    const usable = frames
      .map(framing)
      .filter(({ voice }) => voice === 'passive' || chunk.every((c) => c.words.active));
    const frame = usable[index % Math.max(usable.length, 1)] ?? framing('{passive}');
    return framed(frame, joined(chunk, { mark, numerals, voice: frame.voice }));
  });
}

function joined<K>(chunk: readonly KkClause<K>[], manner: Manner<K>): string {
  const verbs = runs(chunk, (clause) => `${clause.where ?? ''} ${verbOf(clause, manner.voice).finite}`);
  const texts = verbs.map((run, index) => {
    const text = countsWithVerb(run, index === verbs.length - 1, manner);
    const where = run[0]?.where;
    const said = index > 0 && verbs[index - 1]?.[0]?.where === where;
    return where && !said ? `${where} ${text}` : text;
  });
  const last = chunk.at(-1);
  return texts.join(', ') + (last ? partList(last, manner) : '');
}

function verbOf<K>({ words }: KkClause<K>, voice: Voice): KkVerb {
  return voice === 'passive' ? words.passive : (words.active ?? words.passive);
}

function countsWithVerb<K>(run: readonly KkClause<K>[], last: boolean, manner: Manner<K>): string {
  const first = run[0];
  if (!first) return '';
  const verb = verbOf(first, manner.voice);
  const counts = list(run.map((clause) => counted(clause, manner)));
  return `${counts} ${last ? verb.finite : (verb.converb ?? verb.finite)}`;
}

function counted<K>({ words, amount, note, key }: KkClause<K>, manner: Manner<K>): string {
  const phrase = manner.voice === 'passive' ? words.count : (words.active?.object ?? words.count);
  return manner.mark(manner.numerals.fill(phrase, amount), key) + bracketed(note);
}

function partList<K>({ parts, complete }: KkClause<K>, manner: Manner<K>): string {
  if (parts.length === 0) return '';
  return (complete ? ': ' : ', оның ') + parts.map((part) => partText(part, manner)).join(', ');
}

/** «7-еуі жойылды», «30-ы – департамент пен топтың парақшаларында». */
function partText<K>(part: Part<KkPart, K>, { mark, numerals }: Manner<K>): string {
  return `${mark(numerals.ofThem(part.amount), part.key)} ${part.words}${bracketed(part.note)}`;
}

export const bracketed = (note: string | undefined): string => (note ? ` (${note})` : '');
