import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import type { Digest } from '../../model/digest.js';
import { contains, monthText, type Period } from '../../model/period.js';
import { coverage, type TogetherRule } from '../coverage.js';

/** A region that reports does so for every month of the briefing. Of one with a report outside it that is said first. */
export const regionsCoverPeriod: TogetherRule = ({ byRegion, workspace, requireAll }) =>
  [...byRegion].flatMap(([region, reports]) => {
    const within = reports.every(({ period }) => workspace && contains(workspace.period, period));
    const months = workspace && within ? uncovered(workspace.period, reports) : [];
    return months.length > 0 ? [coverage(gap(region, months, reports), requireAll)] : [];
  });

function gap(region: string, months: readonly string[], reports: readonly Digest[]): Diagnostic {
  const place = reports[0]?.periodPlace;
  return diagnostic('period-gap', { region, months }, { place, pointer: '/period' });
}

function uncovered({ first, last }: Period, reports: readonly Digest[]): string[] {
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return months
    .filter((month) => !reports.some(({ period }) => period.first <= month && month <= period.last))
    .map(monthText);
}
