import type { Codelists } from './types.js';

/** A codelist with another's entries: one with a known id takes the old one's place, a new one comes last. */
function mergeById<T extends { readonly id: string }>(
  base: readonly T[],
  extra: readonly T[] = [],
): readonly T[] {
  if (extra.length === 0) return base;
  const own = new Map(extra.map((entry) => [entry.id, entry]));
  const known = new Set(base.map((entry) => entry.id));
  return [
    ...base.map((entry) => own.get(entry.id) ?? entry),
    ...[...own.values()].filter(({ id }) => !known.has(id)),
  ];
}

/** The built-in codelists with a workspace's own entries. */
export function mergeCodelists(base: Codelists, extra: Partial<Codelists>): Codelists {
  return {
    ...base,
    regions: mergeById(base.regions, extra.regions),
    metrics: mergeById(base.metrics, extra.metrics),
    groups: mergeById(base.groups, extra.groups),
    spheres: mergeById(base.spheres, extra.spheres),
  };
}
