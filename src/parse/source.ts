import { concealed } from '../language/personal.js';
import type { Place, Position } from '../model/place.js';

/** A text while it is being examined. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Reserved characters can be there: rare, so the strings are looked at only if the text has some. */
  readonly suspicious: boolean;
  /** The offset at which each line starts. */
  readonly lineStarts: readonly number[];
  /** Lines already copied for places; many places share a line. */
  readonly excerpts: Map<number, string | undefined>;
}

/** Private-use characters mark figures while a document is rendered; control characters break terminals. */
export const RESERVED = /(?![\t\n\r])[\p{Cc}\p{Co}\p{Cs}]/u;

export function makeSource(file: string, text: string): Source {
  const suspicious = text.includes('\\') || RESERVED.test(text);
  return { file, text, suspicious, lineStarts: startsOf(text), excerpts: new Map() };
}

/** The library's own counter passes over the lines of what it takes for an error. */
function startsOf(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/**
 * A copy. V8 makes a long substring point into its text, which would keep all of the text alive; joining makes a new
 * string, and the slice points into that. Copying bytes would take ten times as long.
 */
export function own(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** The place from one offset to another (exclusive). */
export function placeAt(source: Source, from: number, to: number): Place {
  const start = position(source, from);
  const nextLine = source.lineStarts[start.line] ?? Number.POSITIVE_INFINITY;
  const end = to < nextLine ? { line: start.line, column: start.column + to - from } : position(source, to);
  const line = excerpt(source, start.line);
  return { file: source.file, range: { start, end }, ...(line !== undefined && { excerpt: line }) };
}

/** The last line start at or before an offset. */
export function position({ lineStarts }: Source, offset: number): Position {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const line = Math.max(low, 1);
  return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
}

/** The line on which an offset stands. */
export const lineAt = (source: Source, offset: number): number => position(source, offset).line;

/** Nobody reads on in a longer line than this, in UTF-16 units. */
const LONGEST_LINE = 16_384;
/** How far a number that is broken at the end of a line may reach into its neighbours. */
const AROUND = 200;

function excerpt(source: Source, line: number): string | undefined {
  const { excerpts } = source;
  if (!excerpts.has(line)) excerpts.set(line, lineText(source, line));
  return excerpts.get(line);
}

/** A line with what is personal blotted out. */
function lineText({ text, lineStarts }: Source, line: number): string | undefined {
  const start = lineStarts[line - 1] ?? 0;
  const next = lineStarts[line] ?? text.length + 1;
  const end = Math.max(start, text[next - 2] === '\r' ? next - 2 : next - 1);
  if (end - start > LONGEST_LINE) return undefined;
  const from = Math.max(0, start - AROUND);
  return own(concealed(text.slice(from, end + AROUND)).slice(start - from, end - from));
}

/** The end of the line on which an offset stands, without its line break and blanks. */
export function lineEnd(source: Source, offset: number): number {
  const next = source.text.indexOf('\n', offset);
  let end = next < 0 ? source.text.length : next;
  while (end > offset && /\s/.test(source.text[end - 1] ?? '')) end--;
  return end;
}
