import { ENTRY_KEYS } from '../../model/activity.js';
import { type Entry, entryOf, isIdle, type Line } from './line.js';
import type { Slip } from './slip.js';

/** Whether the entries of a list have keys of their own. */
export const hasEntries = (list = ''): boolean => Object.hasOwn(ENTRY_KEYS, list);

/** A line that begins an entry of a list, and lacks its dash; `column` is where the dashes of the list stand. */
export function noDash({ from, indent, text }: Line, column: number): Slip {
  const suggestion = `${' '.repeat(column)}- ${text.trim()}`;
  return { reason: 'no-dash', from: from + indent, to: from + text.trimEnd().length, suggestion };
}

/**
 * Lines with and without a dash meet at one level. If they are entries of a list, one without it begins an entry that
 * lacks it: the one at hand, or one above it.
 */
export function lacksDash(lines: readonly Line[], at: number, column: number): Slip | undefined {
  const line = lines[at];
  const head = headOf(lines, at, column);
  if (!line || head === undefined) return undefined;
  if (entryOf(line).dashes.length === 0) return noDash(line, column);
  const above = lines.slice(head + 1, at).filter((one) => !isIdle(one));
  const isBare = (one: Line) => entryOf(one).dashes.length === 0;
  const [first] = above;
  const bare = first && isBare(first) ? first : above.find((one) => one.indent === column && isBare(one));
  return bare && noDash(bare, column);
}

/** The number of the line whose list goes on at a line; undefined if another key stands between them. */
function headOf(lines: readonly Line[], at: number, column: number): number | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || isIdle(line) || line.indent > column) continue;
    const entry = entryOf(line);
    if (isHead(entry)) return i;
    if (line.indent < column) return undefined;
  }
  return undefined;
}

const isHead = ({ key, value, dashes }: Entry) => dashes.length === 0 && value === '' && hasEntries(key);
