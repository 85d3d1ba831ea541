import { type Codelists, metricIndex } from '../../codelists/index.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import type { Digest } from '../../model/digest.js';
import { pointerTo } from '../../model/tree.js';
import { addend, term } from '../arithmetic.js';
import type { Together, TogetherRule } from '../coverage.js';
import { movesBetween } from '../moves.js';
import { metricsOf } from '../packed.js';
import { lengthOf, median, type Peer, peersByMetric } from '../peers.js';
import { jump } from '../size.js';
import { comparable } from '../territory.js';

/** Of fewer regions the one in the middle says little: they are of very different size. */
const FEWEST_PEERS = 5;

/** A number is not ten times the median of the other regions, unless the region has reported such numbers before. */
export const numbersResembleTheirPeers: TogetherRule = (together) => {
  const { byRegion, codelists } = together;
  if (byRegion.size <= FEWEST_PEERS) return [];
  return [...peersByMetric(byRegion, codelists)].flatMap(([metric, peers]) =>
    peers.length > FEWEST_PEERS ? peers.flatMap((one) => complaint(metric, one, peers, together)) : [],
  );
};

function complaint(metric: string, one: Peer, peers: readonly Peer[], together: Together): Diagnostic[] {
  const { report, amount } = one.top;
  const kind = metricIndex(together.codelists).byId.get(metric)?.kind ?? 'flow';
  const length = lengthOf(kind, report);
  // As many months of theirs as the report has.
  const others = peers
    .filter((peer) => peer !== one)
    .map((peer) => ({ ...peer, value: peer.rate * length }))
    .toSorted((a, b) => a.value - b.value);
  const expected = median(others.map(({ value }) => value));
  const found = jump(amount.value, expected);
  if (!found?.more || isKnown(metric, one, together)) return [];
  const args = {
    now: term(addend(metric, amount)),
    period: report.period.text,
    median: expected,
    others: others.map(({ value }) => value),
    times: found.times,
    scaled: others.some((peer) => lengthOf(kind, peer.top.report) !== length),
  };
  const related = inTheMiddle(others).map((peer) => ({
    role: 'peer' as const,
    place: peer.top.amount.place,
  }));
  return [
    diagnostic('ten-times-peers', args, {
      place: amount.place,
      pointer: `/metrics${pointerTo(metric)}`,
      related,
    }),
  ];
}

/**
 * What the region reported in earlier periods is a better measure; what it reported in this one has been compared with,
 * and may be wrong in the same way.
 */
function isKnown(metric: string, { top }: Peer, { compared, history, codelists }: Together): boolean {
  const own = compared.find(({ report }) => report === top.report);
  const earlier = own ? comparable(own, codelists) : [];
  const kind = metricIndex(codelists).byId.get(metric)?.kind ?? 'flow';
  const isMeasure = (digest: Digest) => {
    const amount = metricsOf(digest).get(metric);
    if (!amount) return false;
    return (
      history.includes(digest) ||
      jump(top.amount.value, (amount.value / lengthOf(kind, digest)) * lengthOf(kind, top.report)) !==
        undefined
    );
  };
  return earlier.some(isMeasure) || hasMoved(metric, earlier[0], top.report, codelists);
}

/** A number that has moved here from its neighbour is another mistake. */
function hasMoved(metric: string, last: Digest | undefined, now: Digest, codelists: Codelists): boolean {
  const moves = last ? movesBetween(metricsOf(last), metricsOf(now), codelists) : [];
  return moves.some(({ to }) => to === metric);
}

/** Those that make the median. */
function inTheMiddle(sorted: readonly Peer[]): readonly Peer[] {
  const upper = sorted.length >> 1;
  return sorted.slice(sorted.length % 2 === 1 ? upper : upper - 1, upper + 1);
}
