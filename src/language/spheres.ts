import type { Language, Share } from './interface.js';
import { runs } from './sentence.js';

/** What a language says of spheres and regions. */
export type SphereSentences<W, P, S> = Pick<
  Language<W, P, S>,
  | 'shared'
  | 'concerning'
  | 'inRegions'
  | 'inTheSameRegions'
  | 'countedRegions'
  | 'countedSpheres'
  | 'allRegions'
  | 'ofRegions'
>;

/** Neighbours with the same exact count together, to be said as «по 1»; those without a count together at the end. */
export function gathered<S, K>(items: readonly Share<S, K>[]): Share<S, K>[][] {
  const counted = items.filter((item) => item.amount);
  const watched = items.filter((item) => !item.amount);
  const groups = runs(counted, (item) =>
    item.amount?.qualifier === 'exact' ? String(item.amount.value) : `own ${counted.indexOf(item)}`,
  );
  return watched.length > 0 ? [...groups, watched] : groups;
}
