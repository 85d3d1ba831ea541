import type { Clause, Frame, Mark, Part } from '../interface.js';
import { chunks, framed, framing, runs, type Voice } from '../sentence.js';
import { amount, countNoun, predicate } from './count.js';
import { list } from './list.js';
import type { RuPart, RuWords } from './noun.js';

type RuClause<K> = Clause<RuWords, RuPart, K>;

/** Sentences for a group of counted metrics. A frame in the active voice serves only metrics that have one. */
export function sentences<K>(
  frames: readonly Frame[],
  clauses: readonly RuClause<K>[],
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

/** One clause in the passive: «изъят 21 мобильный телефон». */
export function done<K>(clause: RuClause<K>, mark: Mark<K>): string {
  return joined([clause], 'passive', mark);
}

function joined<K>(chunk: readonly RuClause<K>[], voice: Voice, mark: Mark<K>): string {
  const places = runs(chunk, (clause) => clause.where ?? '');
  if (places.length === 1) return inPlace(places[0] ?? [], voice, mark);
  const texts = places.map((place) => inPlace(place, voice, mark));
  return texts.length === 2 ? texts.join(', а ') : texts.join(', ');
}

/** Clauses that share their place: neighbours with one verb share that too. */
function inPlace<K>(clauses: readonly RuClause<K>[], voice: Voice, mark: Mark<K>): string {
  const verbs = runs(clauses, (clause) => verbKey(clause, voice));
  const texts = verbs.map((run) => verbWithCounts(run, voice, mark));
  const where = clauses[0]?.where;
  return (
    (where ? `${where} ` : '') +
    conjoin(
      texts,
      verbs.some((run) => run.length > 1),
    )
  );
}

/** «и» would be heard twice if one of the texts has it already: then «а также». */
function conjoin(texts: readonly string[], crowded: boolean): string {
  if (!crowded || texts.length === 1) return list(texts);
  return `${texts.slice(0, -1).join(', ')}, а также ${texts.at(-1)}`;
}

function verbKey<K>({ words }: RuClause<K>, voice: Voice): string {
  if (voice !== 'passive') return words.active?.plural ?? '';
  return words.passive.after ? words.noun.one : words.passive.other;
}

function verbWithCounts<K>(run: readonly RuClause<K>[], voice: Voice, mark: Mark<K>): string {
  const first = run[0];
  if (!first) return '';
  const counts = list(run.map((clause) => counted(clause, voice, mark)));
  if (voice !== 'passive')
    return `${voice === 'plural' ? first.words.active?.plural : first.words.active?.singular} ${counts}`;
  const verb = predicate(first.amount, first.words.passive);
  return first.words.passive.after ? `${counts} ${verb}` : `${verb} ${counts}`;
}

/** The count with its note and its parts. */
function counted<K>(clause: RuClause<K>, voice: Voice, mark: Mark<K>): string {
  const text = countNoun(clause.amount, clause.words.noun, {
    case: voice === 'passive' ? 'nominative' : 'accusative',
  });
  return mark(text, clause.key) + bracketed(clause.note) + partList(clause, mark);
}

function partList<K>({ parts, complete }: RuClause<K>, mark: Mark<K>): string {
  if (parts.length === 0) return '';
  return (complete ? ': ' : ', из них ') + parts.map((part) => partText(part, mark)).join(', ');
}

/** «7 устранено», «30 — на страницах департамента и группы». */
function partText<K>(part: Part<RuPart, K>, mark: Mark<K>): string {
  return `${mark(amount(part.amount), part.key)} ${predicate(part.amount, part.words)}${bracketed(part.note)}`;
}

export const bracketed = (note: string | undefined): string => (note ? ` (${note})` : '');
