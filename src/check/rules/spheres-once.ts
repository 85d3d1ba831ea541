import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import type { Place } from '../../model/place.js';
import type { FileRule } from '../draft.js';

/** Each sphere stands in a file once; twice, its numbers would be one region's two answers. */
export const spheresOnce: FileRule = ({ monitoring }) => {
  const seen = new Map<string, Place>();
  const found: Diagnostic[] = [];
  monitoring.forEach((one, i) => {
    if (!one) return;
    const first = seen.get(one.sphere);
    if (!first) seen.set(one.sphere, one.place);
    else {
      const at = {
        place: one.place,
        pointer: `/monitoring/${i}/sphere`,
        related: [{ role: 'first' as const, place: first }],
      };
      found.push(diagnostic('duplicate-sphere', { sphere: one.sphere }, at));
    }
  });
  return found;
};
