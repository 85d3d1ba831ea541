import { type Codelists, type Metric, metricIndex } from '../../codelists/index.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import type { Digest, Reported } from '../../model/digest.js';
import { pointerTo } from '../../model/tree.js';
import { addend, term } from '../arithmetic.js';
import type { ComparedRule } from '../coverage.js';
import { type Compared, monthsOf, spanOf } from '../earlier.js';
import { movesBetween } from '../moves.js';
import { metricsOf } from '../packed.js';
import { jump } from '../size.js';
import { comparable } from '../territory.js';

/** A number is not ten times what the region reported before, nor a tenth of it: for each month of a flow, as it stands of a stock. */
export const numbersKeepTheirSize: ComparedRule = (one, { codelists }) => {
  const earlier = comparable(one, codelists);
  return earlier.length > 0 ? jumpsOf(one, earlier, codelists) : [];
};

function jumpsOf({ report }: Compared, earlier: readonly Digest[], codelists: Codelists): Diagnostic[] {
  const past = earlier.map((digest) => ({ digest, metrics: metricsOf(digest) }));
  const metrics = metricsOf(report);
  // A number that stands under the wrong key is another mistake, which another rule names.
  const moved = new Set(
    movesBetween(past[0]?.metrics ?? new Map(), metrics, codelists).flatMap(({ from, to }) => [from, to]),
  );
  return [...metrics].flatMap(([id, now]) => {
    if (moved.has(id)) return [];
    const given = past.flatMap(({ digest, metrics }) => {
      const amount = metrics.get(id);
      return amount ? [{ digest, amount }] : [];
    });
    const kind = metricIndex(codelists).byId.get(id)?.kind;
    return given.length > 0 && kind
      ? complaint(id, now, report, kind === 'stock' ? given.slice(0, 1) : given, kind)
      : [];
  });
}

interface Given {
  readonly digest: Digest;
  readonly amount: Reported;
}

function complaint(
  id: string,
  now: Reported,
  report: Digest,
  given: readonly Given[],
  kind: Metric['kind'],
): Diagnostic[] {
  const value = given.reduce((sum, { amount }) => sum + amount.value, 0);
  const months = {
    now: monthsOf(report.period),
    before: given.reduce((sum, { digest }) => sum + monthsOf(digest.period), 0),
  };
  const alike = kind === 'stock' || months.now === months.before;
  const found = jump(now.value, alike ? value : (value * months.now) / months.before);
  if (!found) return [];
  const args = {
    now: term(addend(id, now)),
    period: report.period.text,
    before: value,
    beforePeriod: spanOf(given.map(({ digest }) => digest)),
    ...found,
    ...(!alike && { monthly: { now: now.value / months.now, before: value / months.before } }),
  };
  const related = given.map(({ amount }) => ({ role: 'earlier-report' as const, place: amount.place }));
  return [
    diagnostic('ten-times-before', args, { place: now.place, pointer: `/metrics${pointerTo(id)}`, related }),
  ];
}
