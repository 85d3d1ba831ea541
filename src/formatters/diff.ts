import { concealed } from '../language/personal.js';

/** Lines shown around a change. */
const CONTEXT = 3;

/** A stretch of lines that was replaced by another. */
interface Hunk {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/**
 * The unified diff of a file before and after, as `patch` reads it; empty if nothing changed. Made for corrections that
 * keep the lines: if their number differs, everything between the first and the last change is one hunk. What is
 * personal is blotted out: such a file has to be corrected by hand first.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const old = linesOf(concealed(before));
  const now = linesOf(concealed(after));
  const hunks = joined(old.length === now.length ? lineByLine(old, now) : atOnce(old, now));
  return `--- a/${path}\n+++ b/${path}\n${hunks.map((hunk) => printed(hunk, old, now)).join('')}`;
}

/** Lines with their line breaks. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function lineByLine(old: readonly string[], now: readonly string[]): Hunk[] {
  return old.flatMap((line, i) =>
    line === now[i] ? [] : [{ oldFrom: i, oldTo: i + 1, newFrom: i, newTo: i + 1 }],
  );
}

function atOnce(old: readonly string[], now: readonly string[]): Hunk[] {
  const { head, tail } = sharedEnds(old, now);
  return [{ oldFrom: head, oldTo: old.length - tail, newFrom: head, newTo: now.length - tail }];
}

/** How many items two lists share at their beginning, and how many of the rest at their end. */
export function sharedEnds(
  old: readonly string[],
  now: readonly string[],
): { readonly head: number; readonly tail: number } {
  const least = Math.min(old.length, now.length);
  let head = 0;
  while (head < least && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return { head, tail };
}

/** Changes whose surroundings touch are shown together. */
function joined(hunks: readonly Hunk[]): Hunk[] {
  const made: Hunk[] = [];
  for (const hunk of hunks) {
    const last = made.at(-1);
    if (last && hunk.oldFrom - last.oldTo <= 2 * CONTEXT)
      made[made.length - 1] = { ...last, oldTo: hunk.oldTo, newTo: hunk.newTo };
    else made.push(hunk);
  }
  return made;
}

function printed(
  { oldFrom, oldTo, newFrom, newTo }: Hunk,
  old: readonly string[],
  now: readonly string[],
): string {
  const start = Math.max(0, oldFrom - CONTEXT);
  const before = old.slice(start, oldFrom);
  const after = old.slice(oldTo, oldTo + CONTEXT);
  const size = (from: number, to: number) => before.length + to - from + after.length;
  const head = `@@ -${start + 1},${size(oldFrom, oldTo)} +${start + 1 + newFrom - oldFrom},${size(newFrom, newTo)} @@\n`;
  return (
    head +
    [
      ...before.map(kept),
      ...replaced(old.slice(oldFrom, oldTo), now.slice(newFrom, newTo)),
      ...after.map(kept),
    ].join('')
  );
}

/** Lines side by side, since a correction is read against what it corrects; those that are equal in between stay. */
function replaced(old: readonly string[], now: readonly string[]): string[] {
  if (old.length !== now.length)
    return [...old.map((line) => row('-', line)), ...now.map((line) => row('+', line))];
  return old.flatMap((line, i) =>
    line === now[i] ? [kept(line)] : [row('-', line), row('+', now[i] ?? '')],
  );
}

const kept = (line: string) => row(' ', line);

function row(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
