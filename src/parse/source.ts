import { LineCounter } from 'yaml';
import type { Place, Position } from '../model/place.js';

/** A text while it is being examined. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
  /** Lines already copied for places; many places share a line. */
  readonly excerpts: Map<number, string>;
}

export function makeSource(file: string, text: string): Source {
  return { file, text, lines: new LineCounter(), excerpts: new Map() };
}

/** A copy: V8 makes long substrings point into the text, which would keep all of it alive. */
export function own(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

/** The place from one offset to another (exclusive). */
export function placeAt(source: Source, from: number, to: number): Place {
  const start = position(source, from);
  const end = from === to ? start : position(source, to);
  return { file: source.file, range: { start, end }, excerpt: excerpt(source, start.line) };
}

function position({ lines }: Source, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function excerpt(source: Source, line: number): string {
  const known = source.excerpts.get(line);
  if (known !== undefined) return known;
  const made = own(lineText(source, line));
  source.excerpts.set(line, made);
  return made;
}

function lineText({ text, lines }: Source, line: number): string {
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
