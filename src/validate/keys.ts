import { type Diagnostic, diagnostic, suggestKey } from '../diagnostics/index.js';
import type { ErrorObject } from '../generated/validators.js';
import { pointerTo, type Tree } from '../model/tree.js';

/** Longer than any name; comparing is quadratic. */
const LONGEST_TYPO = 64;

/**
 * Keys that are too many or too few in one object. A misspelt key is both at once, and reported once: as unknown,
 * with the missing one as its suggestion.
 */
export function keyProblems(tree: Tree, pointer: string, errors: readonly ErrorObject[]): Diagnostic[] {
  const missing = errors.flatMap(({ params }) => params['missingProperty'] ?? []) as string[];
  const unknown = errors.flatMap(({ params }) => params['additionalProperty'] ?? []) as string[];
  const schema = errors[0]?.parentSchema;
  const known = Object.keys(schema?.['properties'] ?? {});
  const present = Object.keys((errors[0]?.data as object | undefined) ?? {});
  const free = known.filter((key) => !present.includes(key));
  const suggestions = new Map(unknown.map((key) => [key, nearest(key, free)]));
  const misspelt = new Set(suggestions.values());
  const bilingual = known.includes('kk') && known.includes('ru');
  return [
    ...unknown.map((key) => unknownKey(tree, pointer, key, known, suggestions.get(key))),
    ...missing.filter((key) => !misspelt.has(key)).map((key) => missingKey(tree, pointer, key, bilingual)),
  ];
}

/** A required key wins over an optional one that is as near: the order of the list is kept. */
const nearest = (key: string, free: readonly string[]) =>
  key.length > LONGEST_TYPO ? undefined : suggestKey(key, free);

function unknownKey(
  tree: Tree,
  parent: string,
  key: string,
  known: readonly string[],
  suggestion?: string,
): Diagnostic {
  const pointer = parent + pointerTo(key);
  return diagnostic(
    'unknown-key',
    { key, known, suggestion },
    { place: tree.place(pointer, 'key'), pointer },
  );
}

function missingKey(tree: Tree, pointer: string, key: string, bilingual: boolean): Diagnostic {
  const at = { place: tree.place(pointer, 'key'), pointer };
  if (bilingual && (key === 'kk' || key === 'ru'))
    return diagnostic('missing-language', { language: key }, at);
  return diagnostic('missing-key', { key }, at);
}
