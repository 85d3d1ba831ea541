import { diagnostic } from '../../diagnostics/index.js';
import { pointerTo } from '../../model/tree.js';
import { addend, atTotal, compare, soften, term } from '../arithmetic.js';
import { BY_SPHERE } from '../by-sphere.js';
import type { FileRule } from '../draft.js';

/** What the spheres say together may be less than the metric, never more. */
export const spheresWithinMetric: FileRule = ({ metrics, monitoring }) =>
  BY_SPHERE.flatMap(([metric, field]) => {
    const stated = metrics.get(metric);
    if (!stated) return [];
    const total = addend(metric, stated);
    const parts = monitoring.flatMap((one) => (one?.[field] ? [addend(one.sphere, one[field])] : []));
    const { sum, exceeds } = compare(total, parts);
    if (!exceeds) return [];
    const args = { total: term(total), parts: parts.map(term), sum };
    const at = atTotal(total, parts, `/metrics${pointerTo(metric)}`);
    return [soften(diagnostic('spheres-exceed', args, at), [total, ...parts])];
  });
