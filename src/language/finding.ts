/** What proof-reading can find in a text by itself; each is a diagnostic's code as well. */
export type FindingCode =
  | 'mixed-script'
  | 'kazakh-letter'
  | 'spacing'
  | 'straight-quotes'
  | 'hyphen-for-dash'
  | 'lower-case-sentence'
  | 'number-agreement'
  | 'placeholder-text'
  | 'doubled-text'
  | 'negative-count'
  | 'odd-number'
  | 'unfinished-text'
  | 'wrong-language';

/** A stretch of a text that is probably a slip. Offsets count UTF-16 units, `to` is exclusive. */
export interface Finding {
  readonly code: FindingCode;
  readonly from: number;
  readonly to: number;
  readonly typed: string;
  /** What to write instead; absent where only the writer knows. */
  readonly write?: string;
  /** Writing it changes how the text looks and not what it says: a program may do it. */
  readonly safe: boolean;
}

/**
 * What a text is: whole sentences, a noun phrase, a person's name, or a template, of which only the pieces
 * between its tags are known.
 */
export type TextKind = 'sentences' | 'phrase' | 'name' | 'template';

/** A finding at a place in a text. */
export function finding(
  code: FindingCode,
  text: string,
  from: number,
  to: number,
  write?: string,
  safe = false,
): Finding {
  const found = { code, from, to, typed: text.slice(from, to), safe };
  return write === undefined ? found : { ...found, write };
}

/** One replacement in a text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly write: string;
}

/**
 * The least that has to be replaced: single characters where as many are written as were typed, else what is left
 * between a common beginning and a common end.
 */
export function editsOf({ from, typed, write }: Finding): Edit[] {
  if (write === undefined || write === typed) return [];
  if (write.length === typed.length) return singleLetters(from, typed, write);
  let start = 0;
  while (start < typed.length && typed[start] === write[start]) start++;
  let end = 0;
  const most = Math.min(typed.length, write.length) - start;
  while (end < most && typed[typed.length - 1 - end] === write[write.length - 1 - end]) end++;
  const edit = {
    from: from + start,
    to: from + typed.length - end,
    write: write.slice(start, write.length - end),
  };
  return [edit];
}

function singleLetters(from: number, typed: string, write: string): Edit[] {
  const edits: Edit[] = [];
  for (let i = 0; i < typed.length; i++) {
    if (typed[i] !== write[i]) edits.push({ from: from + i, to: from + i + 1, write: write[i] ?? '' });
  }
  return edits;
}

/** Applies edits that do not overlap; of two that do, the first in order counts. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at) continue;
    made += text.slice(at, edit.from) + edit.write;
    at = edit.to;
  }
  return made + text.slice(at);
}
