import { diagnostic } from '../../diagnostics/index.js';
import type { Digest } from '../../model/digest.js';
import { FEWEST, type TogetherRule } from '../coverage.js';
import { metricsOf } from '../packed.js';

/** Four numbers below this may be the same in two of twenty regions by chance. */
const SMALL = 10;

/** A report's numbers are not all those of another region. */
export const reportsDifferFromEachOther: TogetherRule = ({ reports, history }) => {
  const reported = new Set(reports);
  return [...byPrint([...history, ...reports]).values()].flatMap(([first, ...others]) =>
    others.flatMap((one) => {
      if (!first || first.region === one.region || !reported.has(one) || !isTelling(one)) return [];
      const args = {
        count: one.numbers.count,
        other: first.region,
        period: first.period.text,
        file: first.file,
      };
      const related = [{ role: 'other-report' as const, place: first.regionPlace }];
      return [
        diagnostic('same-as-other-region', args, { place: one.regionPlace, pointer: '/region', related }),
      ];
    }),
  );
};

function byPrint(reports: readonly Digest[]): Map<string, Digest[]> {
  const groups = new Map<string, Digest[]>();
  for (const one of reports) {
    const { count, print } = one.numbers;
    const key = `${count} ${print}`;
    const group = groups.get(key);
    if (count >= FEWEST && !group) groups.set(key, [one]);
    else group?.push(one);
  }
  return groups;
}

const isTelling = (one: Digest) => [...metricsOf(one).values()].some(({ value }) => value >= SMALL);
