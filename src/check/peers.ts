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
  const peers = new Map<string, Peer[]>();
  for (const [region, reports] of byRegion)
    for (const [metric, given] of givenBy(reports)) {
      const kind = metricIndex(codelists).byId.get(metric)?.kind;
      const peer = kind && peerOf(region, given, kind);
      if (peer) peers.set(metric, [...(peers.get(metric) ?? []), peer]);
    }
  return peers;
}

interface Given {
  readonly report: Digest;
  readonly amount: Reported;
}

function givenBy(reports: readonly Digest[]): Map<string, Given[]> {
  const byMetric = new Map<string, Given[]>();
  for (const report of reports)
    for (const [metric, amount] of metricsOf(report)) {
      const given = byMetric.get(metric);
      if (given) given.push({ report, amount });
      else byMetric.set(metric, [{ report, amount }]);
    }
  return byMetric;
}

function peerOf(region: string, given: readonly Given[], kind: Metric['kind']): Peer | undefined {
  const rates = given.map((one) => ({ ...one, rate: one.amount.value / lengthOf(kind, one.report) }));
  const [first, ...others] = rates;
  if (!first) return undefined;
  const value = given.reduce((sum, { amount }) => sum + amount.value, 0);
  const length = given.reduce((sum, { report }) => sum + lengthOf(kind, report), 0);
  return { region, rate: value / length, top: others.reduce((a, b) => (b.rate > a.rate ? b : a), first) };
}

/** The number in the middle, or the mean of the two there. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
