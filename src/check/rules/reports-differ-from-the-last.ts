import { diagnostic } from '../../diagnostics/index.js';
import { type ComparedRule, FEWEST } from '../coverage.js';
import { before } from '../earlier.js';

/** A report's numbers are not all those of the region's report before it. */
export const reportsDifferFromTheLast: ComparedRule = (one) => {
  const [last] = before(one);
  const { numbers, period, periodPlace } = one.report;
  if (!last || numbers.count < FEWEST || last.numbers.print !== numbers.print) return [];
  const args = { count: numbers.count, period: period.text, before: last.period.text };
  const related = [{ role: 'earlier-report' as const, place: last.periodPlace }];
  return [diagnostic('same-as-before', args, { place: periodPlace, pointer: '/period', related })];
};
