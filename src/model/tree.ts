import type { Place } from './place.js';

/**
 * Where each UTF-16 unit of a text stands in its file, as offsets in UTF-16 units behind a byte order mark. `ends` is
 * exclusive; a unit may be written as several (`\\"`) or stand for a line break with its indentation.
 */
export interface Offsets {
  readonly style: 'plain' | 'single' | 'double' | 'block';
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * A parsed file: its plain value, and the way from a JSON pointer back to the source. It holds the whole text;
 * what outlives a file's examination (places, values) does not.
 */
export interface Tree {
  readonly file: string;
  /** Plain objects, arrays, strings, numbers, booleans and null. */
  readonly value: unknown;
  /**
   * Where the value stands, or the key that names it. The key of a list item or of the whole file is its first
   * key; an absent pointer gives its nearest ancestor that exists.
   */
  place(pointer: string, of?: 'key' | 'value'): Place;
  /** What is written there, without quotes: `012`, `1_000`. Undefined if it is no scalar. */
  scalar(pointer: string): string | undefined;
  /** The place of a part of a text, from one offset of its value to another; that of the whole where it cannot be told. */
  placeWithin(pointer: string, from: number, to: number): Place;
  /** Undefined if it is no text, or YAML's way from source to value cannot be retraced. */
  offsets(pointer: string): Offsets | undefined;
}

/** A key as a JSON pointer spells it. */
export function pointerTo(...keys: readonly (string | number)[]): string {
  let pointer = '';
  for (const key of keys) pointer += `/${typeof key === 'string' ? escaped(key) : key}`;
  return pointer;
}

const escaped = (key: string) => (/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key);
