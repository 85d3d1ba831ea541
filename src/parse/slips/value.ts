import { type Entry, isBlockHead, isIdle, type Line, quoted } from './line.js';
import { indent, type Slip } from './slip.js';

/** What became of a value: the line behind its last one, and what is wrong with it. */
export interface Valued {
  readonly next: number;
  readonly slip?: Slip;
}

/** Reads the value of an entry, which may go on over several lines. */
export function readValue(lines: readonly Line[], at: number, entry: Entry): Valued {
  const line = lines[at];
  if (!line) return { next: at + 1 };
  const { value } = entry;
  if (isBlockHead(entry)) return block(lines, at, entry);
  if (/^["']/.test(value)) return quotation(lines, at, entry);
  if (/^[[{]/.test(value)) return brackets(lines, at, entry);
  const slip = plain(line, entry, isContinued(lines, at, entry));
  return { next: at + 1, ...(slip && { slip }) };
}

const span = ({ from }: Line, { valueAt, value }: Entry) => ({
  from: from + valueAt,
  to: from + valueAt + value.length,
});

const spaces = ({ text }: Line) => /^ */.exec(text)?.[0].length ?? 0;
const isBlank = ({ text }: Line) => text.trim() === '';

/** The column in which the block of text stands that is an entry's value; undefined if it has none. */
export function blockColumn(lines: readonly Line[], at: number, entry: Entry): number | undefined {
  return isBlockHead(entry) ? columnsOf(lines, at, entry).at(-1) : undefined;
}

/** The column of a block's first line; and that of the others, if it is the first that stands too far in. */
function columnsOf(lines: readonly Line[], at: number, entry: Entry): readonly number[] {
  const columns = lines
    .slice(at + 1, at + 20)
    .filter((line) => !isBlank(line))
    .map(spaces)
    .slice(0, 3);
  const [first = 0, second = first, third] = columns;
  if (first <= outerColumn(entry)) return [];
  return second < first && second === third && second > outerColumn(entry) ? [first, second] : [first];
}

/** Whatever belongs to an entry stands further in. */
const outerColumn = ({ column, key, dashes }: Entry) => (key === undefined ? (dashes.at(-1) ?? -1) : column);

/** A block of text goes on while lines are blank or stand in its column. */
function block(lines: readonly Line[], at: number, entry: Entry): Valued {
  const [column = Number.POSITIVE_INFINITY, second = column] = columnsOf(lines, at, entry);
  let next = at + 1;
  for (let line = lines[next]; line && (isBlank(line) || spaces(line) >= second); line = lines[next]) next++;
  const first = lines.slice(at + 1, next).find((line) => !isBlank(line));
  return { next, ...(second < column && first && { slip: indent(first, second) }) };
}

/** Whether the next line goes on with a text. */
function isContinued(lines: readonly Line[], at: number, { column }: Entry): boolean {
  const next = lines[at + 1];
  return next !== undefined && !isIdle(next) && next.indent > column;
}

/** What may not stand in a text without quotation marks. */
function plain(line: Line, entry: Entry, continued: boolean): Slip | undefined {
  const text = entry.value.replace(/[ \t]#.*$/, '').trimEnd();
  const whole = { ...span(line, { ...entry, value: text }) };
  const suggestion = continued ? {} : { suggestion: quoted(text) };
  if (/^[@`%]|^\*\S*[ \t]|^[-?][ \t]/.test(text))
    return { reason: 'scalar-start', ...whole, to: whole.from + 1, ...suggestion };
  if (entry.key === undefined || !/:(?:[ \t]|$)/.test(text)) return undefined;
  // «meetings: 2, raids: 3» are two keys rather than a text with a colon.
  const [, before, second] = /^(\S+[ \t]+)([a-z_]\w*:(?:[ \t]+[^\s,;]+)?)/.exec(text) ?? [];
  return before === undefined || second === undefined
    ? { reason: 'nested-mapping', ...whole, ...suggestion }
    : { reason: 'second-key', ...whole, from: whole.from + before.length, suggestion: second };
}

/** Where a quotation that starts at an offset ends (exclusive), if it does. */
function closing(text: string, from: number): number | undefined {
  const mark = text[from];
  for (let i = from + 1; i < text.length; i++) {
    if (mark === '"' && text[i] === '\\') i++;
    else if (text[i] === mark) {
      if (mark === "'" && text[i + 1] === mark) i++;
      else return i + 1;
    }
  }
  return undefined;
}

function quotation(lines: readonly Line[], at: number, entry: Entry): Valued {
  const whole = gathered(lines, at, entry, (so) => closing(so, 0) !== undefined);
  if (!whole) return { next: at + 1 };
  const { text, next } = whole;
  const start = (lines[at]?.from ?? 0) + entry.valueAt;
  const end = closing(text, 0);
  if (end === undefined)
    return { next: at + 1, slip: { reason: 'unclosed-quote', from: start, to: start + 1 } };
  const behind = text.slice(end).split('\n')[0] ?? '';
  if (/^\s*$|^\s+#/.test(behind)) return { next };
  const suggestion = next === at + 1 ? { suggestion: quoted(entry.value) } : {};
  return {
    next,
    slip: {
      reason: 'behind-quote',
      from: start + end,
      to: start + end + behind.trimEnd().length,
      ...suggestion,
    },
  };
}

/** Longer than any value of ours; what is read again with each line costs more with each line. */
const MOST_LINES = 100;

/** A value with the lines that belong to it, until it is complete; undefined if that is too much to read. */
function gathered(
  lines: readonly Line[],
  at: number,
  entry: Entry,
  isComplete: (text: string) => boolean,
): { readonly text: string; readonly next: number } | undefined {
  const outer = outerColumn(entry);
  let text = entry.value;
  let next = at + 1;
  while (!isComplete(text)) {
    const line = lines[next];
    if (!line || (line.text.trim() !== '' && line.indent <= outer && !/^\s*[\]}]/.test(line.text))) break;
    if (++next - at > MOST_LINES) return undefined;
    text += `\n${line.text}`;
  }
  return { text, next };
}

/** What is open in a flow collection: the offset of each bracket, and of a quotation. */
interface Open {
  readonly brackets: readonly number[];
  readonly quote?: number;
  /** Behind the bracket that closes the first one. */
  readonly end?: number;
}

function openIn(text: string): Open {
  const brackets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (/["']/.test(sign) && /[[{,:]\s*$/.test(text.slice(Math.max(0, i - 20), i))) {
      const end = closing(text, i);
      if (end === undefined) return { brackets, quote: i };
      i = end - 1;
    } else if (/[[{]/.test(sign)) brackets.push(i);
    else if (/[\]}]/.test(sign)) {
      const opened = text[brackets.at(-1) ?? 0];
      if ((sign === ']') !== (opened === '[')) return { brackets };
      brackets.pop();
      if (brackets.length === 0) return { brackets, end: i + 1 };
    } else if (sign === '#' && /\s/.test(text[i - 1] ?? '')) i = lineEnd(text, i);
  }
  return { brackets };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/**
 * `count: 5 recommendations: 2` between brackets: a key with its value, up to the next key. A value ends in no blank and
 * holds no bracket of its own, so that a line is read once.
 */
const TWO_KEYS =
  /(?<![\w-])([\w-]+:\s+(?:"[^"]*"|'[^']*'|\[[^[\]]*\]|[^\s,{}[\]"':](?:[^,{}[\]"':]*?[^\s,{}[\]"':])?))\s+(?=([A-Za-z_][\w-]*):\s)/g;

function noComma(line: Line | undefined, { valueAt, value }: Entry): Slip | undefined {
  const found = value.matchAll(TWO_KEYS).next().value;
  if (!line || !found) return undefined;
  const [all, , key = ''] = found;
  const from = line.from + valueAt + found.index + all.length;
  const suggestion = line.text.slice(line.indent, valueAt) + value.replace(TWO_KEYS, '$1, ');
  return { reason: 'no-comma', from, to: from + key.length, before: key, suggestion };
}

function brackets(lines: readonly Line[], at: number, entry: Entry): Valued {
  const whole = gathered(lines, at, entry, (so) => openIn(so).end !== undefined);
  if (!whole) return { next: at + 1 };
  const { text, next } = whole;
  const { brackets: open, quote, end } = openIn(text);
  if (end !== undefined) {
    const slip = next === at + 1 ? noComma(lines[at], entry) : undefined;
    return { next, ...(slip && { slip }) };
  }
  const start = (lines[at]?.from ?? 0) + entry.valueAt;
  // Of several brackets the innermost is the one that was forgotten.
  const inner = open.at(-1) ?? 0;
  const from =
    start +
    (quote !== undefined && quote < entry.value.length ? quote : inner < entry.value.length ? inner : 0);
  return {
    next: at + 1,
    slip: { reason: quote === undefined ? 'unclosed-bracket' : 'unclosed-quote', from, to: from + 1 },
  };
}
