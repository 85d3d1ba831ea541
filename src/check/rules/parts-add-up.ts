import { metricIndex } from '../../codelists/index.js';
import { pointerTo } from '../../model/tree.js';
import { addend } from '../arithmetic.js';
import type { FileRule } from '../draft.js';
import { partsProblem } from '../parts.js';

/** What stands under a metric's `parts` fits its value. */
export const partsAddUp: FileRule = ({ metrics }, codelists) =>
  [...metrics].flatMap(([id, stated]) => {
    const declared = stated.parts.size > 0 ? metricIndex(codelists).byId.get(id)?.parts : undefined;
    if (!declared) return [];
    const parts = [...stated.parts].map(([part, amount]) => addend(part, amount));
    const all = declared.of.every((part) => stated.parts.has(part.id));
    return partsProblem(addend(id, stated), parts, declared.complete && all, `/metrics${pointerTo(id)}`);
  });
