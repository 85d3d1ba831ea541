import type { Codelists, Region, RegionName, RegionTile } from './types.js';

type Regions = Pick<Codelists, 'regions'>;

const indexes = new WeakMap<readonly Region[], ReadonlyMap<string, Region>>();

function indexOf({ regions }: Regions): ReadonlyMap<string, Region> {
  const known = indexes.get(regions);
  if (known) return known;
  const made = new Map<string, Region>();
  // The last wins: an id before an alias, an alias before a code.
  for (const region of regions) for (const code of region.codes) made.set(code.toUpperCase(), region);
  for (const region of regions) for (const { alias } of region.names) if (alias) made.set(alias, region);
  for (const region of regions) made.set(region.id, region);
  indexes.set(regions, made);
  return made;
}

/** The region of an id, an alias (`nur-sultan`) or an ISO 3166-2 code in any case (`kz-39`). */
export function findRegion(codelists: Regions, id: string): Region | undefined {
  const index = indexOf(codelists);
  return index.get(id) ?? (/^kz-/i.test(id) ? index.get(id.toUpperCase()) : undefined);
}

/** Everything that may name a region in data, for did-you-mean. */
export function regionIds(codelists: Regions): string[] {
  return [...indexOf(codelists).keys()].toSorted();
}

/** What a region is called on a day (`2020-02-29`); undefined if it does not exist then. */
export function regionNameAt(codelists: Regions, id: string, day: string): RegionName | undefined {
  return findRegion(codelists, id)?.names.find((name) => isInUse(name, day));
}

/** Where a region stands on the map of squares on a day. */
export function tileAt(codelists: Regions, id: string, day: string): RegionTile | undefined {
  return findRegion(codelists, id)?.tiles?.find((tile) => isInUse(tile, day));
}

const isInUse = ({ from, to }: Pick<RegionName, 'from' | 'to'>, day: string) =>
  (from === undefined || from <= day) && (to === undefined || day < to);

/** The regions that exist on a day, in protocol order. */
export function regionsAt({ regions }: Regions, day: string): Region[] {
  return regions.filter(({ names }) => names.some((name) => isInUse(name, day)));
}

/** What a known region is called on a day; without a day, or outside of all its names, by its newest name. */
export function regionNameOf(codelists: Regions, id: string, day?: string): RegionName {
  const newest = findRegion(codelists, id)?.names.at(-1);
  const name = (day !== undefined && regionNameAt(codelists, id, day)) || newest;
  if (!name) throw new Error(`"${id}" passed the check but is no region with a name`);
  return name;
}
