import { type Codelists, metricIndex } from '../codelists/index.js';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { FORMS } from '../diagnostics/show.js';
import { ENTRY_KEYS, FILE_KEYS } from '../model/activity.js';
import { pointerTo, type Tree } from '../model/tree.js';

/** The key under which another belongs that stands in the object at a pointer. */
export function belongsUnder(pointer: string, key: string, codelists: Codelists): string | undefined {
  const { byId } = metricIndex(codelists);
  const list = pointer === '' ? FILE_KEYS.find((one) => ENTRY_KEYS[one]?.includes(key)) : undefined;
  if (list !== undefined && !byId.has(key)) return list;
  if (pointer === '' || /^\/monitoring\/\d+$/.test(pointer)) return byId.has(key) ? 'metrics' : undefined;
  const metric = byId.get(/^\/metrics\/(\w+)$/.exec(pointer)?.[1] ?? '');
  return metric?.parts?.of.some(({ id }) => id === key) ? 'parts' : undefined;
}

/** One diagnostic for all keys that belong in the same place: they slipped out of it together. */
export function misplaced(
  tree: Tree,
  parent: string,
  homes: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  return [...new Set(homes.values())].map((under) => {
    const keys = [...homes].filter(([, home]) => home === under).map(([key]) => key);
    const pointer = parent + pointerTo(keys[0] ?? '');
    // What belongs under a list is an entry, with a dash in front.
    const form = Object.hasOwn(ENTRY_KEYS, under) ? FORMS[under] : undefined;
    return diagnostic('misplaced-key', { keys, under, form }, { place: tree.place(pointer, 'key'), pointer });
  });
}

/**
 * Whether what stands at a pointer is judged elsewhere: `monitoring` among the metrics is in the wrong place, and what
 * holds it has nothing else wrong.
 */
export function isElsewhere(pointer: string, codelists: Codelists): boolean {
  const key = /^\/metrics\/(\w+)/.exec(pointer)?.[1];
  return FILE_KEYS.some((own) => own === key) && !metricIndex(codelists).byId.has(key ?? '');
}
