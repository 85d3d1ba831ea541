import { hasEntries, noDash } from './dash.js';
import { type Levels, levelsOf, place } from './levels.js';
import { type Entry, entryOf, isBlockHead, isIdle, type Line, linesOf } from './line.js';
import { looseSlip } from './loose.js';
import { indent, type Slip } from './slip.js';
import { blockColumn, readValue } from './value.js';

export type { Slip } from './slip.js';

/** What is known while the lines are read, one after the other. */
interface Scan {
  readonly lines: readonly Line[];
  readonly slips: Slip[];
  readonly levels: Levels;
  /** Columns tell nothing any more once a line stands in a wrong one. */
  isOrdered: boolean;
  /** The key or item that was read last, and the column of the block of text that is its value. */
  last: Entry | undefined;
  block: number | undefined;
  /** Lines that stand further in go on with a text that a slip has torn off from its key. */
  torn: number | undefined;
}

/**
 * What a reader sees who knows how such files look, line by line: a parser says where it gave up, which may be
 * far from the slip, and stumbles again over the lines that follow. To be asked only of a text that is no YAML.
 */
export function slipsIn(text: string): Slip[] {
  const lines = linesOf(text);
  const levels = levelsOf(lines);
  const scan: Scan = {
    lines,
    slips: [],
    levels,
    isOrdered: true,
    last: undefined,
    block: undefined,
    torn: undefined,
  };
  for (let i = 0; i < lines.length; ) i = readLine(scan, i);
  return scan.slips.toSorted((a, b) => a.from - b.from);
}

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;

/** Reads what starts on a line, and gives the next line to be read. */
function readLine(scan: Scan, i: number): number {
  const line = scan.lines[i];
  if (!line || isIdle(line)) return i + 1;
  if (CONFLICT.test(line.text)) {
    once(scan, { reason: 'conflict', from: line.from, to: line.from + line.text.length });
    if (scan.last && isBlockHead(scan.last)) scan.torn = scan.last.column;
    return i + 1;
  }
  if (scan.torn !== undefined && line.indent > scan.torn) return i + 1;
  scan.torn = undefined;
  const blanks = line.text.slice(0, line.indent);
  const odd = blanks.search(/[^ ]/);
  if (odd >= 0) return readOdd(scan, line, odd, i);
  const entry = entryOf(line);
  const stray = strayItem(scan, line, entry);
  if (stray) return readStray(scan, stray, i);
  if (hasLostKey(scan, line, entry, i)) return readLoose(scan, line, entry, i);
  return readEntry(scan, line, entry, i);
}

/** Of lines with one and the same slip, the first is shown: whoever mends it sees the others. */
function once({ slips }: Scan, slip: Slip): void {
  if (!slips.some(({ reason }) => reason === slip.reason)) slips.push(slip);
}

/** A line that begins with a tab or an odd blank is read as if it began with spaces. */
function readOdd(scan: Scan, line: Line, odd: number, i: number): number {
  const reason = line.text[odd] === '\t' ? 'tab' : 'odd-blank';
  once(scan, { reason, from: line.from + odd, to: line.from + line.indent });
  scan.isOrdered = false;
  const entry = entryOf(line);
  const isText = isSentence(entry) || (entry.key === undefined && entry.dashes.length === 0);
  if (isText || isFirstOfBlock(scan)) {
    scan.torn = scan.last?.column ?? 0;
    return i + 1;
  }
  scan.last = entry;
  scan.block = blockColumn(scan.lines, i, entry);
  // How far the tab reaches nobody knows; its text goes on in the column in which it begins.
  if (scan.block !== undefined) scan.torn = scan.block - 1;
  return scan.block === undefined ? readValue(scan.lines, i, entry).next : i + 1;
}

/** Whether a line should have been the first of a block of text. */
const isFirstOfBlock = ({ last, block }: Scan) =>
  last !== undefined && block === undefined && isBlockHead(last);

