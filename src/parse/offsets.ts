import type { Scalar } from 'yaml';
import type { Offsets } from '../model/tree.js';

/** Where the units of a value stand in the source, gathered from left to right. */
interface Mapping {
  readonly source: string;
  readonly starts: number[];
  readonly ends: number[];
  value: string;
}

/**
 * Maps each UTF-16 unit of a scalar's value to the stretch of source that it was made from: a letter to itself, `\"` to
 * two characters, the blank of a folded line to the line break with the indentation around it. YAML's rules are followed
 * a second time, and the result is compared with the value; where they disagree, nothing is claimed.
 */
export function offsetsOf(source: string, node: Scalar): Offsets | undefined {
  const range = node.range;
  if (!range || typeof node.value !== 'string') return undefined;
  const style = styleOf(node);
  const mapping =
    style === 'block'
      ? block(source, range[0], range[1], node.value)
      : inline(source, range[0], range[1], style);
  return mapping.value === node.value ? { style, starts: mapping.starts, ends: mapping.ends } : undefined;
}

const start = (source: string): Mapping => ({ source, starts: [], ends: [], value: '' });

function inline(source: string, from: number, to: number, style: Offsets['style']): Mapping {
  const mapping = start(source);
  if (style === 'double') doubleQuoted(mapping, from + 1, to - 1);
  else if (style === 'single') flow(mapping, from + 1, to - 1, true);
  else flow(mapping, from, to, false);
  return mapping;
}

function styleOf({ type }: Scalar): Offsets['style'] {
  if (type === 'QUOTE_DOUBLE') return 'double';
  if (type === 'QUOTE_SINGLE') return 'single';
  return type === 'PLAIN' ? 'plain' : 'block';
}

function put(mapping: Mapping, text: string, from: number, to: number): void {
  for (let i = 0; i < text.length; i++) {
    mapping.starts.push(from);
    mapping.ends.push(to);
  }
  mapping.value += text;
}

const BLANK = /[ \t]/;

/** Plain and single-quoted text: lines are trimmed and folded; `''` is one mark. */
function flow(mapping: Mapping, from: number, to: number, single: boolean): void {
  const { source } = mapping;
  let at = from;
  while (at < to) {
    const broken = lineBreak(source, at, to);
    if (broken) {
      put(mapping, broken.lines > 1 ? '\n'.repeat(broken.lines - 1) : ' ', at, broken.end);
      at = broken.end;
    } else {
      const width = single && source.startsWith("''", at) ? 2 : 1;
      put(mapping, source[at] ?? '', at, at + width);
      at += width;
    }
  }
}

/** Blanks, a line break, more blanks and breaks; undefined if no line ends here. */
function lineBreak(source: string, at: number, to: number): { lines: number; end: number } | undefined {
  if (!/[ \t\r\n]/.test(source[at] ?? '')) return undefined;
  let end = at;
  let lines = 0;
  while (end < to && /[ \t\r\n]/.test(source[end] ?? '')) {
    if (source[end] === '\n') lines++;
    end++;
  }
  return lines > 0 ? { lines, end } : undefined;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v',
  N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029', ' ': ' ', '"': '"', '/': '/', '\\': '\\', '\t': '\t',
}; // biome-ignore format: pairs
const CODES: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function doubleQuoted(mapping: Mapping, from: number, to: number): void {
  const { source } = mapping;
  let at = from;
  while (at < to) {
    if (source[at] === '\\') at = escaped(mapping, at);
    else {
      const broken = lineBreak(source, at, to);
      const text = broken ? (broken.lines > 1 ? '\n'.repeat(broken.lines - 1) : ' ') : (source[at] ?? '');
      const end = broken?.end ?? at + 1;
      put(mapping, text, at, end);
      at = end;
    }
  }
}

function escaped(mapping: Mapping, at: number): number {
  const { source } = mapping;
  const next = source[at + 1] ?? '';
  const digits = CODES[next];
  if (digits !== undefined) {
    const end = at + 2 + digits;
    const code = Number.parseInt(source.slice(at + 2, end), 16);
    put(mapping, code <= 0x10ffff ? String.fromCodePoint(code) : '', at, end);
    return end;
  }
  const known = ESCAPES[next];
  if (known === undefined) return continued(source, at + 1);
  put(mapping, known, at, at + 2);
  return at + 2;
}

