import { diagnostic } from '../../diagnostics/index.js';
import { pointerTo } from '../../model/tree.js';
import type { ComparedRule } from '../coverage.js';
import { movesBetween } from '../moves.js';
import { metricsOf } from '../packed.js';
import { comparable } from '../territory.js';

/** A number of the last report does not stand under the neighbouring key. */
export const valuesKeepTheirKeys: ComparedRule = (one, { codelists }) => {
  const [last] = comparable(one, codelists);
  if (!last) return [];
  const moves = movesBetween(metricsOf(last), metricsOf(one.report), codelists);
  const [first] = moves;
  if (!first) return [];
  const args = {
    moves: moves.map(({ from, to, was }) => ({ from, to, value: was.value })),
    period: one.report.period.text,
    before: last.period.text,
  };
  const related = moves.map(({ was }) => ({ role: 'earlier-report' as const, place: was.place }));
  return [
    diagnostic('moved-value', args, {
      place: first.now.place,
      pointer: `/metrics${pointerTo(first.to)}`,
      related,
    }),
  ];
};
