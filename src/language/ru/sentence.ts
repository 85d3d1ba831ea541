import type { Clause, Language, Mark, Part } from '../interface.js';
import { framedSentences, runs, type Voice, wholeOf } from '../sentence.js';
import { predicate } from './count.js';
import { list } from './list.js';
import type { RuNoun, RuPart, RuSphere, RuWords } from './noun.js';
import type { Numerals } from './numerals.js';

type RuClause<K> = Clause<RuWords, RuPart, K>;

/** How clauses are said: what becomes of their numbers, and who acts. */
interface Manner<K> {
  readonly mark: Mark<K>;
  readonly numerals: Numerals;
  readonly voice: Voice;
  /** Whether words before the clauses belong to all of them. */
  readonly led: boolean;
}

/** Sentences of counted metrics, with numbers in digits or in words. */
export function countSentences(
  numerals: Numerals,
): Pick<Language<RuWords, RuPart, RuSphere>, 'sentences' | 'done'> {
  return {
    sentences: (frames, clauses, mark) =>
      framedSentences(frames, clauses, {
        verb: (clause) => verbKey(clause, 'passive'),
        say: (chunk, voice, led) => joined(chunk, { mark, numerals, voice, led }),
      }),
    done: (clause, mark) => joined([clause], { mark, numerals, voice: 'passive', led: false }),
  };
}

function joined<K>(chunk: readonly RuClause<K>[], manner: Manner<K>): string {
  const places = runs(chunk, (clause) => clause.where?.id);
  if (places.length === 1) return inPlace(places[0] ?? [], manner);
  const texts = places.map((place) => inPlace(place, manner));
  return texts.length === 2 ? texts.join(', а ') : texts.join(', ');
}

/** Clauses that share their place: neighbours with one verb share that too. */
function inPlace<K>(clauses: readonly RuClause<K>[], manner: Manner<K>): string {
  const verbs = runs(clauses, (clause) => verbKey(clause, manner.voice));
  const texts = verbs.map((run) => verbWithCounts(run, manner));
  const where = clauses[0]?.where?.text;
  const crowded = verbs.some((run) => run.length > 1);
  const reversed = manner.voice === 'passive' && clauses.some(({ words }) => words.passive.after);
  if (reversed) return (where ? `${where} ` : '') + texts.join(', ');
  // Impersonal clauses of one form need no comma before «и» (Rosental, § 104); one with a subject of its own does.
  const personal = clauses.some(
    ({ amount, words: { passive } }) => predicate(amount, passive) !== passive.other,
  );
  if (manner.voice === 'passive' && personal && !where && !manner.led && !crowded) return withComma(texts);
  return (where ? `${where} ` : '') + conjoin(texts, crowded);
}

/** «Проведено 8 заседаний, и рассмотрен 21 вопрос». */
const withComma = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')}, и ${texts.at(-1)}`;

/** «и» would be heard twice if one of the texts has it already: then «а также». */
export function conjoin(texts: readonly string[], crowded: boolean): string {
  if (!crowded || texts.length === 1) return list(texts);
  return `${texts.slice(0, -1).join(', ')}, а также ${texts.at(-1)}`;
}

function verbKey<K>({ words }: RuClause<K>, voice: Voice): string {
  if (voice !== 'passive') return words.active?.plural ?? '';
  return words.passive.after ? words.noun.one : words.passive.other;
}

function verbWithCounts<K>(run: readonly RuClause<K>[], manner: Manner<K>): string {
  const first = run[0];
  if (!first) return '';
  const { voice } = manner;
  const counts = list(run.map((clause) => counted(clause, manner)));
  if (voice !== 'passive')
    return `${voice === 'plural' ? first.words.active?.plural : first.words.active?.singular} ${counts}`;
  const { one, other } = first.words.passive;
  const single = predicate(first.amount, { one, other });
  // «Проведены 1 круглый стол и 2 встречи»: one verb for several counts is not in the singular of the first.
  const verb = run.length > 1 && single === one && one !== other ? plural(other) : single;
  return first.words.passive.after ? `${counts} ${verb}` : `${verb} ${counts}`;
}

/** The plural of a neuter predicate: проведено, проведены; поступило, поступили; состоялось, состоялись. */
const plural = (neuter: string) =>
  neuter.replace(/ло(сь)?$/, (_, reflexive = '') => `ли${reflexive}`).replace(/([нт])о$/, '$1ы');

/** The count with its note and its parts. */
function counted<K>(clause: RuClause<K>, manner: Manner<K>): string {
  const { mark, numerals, voice } = manner;
  const text = numerals.countNoun(clause.amount, clause.words.noun, {
    case: voice === 'passive' ? 'nominative' : 'accusative',
  });
  return mark(text, clause.key) + bracketed(clause.note) + partList(clause, manner);
}

function partList<K>({ amount, parts, complete, words }: RuClause<K>, manner: Manner<K>): string {
  if (parts.length === 0) return '';
  const whole = wholeOf(amount, parts);
  if (whole) return `, ${allOfThem(amount.value, whole, words.noun, manner)}`;
  const texts = parts.map((part) => partText(part, words.noun, manner));
  return (complete ? ': ' : ', из них ') + texts.join(', ');
}

/** «все они разрешены», «оно разрешено»: «13 обращений, из них 13 разрешено» sounds like a slip. */
function allOfThem<K>(count: number, part: Part<RuPart, K>, noun: RuNoun, { mark }: Manner<K>): string {
  const said =
    count === 1
      ? `${mark(PRONOUN[noun.gender], part.key)} ${part.words.one}`
      : `${mark('все они', part.key)} ${plural(part.words.other)}`;
  return said + bracketed(part.note);
}

const PRONOUN = { masculine: 'он', feminine: 'она', neuter: 'оно' } as const;

/** «7 устранено», «30 — на страницах департамента и группы». */
function partText<K>(part: Part<RuPart, K>, noun: RuNoun, { mark, numerals }: Manner<K>): string {
  const number = numerals.amount(part.amount, { gender: noun.gender });
  return `${mark(number, part.key)} ${predicate(part.amount, part.words)}${bracketed(part.note)}`;
}

export const bracketed = (note: string | undefined): string => (note ? ` (${note})` : '');