/** A backslash at the end of a line: the break and the blanks behind it are nothing. */
function continued(source: string, at: number): number {
  let end = at + (source[at] === '\r' ? 2 : 1);
  while (BLANK.test(source[end] ?? '')) end++;
  return end;
}

/** A line of a block: its indentation from `from`, its content from `text` to `to`, without the line break. */
interface Line {
  readonly from: number;
  readonly text: number;
  readonly to: number;
}

function linesOf(source: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at <= to && from < to; ) {
    const found = source.indexOf('\n', at);
    const next = found < 0 || found >= to ? to : found;
    const end = source[next - 1] === '\r' ? Math.max(at, next - 1) : next;
    let text = at;
    while (text < end && source[text] === ' ') text++;
    lines.push({ from: at, text, to: end });
    at = next + 1;
  }
  return lines;
}

const isBlank = ({ text, to }: Line) => text === to;

interface Block {
  readonly lines: readonly Line[];
  readonly folded: boolean;
  readonly chomp: string;
  readonly trim: number;
}

/** A literal (`|`) or folded (`>`) block. With an explicit indentation indicator, the indentation is found by trying. */
function block(source: string, from: number, to: number, value: string): Mapping {
  const head = /^([|>])([-+1-9]*)[^\n]*(?:\n|$)/.exec(source.slice(from, to));
  const lines = linesOf(source, from + (head?.[0].length ?? 0), to);
  const first = lines.find((line) => !isBlank(line));
  const indent = first ? first.text - first.from : 0;
  const explicit = /[1-9]/.test(head?.[2] ?? '');
  const chomp = /[-+]/.exec(head?.[2] ?? '')?.[0] ?? '';
  const folded = head?.[1] === '>';
  let mapping = start(source);
  for (let trim = indent; trim >= (explicit ? 0 : indent); trim--) {
    mapping = start(source);
    blockContent(mapping, { lines, folded, chomp, trim });
    if (mapping.value === value) break;
  }
  return mapping;
}

/** The steps of the YAML library, so that odd cases come out as odd. */
function blockContent(mapping: Mapping, { lines, folded, chomp, trim }: Block): void {
  const firstLine = lines.findIndex((line) => !isBlank(line));
  let end = lines.findLastIndex((line) => !isBlank(line)) + 1;
  if (end === 0) return;
  for (let i = lines.length - 1; i >= end; i--) {
    const line = lines[i];
    if (line && line.text - line.from > trim) end = i + 1;
  }
  for (const line of lines.slice(0, firstLine)) {
    rest(mapping, line, trim);
    put(mapping, '\n', line.to, line.to + 1);
  }
  const inner = lines.slice(firstLine, end);
  if (folded) foldedLines(mapping, inner, trim);
  else literalLines(mapping, inner, trim);
  const last = lines[end - 1]?.to ?? 0;
  if (chomp === '+') {
    for (const line of lines.slice(end)) {
      put(mapping, '\n', last, line.from);
      rest(mapping, line, trim);
    }
  }
  if (chomp === '' || (chomp === '+' && !mapping.value.endsWith('\n'))) put(mapping, '\n', last, last);
}

/** What stands behind the block's indentation. */
function rest(mapping: Mapping, line: Line, trim: number): void {
  for (let at = Math.min(line.from + trim, line.to); at < line.to; at++)
    put(mapping, mapping.source[at] ?? '', at, at + 1);
}

function literalLines(mapping: Mapping, lines: readonly Line[], trim: number): void {
  lines.forEach((line, i) => {
    if (i > 0) put(mapping, '\n', lines[i - 1]?.to ?? 0, Math.min(line.from + trim, line.to));
    rest(mapping, line, trim);
  });
}

function foldedLines(mapping: Mapping, lines: readonly Line[], trim: number): void {
  let separator = '';
  let wasIndented = false;
  let before = lines[0]?.from ?? 0;
  for (const line of lines) {
    const start = Math.min(line.from + trim, line.to);
    const indented = line.text - line.from > trim || mapping.source[line.text] === '\t';
    if (indented) {
      if (separator === ' ') separator = '\n';
      else if (!wasIndented && separator === '\n') separator = '\n\n';
    }
    if (indented || !isBlank(line)) {
      put(mapping, separator, before, start);
      rest(mapping, line, trim);
      separator = indented ? '\n' : ' ';
      wasIndented = indented;
    } else if (separator === '\n') put(mapping, '\n', before, start);
    else separator = '\n';
    before = line.to;
  }
}
