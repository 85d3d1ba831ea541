import { lacksDash } from './dash.js';
import { type Entry, isIdle, type Line } from './line.js';
import { indent, type Slip } from './slip.js';

/** Keys or items that start in one column. */
interface Level {
  readonly column: number;
  readonly kind: 'map' | 'list';
  /** The line that began it, and how many lines it has. */
  readonly first: Line;
  count: number;
}

interface Placed {
  readonly line: Line;
  /** Whether something may stand below it, further in. */
  readonly isOpen: boolean;
  /** Whether it could have stood further in than the line above. */
  readonly follows: boolean;
  /** The levels that ended with it. */
  readonly ended: readonly Level[];
}

/** The levels that are open at a line, the outermost first. */
export interface Levels {
  readonly lines: readonly Line[];
  readonly open: Level[];
  last: Placed | undefined;
}

export const levelsOf = (lines: readonly Line[]): Levels => ({ lines, open: [], last: undefined });

/** A line that looks for its level: the first dash or the key decides. */
interface Step {
  readonly line: Line;
  /** Number of the line. */
  readonly at: number;
  readonly column: number;
  readonly kind: Level['kind'];
  readonly ended: Level[];
}

/** Finds a level for a line; a slip if it fits none. */
export function place(levels: Levels, at: number, line: Line, entry: Entry): Slip | undefined {
  const [column, ...more] = [...entry.dashes, ...(entry.key === undefined ? [] : [entry.column])];
  if (column === undefined) return undefined;
  const kind = entry.dashes.length > 0 ? 'list' : 'map';
  const step: Step = { line, at, column, kind, ended: [] };
  const slip = enter(levels, step);
  if (slip) return slip;
  for (const [i, inner] of more.entries()) {
    const isKey = entry.key !== undefined && i === more.length - 1;
    levels.open.push({ column: inner, kind: isKey ? 'map' : 'list', first: line, count: 1 });
  }
  const isOpen = entry.value === '';
  const follows = levels.last?.isOpen === true && levels.last.line.indent === line.indent;
  levels.last = { line, isOpen, follows, ended: step.ended };
  return undefined;
}

function enter({ lines, open, last }: Levels, step: Step): Slip | undefined {
  const { column, kind, ended, line } = step;
  while ((open.at(-1)?.column ?? -1) > column) ended.push(...open.splice(-1));
  const level = open.at(-1);
  const begin = () => void open.push({ column, kind, first: line, count: 1 });
  if (!level || level.column < column) return deeper({ lines, open, last }, step) ?? begin();
  if (level.kind === kind) {
    level.count++;
    return undefined;
  }
  if (kind === 'list') {
    const list = ended.find((one) => one.kind === 'list');
    if (list) return indent(line, list.column);
    // The list of a key may start in the key's own column.
    return last?.isOpen ? begin() : mixed(lines, step);
  }
  open.pop();
  const above = open.at(-1);
  return above?.column === column && above.kind === 'map' ? undefined : mixed(lines, step);
}

function deeper({ lines, open, last }: Levels, step: Step): Slip | undefined {
  const { column, ended, kind } = step;
  const outer = open.at(-1);
  // A list, and all that stood above it further in was keys: the first of them lacks its dash.
  const isLate = kind === 'list' && ended.length > 0 && ended.every((level) => level.kind === 'map');
  const late = isLate ? lacksDash(lines, step.at, column) : undefined;
  if (late) return late;
  if (ended.length > 0) return misfit(lines, step, nearest(step, [...ended, ...(outer ? [outer] : [])]));
  if (!last || last.isOpen) return undefined;
  // The line above, not this one, left the column of its neighbours.
  if (last.follows || last.ended.some((level) => level.column === column)) return indent(last.line, column);
  return outer && misfit(lines, step, outer);
}

/** A line and a level do not fit. If the level has one line only, and what follows stands as this line does, it was that one. */
function misfit(lines: readonly Line[], { line, at, column }: Step, level: Level | undefined): Slip {
  if (!level) return indent(line, 0);
  const moved = Math.max(0, level.first.indent + column - level.column);
  const next = following(lines, at, column);
  const isFirst = level.count === 1 && (next === column || next === moved);
  return isFirst ? indent(level.first, moved) : indent(line, level.column);
}

/** The column of the next line that stands no further in than one. */
function following(lines: readonly Line[], at: number, column: number): number | undefined {
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line && !isIdle(line) && line.indent <= column) return line.indent;
  }
  return undefined;
}

/** The level that was probably meant: one of the same kind, as near as can be. */
function nearest({ kind, column }: Step, levels: readonly Level[]): Level | undefined {
  const same = levels.filter((level) => level.kind === kind);
  const off = (level: Level) => Math.abs(level.column - column);
  return (same.length > 0 ? same : levels).toSorted((a, b) => off(a) - off(b))[0];
}

function mixed(lines: readonly Line[], { line, at, column }: Step): Slip {
  const { from, text } = line;
  const slip = lacksDash(lines, at, column);
  if (slip) return slip;
  return { reason: 'mixed-list', from: from + column, to: from + text.trimEnd().length };
}
