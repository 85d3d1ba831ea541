import { type Codelists, metricIndex } from '../codelists/index.js';
import type { Reported } from '../model/digest.js';
import { SMALL } from './size.js';

/** A number that stood under one key and stands under another now. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly was: Reported;
  readonly now: Reported;
}

type Metrics = ReadonlyMap<string, Reported>;

/** Smaller numbers come back by chance. */
const SMALLEST = 10;

/**
 * Numbers of an earlier report that have moved to a neighbouring key. One number may come back by chance, so it is said
 * only of two at once, or of one whose own key is gone.
 */
export function movesBetween(last: Metrics, now: Metrics, codelists: Codelists): readonly Move[] {
  const lists = () => [[...metricIndex(codelists).byId.keys()], [...last.keys()], [...now.keys()]];
  const moves = [...last].flatMap(([from, was]): Move[] => {
    if (was.value < SMALLEST || now.get(from)?.value === was.value) return [];
    const found = [...now].filter(([to, { value }]) => value === was.value && last.get(to)?.value !== value);
    const moved = found.find(([to]) => lists().some((list) => areNeighbours(from, to, list)));
    return moved ? [{ from, to: moved[0], was, now: moved[1] }] : [];
  });
  const places = new Set(moves.map(({ to }) => to)).size;
  return places > 1 || moves.some((one) => isGone(one, last, now)) ? moves : [];
}

/** The key is no longer there, and the other one is new, or the number too large for chance. */
const isGone = ({ from, to, was }: Move, last: Metrics, now: Metrics) =>
  !now.has(from) && (!last.has(to) || was.value >= SMALL);

const areNeighbours = (a: string, b: string, list: readonly string[]) =>
  list.includes(a) && list.includes(b) && Math.abs(list.indexOf(a) - list.indexOf(b)) === 1;
