import { type Codelists, findRegion, type TerritoryChange } from '../codelists/index.js';
import type { Digest } from '../model/digest.js';
import { lastDay, monthText } from '../model/period.js';
import { before, type Compared } from './earlier.js';

/** How a region's territory changed after earlier reports began and before a report ended. */
export function changesBetween(
  earlier: readonly Digest[],
  { region, period }: Digest,
  codelists: Codelists,
): readonly TerritoryChange[] {
  const changes = findRegion(codelists, region)?.territory ?? [];
  if (changes.length === 0) return [];
  const from = `${monthText(Math.min(...earlier.map((one) => one.period.first)))}-01`;
  return changes.filter(({ day }) => from < day && day <= lastDay(period));
}

/** The reports with which the numbers of a report can be compared: none across a change of territory. */
export function comparable(one: Compared, codelists: Codelists): readonly Digest[] {
  const earlier = before(one);
  return earlier.length > 0 && changesBetween(earlier, one.report, codelists).length === 0 ? earlier : [];
}
