import type { Clause, Language, Mark, Part } from '../interface.js';
import { framedSentences, runs, type Voice, wholeOf } from '../sentence.js';
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
    sentences: (frames, clauses, mark) =>
      framedSentences(frames, clauses, {
        verb: (clause) => verbOf(clause, 'passive').finite,
        say: (chunk, voice) => joined(chunk, { mark, numerals, voice }),
      }),
    done: (clause, mark) => joined([clause], { mark, numerals, voice: 'passive' }),
  };
}

function joined<K>(chunk: readonly KkClause<K>[], manner: Manner<K>): string {
  const places = runs(chunk, (clause) => clause.where?.id);
  const texts = places.flatMap((place, at) => {
    const verbs = runs(place, (clause) => verbOf(clause, manner.voice).finite);
    const said = verbs.map((run, i) =>
      countsWithVerb(run, at === places.length - 1 && i === verbs.length - 1, manner),
    );
    const where = place[0]?.where?.text;
    return where ? [`${where} ${said[0]}`, ...said.slice(1)] : said;
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

function partList<K>({ amount, parts, complete }: KkClause<K>, manner: Manner<K>): string {
  if (parts.length === 0) return '';
  const whole = wholeOf(amount, parts);
  // «13 өтініш түсті, оның 13-і шешімін тапты» sounds like a slip.
  const pronoun = amount.value === 1 ? 'ол' : 'бәрі';
  if (whole) return `, ${manner.mark(pronoun, whole.key)} ${whole.words}${bracketed(whole.note)}`;
  return (complete ? ': ' : ', оның ') + parts.map((part) => partText(part, manner)).join(', ');
}

/** «7-еуі жойылды», «30-ы – департамент пен топтың парақшаларында». */
function partText<K>(part: Part<KkPart, K>, { mark, numerals }: Manner<K>): string {
  return `${mark(numerals.ofThem(part.amount), part.key)} ${part.words}${bracketed(part.note)}`;
}

export const bracketed = (note: string | undefined): string => (note ? ` (${note})` : '');
