import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import type { Digest } from '../../model/digest.js';
import { overlaps } from '../../model/period.js';
import { byRegionOf, type TogetherRule } from '../coverage.js';

/** A month of a region is reported once: neither the same period twice nor periods that overlap. */
export const regionsReportOnce: TogetherRule = ({ byRegion, history }) =>
  [...byRegion.values(), ...byRegionOf(history).values()].flatMap(countedTwice);

/** In the order of time, each file only against the one that reaches furthest: many files stay cheap. */
function countedTwice(reports: readonly Digest[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  let furthest: Digest | undefined;
  for (const one of reports.toSorted((a, b) => a.period.first - b.period.first)) {
    if (furthest && overlaps(furthest.period, one.period)) found.push(twice(furthest, one));
    if (!furthest || one.period.last > furthest.period.last) furthest = one;
  }
  return found;
}

function twice(first: Digest, second: Digest): Diagnostic {
  const { region, period } = second;
  const at = {
    place: second.periodPlace,
    pointer: '/period',
    related: [{ role: 'other-report' as const, place: first.periodPlace }],
  };
  const same = first.period.first === period.first && first.period.last === period.last;
  const args = { region, period: period.text, other: first.file };
  if (same) return diagnostic('duplicate-report', args, at);
  return diagnostic('period-overlap', { ...args, otherPeriod: first.period.text }, at);
}
