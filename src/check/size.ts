/** Ten times as much, or a tenth, is what a digit too many or too few makes. */
const TIMES = 10;
/** Where even the larger number is smaller than this, nothing is news: one meeting, and ten the next time. */
export const SMALL = 30;

/** How many times a number is larger or smaller than expected. */
export interface Jump {
  readonly times: number;
  readonly more: boolean;
}

/** Nothing is said of a zero, which nobody types by accident. */
export function jump(value: number, expected: number): Jump | undefined {
  const [less, more] = value < expected ? [value, expected] : [expected, value];
  if (less <= 0 || more < SMALL || more < TIMES * less) return undefined;
  return { times: Math.round(more / less), more: value > expected };
}
