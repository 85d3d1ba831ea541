/**
 * A run of whole months. Months are numbered `year × 12 + (month − 1)`, so that neighbours differ by one;
 * `last` is inclusive. `text` is the period in its shortest ISO form (`2020-02`, `2020-Q1`, `2020-H1`,
 * `2020`, `2020-01/2020-02`).
 */
export interface Period {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

const FORMS = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;

/** First and last month of one side of an interval, or undefined if it is no such form. */
function months(text: string): readonly [number, number] | undefined {
  const match = FORMS.exec(text);
  if (!match) return undefined;
  const january = Number(match[1]) * 12;
  if (match[2]) return [january + Number(match[2]) - 1, january + Number(match[2]) - 1];
  if (match[3]) return [january + Number(match[3]) * 3 - 3, january + Number(match[3]) * 3 - 1];
  if (match[4]) return [january + Number(match[4]) * 6 - 6, january + Number(match[4]) * 6 - 1];
  return [january, january + 11];
}

/** Reads `2020-02`, `2020-Q1`, `2020-H1`, `2020` or an interval of two of them; undefined if it is none. */
export function parsePeriod(text: string): Period | undefined {
  const sides = text.split('/');
  const from = months(sides[0] ?? '');
  const to = sides.length === 1 ? from : months(sides[1] ?? '');
  if (!from || !to || sides.length > 2 || to[1] < from[0]) return undefined;
  return { text, first: from[0], last: to[1] };
}

/** A month as ISO writes it: `2020-02`. */
export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The last day of a period, `2020-02-29`: what decides which region names are in use. */
export function lastDay(period: Period): string {
  const year = Math.floor(period.last / 12);
  const day = new Date(Date.UTC(year, (period.last % 12) + 1, 0)).getUTCDate();
  return `${monthText(period.last)}-${String(day).padStart(2, '0')}`;
}

/** Whether two periods share a month. */
export function overlaps(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether `outer` holds all months of `inner`. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
