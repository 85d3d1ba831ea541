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
  const neighbours = neighboursIn([
    [...metricIndex(codelists).byId.keys()],
    [...last.keys()],
    [...now.keys()],
  ]);
  const moves = [...last].flatMap(([from, was]): Move[] => {
    if (was.value < SMALLEST || now.get(from)?.value === was.value) return [];
    return neighbours(from).flatMap((to) => {
      const found = now.get(to);
      const isNew = found?.value === was.value && last.get(to)?.value !== was.value;
      return found && isNew ? [{ from, to, was, now: found }] : [];
    });
  });
  return moves.length > 1 || moves.some((one) => isGone(one, last, now)) ? moves : [];
}

/** The key is no longer there, and the other one is new, or the number too large for chance. */
const isGone = ({ from, to, was }: Move, last: Metrics, now: Metrics) =>
  !now.has(from) && (!last.has(to) || was.value >= SMALL);

/** The ids that stand beside an id in one of the lists. */
function neighboursIn(lists: readonly (readonly string[])[]): (id: string) => readonly string[] {
  return (id) => {
    const beside = lists.flatMap((list) => {
      const at = list.indexOf(id);
      return at < 0 ? [] : [list[at - 1], list[at + 1]];
    });
    return [...new Set(beside.filter((one) => one !== undefined))];
  };
}
