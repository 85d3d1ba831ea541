import { type Metric, metricIndex } from '../../codelists/index.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import type { Digest } from '../../model/digest.js';
import { contains, type Period } from '../../model/period.js';
import { written } from '../../model/quantity.js';
import type { StatedFigure } from '../../model/workspace.js';
import { type Addend, addend, addUp } from '../arithmetic.js';
import type { TogetherRule } from '../coverage.js';
import { metricsOf } from '../packed.js';

/** So many of the numbers that add up to more are shown, the largest first: one of them may be too high. */
const MOST_SHOWN = 5;

/** What the workspace states for the whole country is no less than what its reports add up to. */
export const statedFiguresCoverReports: TogetherRule = ({ reports, codelists, workspace }) => {
  const { byId } = metricIndex(codelists);
  const asked = (workspace?.stated ?? []).flatMap((stated) => {
    const metric = byId.get(stated.metric);
    return metric && stated.amount.qualifier !== 'about' ? [{ stated, metric, given: [] as Given[] }] : [];
  });
  if (!workspace || asked.length === 0) return [];
  // Report by report, so that the numbers of each are read once.
  for (const report of reports)
    for (const { stated, metric, given } of asked) {
      const isWithin = !stated.period || contains(stated.period, report.period);
      const number = isWithin ? numberOf(metric, metricsOf(report)) : undefined;
      if (number) given.push({ report, number });
    }
  return asked.flatMap(({ stated, metric, given }) => {
    const counted = metric.kind === 'stock' ? given.filter((one) => isLatest(one, given)) : given;
    return complaint(
      stated,
      counted.map(({ number }) => number),
      workspace.period,
    );
  });
};

interface Given {
  readonly report: Digest;
  readonly number: Addend;
}

/** What a report says of a metric. One that is not written follows from its parts, if these are complete and all given. */
function numberOf({ id, consists_of }: Metric, metrics: ReturnType<typeof metricsOf>): Addend | undefined {
  const written = metrics.get(id);
  if (written) return addend(id, written);
  if (!consists_of?.complete) return undefined;
  const parts = consists_of.metrics.flatMap((part) => {
    const amount = metrics.get(part);
    return amount ? [addend(part, amount)] : [];
  });
  return parts.length === consists_of.metrics.length ? addUp(id, parts) : undefined;
}

/** Of a stock the latest counts, in each region. */
const isLatest = ({ report }: Given, all: readonly Given[]) =>
  all.every(
    (other) => other.report.region !== report.region || other.report.period.last <= report.period.last,
  );

function complaint(
  { metric, amount, period, place }: StatedFigure,
  numbers: readonly Addend[],
  briefing: Period,
): Diagnostic[] {
  const total = addUp(metric, numbers);
  if (!total || amount.value >= total.value) return [];
  const isPart = period && !contains(period, briefing);
  const args = {
    metric,
    stated: written(amount),
    total: written(total),
    period: isPart ? period.text : undefined,
  };
  const largest = numbers.toSorted((a, b) => b.value - a.value).slice(0, MOST_SHOWN);
  const related = largest.map((one) => ({ role: 'number' as const, place: one.place }));
  return [diagnostic('stated-below-total', args, { place, related })];
}