function readEntry(scan: Scan, line: Line, entry: Entry, i: number): number {
  const slip = scan.isOrdered ? misplaced(scan, line, entry, i) : undefined;
  if (slip) scan.slips.push(slip);
  scan.isOrdered &&= !slip;
  if (slip?.reason === 'nested-mapping') {
    scan.torn = scan.last?.column;
    return i + 1;
  }
  scan.last = entry;
  scan.block = blockColumn(scan.lines, i, entry);
  const valued = readValue(scan.lines, i, entry);
  if (valued.slip) {
    scan.slips.push(valued.slip);
    scan.torn = entry.key === undefined ? entry.dashes.at(-1) : entry.column;
  }
  return valued.next;
}

/** A line that stands too far in may be no key at all, but go on with a text that holds a colon. */
function misplaced({ levels, last }: Scan, line: Line, entry: Entry, i: number): Slip | undefined {
  const slip = place(levels, i, line, entry);
  const goesOn = last !== undefined && last.value !== '' && line.indent > last.column;
  if (!slip || !goesOn || entry.dashes.length > 0 || /^[\w-]+$/.test(entry.key ?? '')) return slip;
  return { reason: 'nested-mapping', from: slip.from, to: slip.to };
}

/** `{ sphere: health, count: 3 }` below `monitoring:` and not further in: to YAML a key that is no text. */
function strayItem({ last }: Scan, line: Line, entry: Entry): Slip | undefined {
  if (!last || entry.key !== undefined || entry.dashes.length > 0 || !/^[[{].*[\]}]$/.test(entry.value))
    return undefined;
  // Below `- { sphere: health }`, in the column of its dash.
  if (last.dashes.at(-1) === line.indent && last.key === undefined) return noDash(line, line.indent);
  if (last.value !== '' || line.indent > last.column) return undefined;
  return hasEntries(last.key) ? noDash(line, last.column + 2) : indent(line, last.column + 2);
}

function readStray(scan: Scan, slip: Slip, i: number): number {
  scan.slips.push(slip);
  scan.isOrdered = false;
  return i + 1;
}

/** Whether a line has no key although it should: it neither goes on with a text nor is an item of a list. */
function hasLostKey({ last, block, lines }: Scan, line: Line, entry: Entry, i: number): boolean {
  if (/^-["'[{\p{L}]/u.test(line.text.slice(line.indent))) return true;
  const isLetter = last?.key === NO_KEY && /\s/.test(entry.key ?? '');
  if (isSentence(entry) || isLetter) return last === undefined || line.indent <= last.column;
  if (entry.key !== undefined || /^["'[{]/.test(entry.value)) return false;
  if (entry.dashes.length > 0) return hasSiblings(lines, i, entry.column);
  if (!last || line.indent <= last.column || block !== undefined) return true;
  return last.value === '' && hasSiblings(lines, i, line.indent);
}

/** No key has so many words: a text holds a colon. */
const isSentence = ({ key }: Entry) => key !== undefined && !/^["']/.test(key) && key.split(/\s+/).length > 3;

function readLoose(scan: Scan, line: Line, { dashes, column }: Entry, i: number): number {
  const { last, block } = scan;
  if (last && block !== undefined && line.indent > last.column && dashes.length === 0) {
    scan.slips.push(indent(line, block));
    scan.torn = last.column;
    return i + 1;
  }
  const slip = looseSlip(line, dashes.length > 0 ? column : line.indent);
  // A letter of several lines, or a signature below the last text, is one slip.
  if (slip.reason !== 'no-key' || last?.key !== NO_KEY) scan.slips.push(slip);
  const meant = line.text.slice(0, slip.from - line.from) + (slip.suggestion ?? `${NO_KEY}: ${NO_KEY}`);
  const mended = { ...line, text: meant };
  const entry = entryOf(mended);
  if (scan.isOrdered && slip.suggestion !== undefined) place(scan.levels, i, mended, entry);
  scan.last = entry;
  scan.block = blockColumn(scan.lines, i, entry);
  if (slip.reason === 'no-key') scan.torn = line.indent;
  return scan.block === undefined ? i + 1 : readValue(scan.lines, i, entry).next;
}

/** What stands for the key of a line that has none at all. */
const NO_KEY = '-';

/** Whether a key stands in the same column below a line and what goes on with it: then the line is one of them. */
function hasSiblings(lines: readonly Line[], i: number, column: number): boolean {
  const next = lines.slice(i + 1, i + 20).find((line) => !isIdle(line) && line.indent <= column);
  return next !== undefined && next.indent === column && entryOf(next).key !== undefined;
}
