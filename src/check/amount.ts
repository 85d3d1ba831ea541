import type { StatedAmount } from '../model/activity.js';
import type { Texts } from '../model/place.js';
import type { Amount, Qualifier } from '../model/quantity.js';
import { pointerTo, type Tree } from '../model/tree.js';

type Json = Readonly<Record<string, unknown>>;

const QUALIFIERS: Readonly<Record<string, Qualifier>> = { '>': 'over', '>=': 'at_least', '~': 'about' };

/** A value as an object, or nothing. */
export function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** A value as a list; whatever else stands there has been reported by its shape. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A whole number or one of `">N"`, `">=N"`, `"~N"`. */
export function readAmount(value: unknown): Amount | undefined {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && value >= 0 ? { value, qualifier: 'exact' } : undefined;
  const match = typeof value === 'string' ? /^(>=?|~)(\d+)$/.exec(value) : null;
  const qualifier = QUALIFIERS[match?.[1] ?? ''];
  return match && qualifier ? { value: Number(match[2]), qualifier } : undefined;
}

/** A quantity with its parts and its note; undefined if any of it cannot be read. */
export function readQuantity(tree: Tree, value: unknown, pointer: string): StatedAmount | undefined {
  const long = asObject(value);
  if (!long) return simple(tree, value, pointer, NO_PARTS, undefined);
  const parts = readParts(tree, long['parts'], pointer);
  const note = long['note'] === undefined ? undefined : readTexts(tree, long['note'], `${pointer}/note`);
  if (!parts || (long['note'] !== undefined && !note)) return undefined;
  return simple(tree, long['value'], `${pointer}/value`, parts, note);
}

type Parts = StatedAmount['parts'];
const NO_PARTS: Parts = new Map();

function simple(
  tree: Tree,
  value: unknown,
  pointer: string,
  parts: Parts,
  note: Texts | undefined,
): StatedAmount | undefined {
  const amount = readAmount(value);
  if (!amount) return undefined;
  const { value: number, qualifier } = amount;
  const place = tree.place(pointer);
  return note ? { value: number, qualifier, place, parts, note } : { value: number, qualifier, place, parts };
}

function readParts(tree: Tree, value: unknown, pointer: string): Parts | undefined {
  if (value === undefined) return NO_PARTS;
  const entries = Object.entries(asObject(value) ?? {});
  const read = entries.map(
    ([id, part]) => [id, readQuantity(tree, part, `${pointer}/parts${pointerTo(id)}`)] as const,
  );
  const good = read.flatMap(([id, part]) => (part ? [[id, part] as const] : []));
  return good.length === entries.length && asObject(value) ? new Map(good) : undefined;
}

/** A text in both languages. */
export function readTexts(tree: Tree, value: unknown, pointer: string): Texts | undefined {
  const { kk, ru } = asObject(value) ?? {};
  if (typeof kk !== 'string' || typeof ru !== 'string') return undefined;
  return { kk, ru, at: { kk: tree.place(`${pointer}/kk`), ru: tree.place(`${pointer}/ru`) } };
}
