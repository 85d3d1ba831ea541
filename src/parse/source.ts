import { LineCounter } from 'yaml';
import { concealed } from '../language/personal.js';
import type { Place, Position } from '../model/place.js';

/** A text while it is being examined. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** The same with what is personal blotted out: places show lines of this one. */
  readonly shown: string;
  readonly lines: LineCounter;
  /** Lines already copied for places; many places share a line. */
  readonly excerpts: Map<number, string>;
}

export function makeSource(file: string, text: string): Source {
  return { file, text, shown: concealed(text), lines: new LineCounter(), excerpts: new Map() };
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
  const nextLine = source.lines.lineStarts[start.line] ?? Number.POSITIVE_INFINITY;
  const end = to < nextLine ? { line: start.line, column: start.column + to - from } : position(source, to);
  return { file: source.file, range: { start, end }, excerpt: excerpt(source, start.line) };
}

/** The last line start at or before an offset. */
function position({ lines: { lineStarts } }: Source, offset: number): Position {
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

function excerpt(source: Source, line: number): string {
  const known = source.excerpts.get(line);
  if (known !== undefined) return known;
  const made = own(lineText(source, line));
  source.excerpts.set(line, made);
  return made;
}

function lineText({ shown: text, lines }: Source, line: number): string {
  const start = lines.lineStarts[line - 1] ?? 0;
  const next = lines.lineStarts[line] ?? text.length + 1;
  const end = text[next - 2] === '\r' ? next - 2 : next - 1;
  return text.slice(start, Math.max(start, end));
}

/** The end of the line on which an offset stands, without its line break and blanks. */
export function lineEnd(source: Source, offset: number): number {
  const next = source.text.indexOf('\n', offset);
  let end = next < 0 ? source.text.length : next;
  while (end > offset && /\s/.test(source.text[end - 1] ?? '')) end--;
  return end;
}
