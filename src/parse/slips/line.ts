/** A line of a text, and what of it stands where. Offsets are those of the whole text. */
export interface Line {
  readonly text: string;
  readonly from: number;
  /** Blanks in front, of any kind. */
  readonly indent: number;
}

/** A line as a key with a value, an item of a list, or both; a text if it has no key. */
export interface Entry {
  /** Columns of the dashes in front, from 0. */
  readonly dashes: readonly number[];
  /** Where the key stands, or the text. */
  readonly column: number;
  readonly key?: string;
  /** Without blanks around it. */
  readonly value: string;
  readonly valueAt: number;
}

export function linesOf(text: string): Line[] {
  let from = 0;
  return text.split('\n').map((whole) => {
    const line = whole.replace(/\r$/, '');
    const made = { text: line, from, indent: /^\s*/.exec(line)?.[0].length ?? 0 };
    from += whole.length + 1;
    return made;
  });
}

/** Nothing to be read: blanks, a comment, a directive. */
export const isIdle = ({ text }: Line): boolean => /^\s*(?:#|$)|^(?:---|\.\.\.)(?:\s|$)|^%/.test(text);

const QUOTED_KEY = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*:(?:[ \t]|$))/;
/** Up to the first colon that a blank follows; a comment ends it. */
const PLAIN_KEY = /^(?![[{"'#|>])(?:(?![ \t]#).)*?(?=:(?:[ \t]|$))/;

export function entryOf({ text, indent }: Line): Entry {
  const dashes: number[] = [];
  let column = indent;
  while (/^-(?:[ \t]|$)/.test(text.slice(column))) {
    dashes.push(column);
    column += /^-[ \t]*/.exec(text.slice(column))?.[0].length ?? 1;
  }
  const rest = text.slice(column);
  const key = (QUOTED_KEY.exec(rest) ?? PLAIN_KEY.exec(rest))?.[0];
  if (key === undefined) return { dashes, column, value: rest.trimEnd(), valueAt: column };
  const behind = column + rest.indexOf(':', key.length) + 1;
  const valueAt = behind + (/^\s*/.exec(text.slice(behind))?.[0].length ?? 0);
  const value = text.slice(valueAt).trimEnd();
  return { dashes, column, key: key.trim(), value: value.startsWith('#') ? '' : value, valueAt };
}

/** The head of a block of text. */
const BLOCK = /^[|>](?:[+-]?[1-9]?|[1-9][+-])(?:[ \t]+#.*)?$/;

export const isBlockHead = ({ value }: Entry): boolean => BLOCK.test(value);

/** A text as YAML takes it whole, whatever it holds. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
