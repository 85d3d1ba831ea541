import type { Asked, Subject } from '../model/explained.js';
import { findRegion } from './lookup.js';
import { metricMeant, regionMeant, saysOnly, sphereMeant } from './meant.js';
import type { Codelists, Name } from './types.js';

/** An id as codelists have them. What looks like one must be one: a slip is not guessed at, but suggested. */
const IS_ID = /^[a-z0-9_-]+$/i;
const NUMBER = /^(?:[~>]|>=)?\d+(?:[ \u00a0\u202f]\d{3})*$/;
/** No name of a codelist has more words, and no question that can be answered. */
const MOST_WORDS = 10;
const MOST_ASKED = 20;

type Names = Omit<Extract<Subject, { kind: 'about' }>, 'kind'>;

/** Words that stand together and name one thing. */
interface Piece {
  /** Index of the first word, and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly names: Names;
  /** It is the id or the name as it stands in the codelist. */
  readonly isExact: boolean;
}

/**
 * What somebody asks for: a number (`458`, `10 000`), `coverage`, a metric, a region, a sphere, or one of each, in any
 * order; ids, or names in Kazakh, Russian or English. Undefined: nothing is called so. Words that name nothing are
 * told, so that nobody takes the answer for one to the whole question.
 */
export function subjectOf(words: readonly string[], codelists: Codelists): Asked | undefined {
  const typed = words.join(' ').trim();
  if (NUMBER.test(typed))
    return { subject: { kind: 'number', value: Number(typed.replace(/\D/g, '')) }, ignored: [] };
  if (typed === 'coverage') return { subject: { kind: 'coverage' }, ignored: [] };
  const asked = typed.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const pieces = bestOf(piecesOf(asked.slice(0, MOST_ASKED), codelists));
  if (pieces.length === 0) return undefined;
  const [first, second, third] = pieces;
  const names = { ...first?.names, ...second?.names, ...third?.names };
  const isUsed = (at: number) => pieces.some(({ from, to }) => from <= at && at < to);
  return { subject: { kind: 'about', ...names }, ignored: asked.filter((_, at) => !isUsed(at)) };
}

/** Everything that words in a row can name, the first words first. */
function piecesOf(words: readonly string[], codelists: Codelists): readonly Piece[] {
  return words.flatMap((_, from) =>
    words.slice(from, from + MOST_WORDS).flatMap((__, more) => {
      const to = from + more + 1;
      const typed = words.slice(from, to).join(' ');
      const exact = called(typed, codelists);
      const names = exact ? [exact] : meant(words.slice(from, to), codelists);
      return names.map((one) => ({ from, to, names: one, isExact: exact !== undefined }));
    }),
  );
}

/** The pieces that use most of the words; of equals those that are named exactly, the fewest, the first. */
function bestOf(pieces: readonly Piece[]): readonly Piece[] {
  const choices: (readonly Piece[])[] = [[]];
  for (const piece of pieces) {
    const beside = choices.filter((chosen) => chosen.every((one) => canStandBeside(one, piece)));
    choices.push(...beside.map((chosen) => [...chosen, piece]));
  }
  const worth = (chosen: readonly Piece[]) =>
    chosen.reduce((sum, { from, to, isExact }) => sum + (to - from) * (isExact ? 11 : 10) - 1, 0);
  return choices.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

/** A figure has one metric, one region and one sphere. */
const canStandBeside = (one: Piece, other: Piece): boolean =>
  (one.to <= other.from || other.to <= one.from) &&
  Object.keys(one.names).every((kind) => !Object.hasOwn(other.names, kind));

/** What has exactly this id or name. */
function called(typed: string, codelists: Codelists): Names | undefined {
  const is = (name: string) => name.toLowerCase() === typed.toLowerCase();
  const has = ({ id, name }: { readonly id: string; readonly name: Name }) => [id, ...namesOf(name)].some(is);
  const region =
    findRegion(codelists, typed) ??
    codelists.regions.find(({ names }) =>
      names.some(({ kk, ru, en }) => [kk.nominative, ru.nominative, en, kk.short, ru.short].some(is)),
    );
  if (region) return { region: region.id };
  const metric = codelists.metrics.find(has)?.id;
  if (metric !== undefined) return { metric };
  const sphere = codelists.spheres.find(has)?.id;
  return sphere === undefined ? undefined : { sphere };
}

const namesOf = ({ kk, ru, en }: Name) => [kk, ru, en];

/** What can have been meant by words that are inflected, shortened or misspelt, and that all belong to the name. */
function meant(words: readonly string[], codelists: Codelists): readonly Names[] {
  const typed = words.join(' ');
  if (IS_ID.test(typed) || words.some((word) => !/\p{L}/u.test(word))) return [];
  const isAll = (names: readonly string[]) => words.length === 1 || saysOnly(typed, names);
  const listed = (list: readonly { readonly id: string; readonly name: Name }[], id: string | undefined) => {
    const entry = list.find((one) => one.id === id);
    return entry && isAll([entry.id, ...namesOf(entry.name)]) ? entry.id : undefined;
  };
  const region = findRegion(codelists, regionMeant(typed, codelists) ?? '');
  const called =
    region?.names.flatMap(({ kk, ru, en }) => [kk.nominative, ru.nominative, ru.short, en]) ?? [];
  const metric = listed(codelists.metrics, metricMeant(typed, codelists));
  const sphere = listed(codelists.spheres, sphereMeant(typed, codelists));
  if (region && isAll([region.id, ...called])) return [{ region: region.id }];
  if (metric !== undefined) return [{ metric }];
  return sphere === undefined ? [] : [{ sphere }];
}
