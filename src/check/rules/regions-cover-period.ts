import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import type { Submission } from '../../model/activity.js';
import { monthText, type Period } from '../../model/period.js';
import { coverage, type TogetherRule } from '../coverage.js';

/** A region that reports does so for every month of the briefing. */
export const regionsCoverPeriod: TogetherRule = ({ byRegion, workspace, requireAll }) =>
  [...byRegion].flatMap(([region, submissions]) => {
    const months = workspace ? uncovered(workspace.period, submissions) : [];
    return months.length > 0 ? [coverage(gap(region, months, submissions), requireAll)] : [];
  });

function gap(region: string, months: readonly string[], submissions: readonly Submission[]): Diagnostic {
  const place = submissions[0]?.periodPlace;
  return diagnostic('period-gap', { region, months }, { place, pointer: '/period' });
}

function uncovered({ first, last }: Period, submissions: readonly Submission[]): string[] {
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return months
    .filter((month) => !submissions.some(({ period }) => period.first <= month && month <= period.last))
    .map(monthText);
}
