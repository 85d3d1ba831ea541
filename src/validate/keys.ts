import { type Codelists, findRegion, idsOf } from '../codelists/index.js';
import { type Diagnostic, diagnostic, suggestKey } from '../diagnostics/index.js';
import type { ErrorObject } from '../generated/validators.js';
import { pointerTo, type Tree } from '../model/tree.js';
import { belongsUnder, misplaced } from './misplaced.js';

/** Longer than any name; comparing is quadratic. */
const LONGEST_TYPO = 64;

/**
 * Keys that are too many or too few in one object. A misspelt key is both at once, and reported once: as unknown,
 * with the missing one as its suggestion.
 */
export function keyProblems(
  tree: Tree,
  pointer: string,
  errors: readonly ErrorObject[],
  codelists: Codelists,
): Diagnostic[] {
  const missing = errors.flatMap(({ params }) => params['missingProperty'] ?? []) as string[];
  const strange = errors.flatMap(({ params }) => params['additionalProperty'] ?? []) as string[];
  const homes = new Map(
    strange.flatMap((key) => {
      const under = belongsUnder(pointer, key, codelists);
      return under === undefined ? [] : [[key, under] as const];
    }),
  );
  const unknown = strange.filter((key) => !homes.has(key));
  const schema = errors[0]?.parentSchema;
  const data = (errors[0]?.data ?? {}) as Readonly<Record<string, unknown>>;
  const known = Object.keys(schema?.['properties'] ?? {});
  const free = known.filter((key) => !Object.hasOwn(data, key));
  const suggestions = new Map(
    unknown.map((key) => [key, entryMeant(key, data[key], free, codelists) ?? nearest(key, free)]),
  );
  const misspelt = new Set([...suggestions.values()].map((meant) => meant?.split(':')[0]));
  const isTold = (key: string) =>
    misspelt.has(key) || [...homes.values()].includes(key) || unknown.some((one) => holds(data[one], key));
  const bilingual = known.includes('kk') && known.includes('ru');
  return [
    ...unknown.map((key) => unknownKey(tree, pointer, key, known, suggestions.get(key))),
    ...misplaced(tree, pointer, homes),
    ...missing.filter((key) => !isTold(key)).map((key) => missingKey(tree, pointer, key, bilingual)),
  ];
}

/** `- health: 12` is a sphere with its count; `kostanay:` at the head of a file is its region. */
function entryMeant(key: string, value: unknown, free: readonly string[], codelists: Codelists) {
  if (free.includes('region') && findRegion(codelists, key)) return `region: ${key}`;
  if (!free.includes('sphere') || !idsOf(codelists.spheres).has(key)) return undefined;
  return typeof value === 'number' ? `sphere: ${key}, count: ${value}` : `sphere: ${key}`;
}

/** Whether a key stands inside what another holds: `kostanay: { period: … }`. */
const holds = (value: unknown, key: string) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

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
