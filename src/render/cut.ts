import type { Span } from '../model/document.js';
import { asMarkdown, closeSpans, tokens } from '../model/marks.js';

/**
 * The longest beginning of a marked text that consists of whole sentences and is no longer than `most` UTF-16 units as
 * Markdown. A figure, a date or a name is never cut, nor is a line between its sentences; what was open is closed.
 *
 * @param split takes a line apart into its sentences
 */
export function cutAtSentences(
  text: string,
  most: number,
  spans: readonly Span[],
  split: (line: string) => readonly string[],
): string {
  if (asMarkdown(text).length <= most) return text;
  let kept = '';
  for (const end of sentenceEnds(text, split)) {
    const beginning = text.slice(0, end);
    if (!isWhole(beginning, spans)) continue;
    const closed = `${closeSpans(beginning).trimEnd()}\n`;
    if (asMarkdown(closed).length > most) break;
    kept = closed;
  }
  return kept;
}

/** Where sentences end, from the first to the last. */
function sentenceEnds(text: string, split: (line: string) => readonly string[]): number[] {
  const ends: number[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    let at = from;
    for (const sentence of split(line)) {
      at = text.indexOf(sentence, at) + sentence.length;
      ends.push(at);
    }
    from += line.length + 1;
  }
  return ends;
}

/** Submitted text may hold many sentences; everything else that is marked belongs to one. */
function isWhole(beginning: string, spans: readonly Span[]): boolean {
  const open: number[] = [];
  for (const token of tokens(beginning)) {
    if (token.kind === 'open') open.push(token.index);
    else if (token.kind === 'close') open.pop();
  }
  return open.every((index) => spans[index]?.kind === 'quoted');
}
