import { type Codelists, type Metric, metricIndex } from '../codelists/index.js';
import type { Digest, Reported } from '../model/digest.js';
import { monthsOf } from './earlier.js';
import { metricsOf } from './packed.js';

/** What a region reports of a metric, in one report or several. */
export interface Peer {
  readonly region: string;
  /** In a month, of a flow; of a stock as it stands. */
  readonly rate: number;
  /** The report that gives the most of it. */
  readonly top: { readonly report: Digest; readonly amount: Reported; readonly rate: number };
}

/** How many months a report's number is for; a stock stands as it is. */
export const lengthOf = (kind: Metric['kind'], { period }: Digest): number =>
  kind === 'stock' ? 1 : monthsOf(period);

/** All that the regions report, by metric. */
export function peersByMetric(
  byRegion: ReadonlyMap<string, readonly Digest[]>,
  codelists: Codelists,
): ReadonlyMap<string, readonly Peer[]> {
  const { byId } = metricIndex(codelists);
  const peers = new Map<string, Peer[]>();
  for (const [region, reports] of byRegion)
    for (const [metric, { value, length, top }] of sumsOf(reports, byId))
      peers.set(metric, [...(peers.get(metric) ?? []), { region, rate: value / length, top }]);
  return peers;
}

interface Sum {
  readonly value: number;
  readonly length: number;
  readonly top: Peer['top'];
}

/** One report after the other: those of ten thousand files are not held together. */
function sumsOf(reports: readonly Digest[], byId: ReadonlyMap<string, Metric>): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const report of reports)
    for (const [metric, amount] of metricsOf(report)) {
      const kind = byId.get(metric)?.kind;
      if (kind) sums.set(metric, withReport(sums.get(metric), report, amount, lengthOf(kind, report)));
    }
  return sums;
}

function withReport(sum: Sum | undefined, report: Digest, amount: Reported, length: number): Sum {
  const rate = amount.value / length;
  if (!sum) return { value: amount.value, length, top: { report, amount, rate } };
  const top = rate > sum.top.rate ? { report, amount, rate } : sum.top;
  return { value: sum.value + amount.value, length: sum.length + length, top };
}

/** The number in the middle, or the mean of the two there. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
