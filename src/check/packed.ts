import type { Digest, Packed, Reported } from '../model/digest.js';
import type { Place } from '../model/place.js';
import { type Amount, written } from '../model/quantity.js';
import { readAmount } from './amount.js';

/** Longer lines are not kept: a place in them is shown without its line. */
const LONGEST_LINE = 120;

/** Line, column, and how wide it is: no number goes on in the next line. */
type Spot = readonly [number, number, number];

/** Source lines by number, each once; metrics by id. Amounts are written as in a file. */
interface Sheet {
  readonly lines: Readonly<Record<number, string>>;
  readonly metrics: readonly (readonly [string, number | string, ...Spot])[];
}

/**
 * Of ten thousand files the numbers and their places would be a million objects; so they are kept as a text for each
 * file, and read when a rule asks.
 */
export function packed(metrics: ReadonlyMap<string, Reported>): Packed {
  const places = [...metrics.values()].map(({ place }) => place);
  const short = places.filter(({ excerpt }) => excerpt !== undefined && excerpt.length <= LONGEST_LINE);
  const sheet: Sheet = {
    lines: Object.fromEntries(short.map(({ range, excerpt = '' }) => [range.start.line, excerpt])),
    metrics: [...metrics].map(([id, one]) => [id, shortest(one), ...spotOf(one.place)]),
  };
  return JSON.stringify(sheet) as Packed;
}

/** Rules go through the reports of a region one by one and look back at a few: these need not be read again. */
const RECENT = 16;
const recent = new Map<Digest, ReadonlyMap<string, Reported>>();

/** What a file reports, by metric id and in its order; last come those that only the spheres add up to. */
export function metricsOf(digest: Digest): ReadonlyMap<string, Reported> {
  const known = recent.get(digest);
  if (known) return known;
  const read = unpacked(digest);
  recent.set(digest, read);
  for (const [oldest] of recent) if (recent.size > RECENT) recent.delete(oldest);
  return read;
}

function unpacked({ file, packed }: Digest): ReadonlyMap<string, Reported> {
  const { lines, metrics } = JSON.parse(packed) as Sheet;
  return new Map(
    metrics.flatMap(([id, amount, ...spot]): [string, Reported][] => {
      const read = readAmount(amount);
      return read ? [[id, { ...read, place: placeOf(file, spot, lines[spot[0]]) }]] : [];
    }),
  );
}

/** An exact amount is a number, which takes less room. */
const shortest = (amount: Amount) => (amount.qualifier === 'exact' ? amount.value : written(amount));

const spotOf = ({ range: { start, end } }: Place): Spot => [
  start.line,
  start.column,
  end.line === start.line ? end.column - start.column : 1,
];

function placeOf(file: string, [line, column, width]: Spot, excerpt?: string): Place {
  const range = { start: { line, column }, end: { line, column: column + width } };
  return excerpt === undefined ? { file, range } : { file, range, excerpt };
}
