import { diagnostic } from '../../diagnostics/index.js';
import type { ComparedRule } from '../coverage.js';
import { before, spanOf } from '../earlier.js';
import { changesBetween } from '../territory.js';

/** A region is compared with itself: the same territory as before. */
export const territoryStaysTheSame: ComparedRule = (one, { codelists }) => {
  const earlier = before(one);
  if (earlier.length === 0) return [];
  const { region, periodPlace } = one.report;
  return changesBetween(earlier, one.report, codelists).map(({ day, with: others, source }) => {
    const related = earlier.map((old) => ({ role: 'earlier-report' as const, place: old.periodPlace }));
    const args = { region, day, others, source, before: spanOf(earlier) };
    return diagnostic('territory-changed', args, { place: periodPlace, pointer: '/period', related });
  });
};
