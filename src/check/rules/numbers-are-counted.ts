import { diagnostic } from '../../diagnostics/index.js';
import { type Addend, addend, term } from '../arithmetic.js';
import { BY_SPHERE } from '../by-sphere.js';
import { FEWEST } from '../coverage.js';
import type { Draft, FileRule } from '../draft.js';

/** From here on round means hundreds, below it tens; what has one digit is never round. */
const LARGE = 100;
const SMALL = 10;

/** Not all numbers of a report are round: what is counted seldom is. */
export const numbersAreCounted: FileRule = (draft) => {
  const exact = writtenIn(draft).filter(({ qualifier, value }) => qualifier === 'exact' && value >= SMALL);
  const large = exact.filter(({ value }) => value >= LARGE);
  if (large.length < FEWEST || !exact.every(isRound)) return [];
  const related = large.map(({ place }) => ({ role: 'number' as const, place }));
  const at = { place: draft.tree.place('/metrics', 'key'), pointer: '/metrics', related };
  return [diagnostic('all-round', { numbers: large.map(term) }, at)];
};

const isRound = ({ value }: Addend) => value % (value < LARGE ? SMALL : LARGE) === 0;

/** Metrics and spheres; parts repeat what their metric says. */
const writtenIn = ({ metrics, monitoring }: Draft): Addend[] => [
  ...[...metrics].map(([id, amount]) => addend(id, amount)),
  ...monitoring.flatMap((one) =>
    BY_SPHERE.flatMap(([, field]) => (one?.[field] ? [addend(one.sphere, one[field])] : [])),
  ),
];
