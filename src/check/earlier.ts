import type { Digest } from '../model/digest.js';
import { monthText, type Period } from '../model/period.js';

/** A report with everything that its region has reported before it, in the order of time. */
export interface Compared {
  readonly report: Digest;
  readonly timeline: readonly Digest[];
  /** The report's own place in the time line. */
  readonly index: number;
}

export const monthsOf = ({ first, last }: Period): number => last - first + 1;

/** All reports with what came before them. `earlier` are files of earlier periods, by region. */
export function comparedOf(
  byRegion: ReadonlyMap<string, readonly Digest[]>,
  earlier: ReadonlyMap<string, readonly Digest[]>,
): Compared[] {
  return [...byRegion].flatMap(([region, reports]) => {
    const all = [...(earlier.get(region) ?? []), ...reports];
    const timeline = all.toSorted((a, b) => a.period.first - b.period.first);
    const own = new Set(reports);
    return timeline.flatMap((report, index) => (own.has(report) ? [{ report, timeline, index }] : []));
  });
}

/** The last reports before a report, latest first: as many as make up its own length, or all of them. */
export function before({ report, timeline, index }: Compared): Digest[] {
  const found: Digest[] = [];
  let missing = monthsOf(report.period);
  for (let i = index - 1; i >= 0 && missing > 0; i--) {
    const one = timeline[i];
    if (!one || one.period.last >= report.period.first) continue;
    found.push(one);
    missing -= monthsOf(one.period);
  }
  return found;
}

/** From the first month of some reports to their last, as a file would write it. */
export function spanOf(reports: readonly Digest[]): string {
  const [only, ...others] = reports;
  if (only && others.length === 0) return only.period.text;
  const from = Math.min(...reports.map(({ period }) => period.first));
  const to = Math.max(...reports.map(({ period }) => period.last));
  return `${monthText(from)}/${monthText(to)}`;
}
