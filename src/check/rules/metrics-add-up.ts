import { metricIndex } from '../../codelists/index.js';
import { pointerTo } from '../../model/tree.js';
import { addend } from '../arithmetic.js';
import type { FileRule } from '../draft.js';
import { partsProblem } from '../parts.js';

/** A metric that consists of others fits them: violations found are those fixed and those in progress. */
export const metricsAddUp: FileRule = ({ metrics }, codelists) =>
  metricIndex(codelists).compound.flatMap(({ id, consists_of }) => {
    const total = metrics.get(id);
    if (!total) return [];
    const parts = consists_of.metrics.flatMap((part) => {
      const amount = metrics.get(part);
      return amount ? [addend(part, amount)] : [];
    });
    const all = parts.length === consists_of.metrics.length;
    return partsProblem(addend(id, total), parts, consists_of.complete && all, `/metrics${pointerTo(id)}`);
  });
