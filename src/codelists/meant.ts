import { suggest, transcribed } from '../diagnostics/index.js';
import { isWithin, likeness, type Named, named, wordsOf } from './likeness.js';
import { regionIds } from './lookup.js';
import type { Codelists, Name, Region } from './types.js';

/** Longer than any name; comparing is quadratic. */
const LONGEST = 80;
/** Of two names, more than half must be the same. */
const LEAST = 0.6;

interface Entry {
  readonly id: string;
  /** What people call it, in all languages. */
  readonly names: readonly Named[];
}

/** The metric whose id or name was probably typed: `meetngs`, «заседания», «отырыстар». */
export const metricMeant = (typed: string, { metrics }: Pick<Codelists, 'metrics'>): string | undefined =>
  meant(typed, entriesOf(metrics));

/** The sphere whose id or name was probably typed: `heath`, «здравоохранение», «ХҚКО». */
export const sphereMeant = (typed: string, { spheres }: Pick<Codelists, 'spheres'>): string | undefined =>
  meant(typed, entriesOf(spheres));

/** Words that every region's name has; its kind is all that they tell. */
const OBLAST = /^(?:obl|region|province|onir)/;
const CITY = /^(?:g|gor|gorod[a-z]*|k|kala[a-z]*|city)$/;
const isKind = (word: string) => OBLAST.test(word) || CITY.test(word);

/** The region that was probably meant, in any language, case or short form: «Костанайской обл.», «ШҚО», `KZ39`. */
export function regionMeant(typed: string, { regions }: Pick<Codelists, 'regions'>): string | undefined {
  if (typed.length > LONGEST) return undefined;
  if (/^[0-9]{2}$/.test(typed))
    return regions.flatMap(({ codes }) => codes).find((code) => code === `KZ-${typed}`);
  const words = wordsOf(transcribed(typed));
  const isOblast = words.some((word) => OBLAST.test(word));
  const isCity = words.some((word) => CITY.test(word));
  const possible = regions.filter(({ kind }) => (kind === 'city' ? !isOblast : !isCity));
  return byName(typed, possible.map(regionEntry), LEAST) ?? suggest(typed, regionIds({ regions: possible }));
}

const regionEntries = new WeakMap<Region, Entry>();

function regionEntry(region: Region): Entry {
  const known = regionEntries.get(region);
  if (known) return known;
  const names = region.names.flatMap(({ kk, ru, en }) => [kk.nominative, ru.nominative, ru.short, en]);
  const made = { id: region.id, names: names.map((name) => named(name, isKind)) };
  regionEntries.set(region, made);
  return made;
}

/** Whether what was typed says nothing but (a part of) one of these names: «Астана сити» says more than «Астана». */
export function saysOnly(typed: string, names: readonly string[]): boolean {
  const asked = named(typed, isKind);
  return names.some((name) => isWithin(asked, named(name, isKind)));
}

const lists = new WeakMap<readonly object[], readonly Entry[]>();

function entriesOf(list: readonly { readonly id: string; readonly name: Name }[]): readonly Entry[] {
  const known = lists.get(list);
  if (known) return known;
  const made = list.map(({ id, name }) => ({
    id,
    names: [name.kk, name.ru, name.en].map((one) => named(one)),
  }));
  lists.set(list, made);
  return made;
}

/** A whole name comes before a misspelt id, that before a part of a name. */
function meant(typed: string, entries: readonly Entry[]): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const ids = entries.map(({ id }) => id);
  return byName(typed, entries, 1) ?? suggest(typed, ids) ?? byName(typed, entries, LEAST);
}

/** Of two names that fit equally well, none was certainly meant. */
function byName(typed: string, entries: readonly Entry[], least: number): string | undefined {
  const asked = named(typed, isKind);
  const [best, second] = entries
    .map(({ id, names }) => ({ id, score: Math.max(...names.map((name) => likeness(asked, name))) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  return best && best.score > (second?.score ?? 0) ? best.id : undefined;
}
