import { metricIndex } from '../../codelists/index.js';
import { diagnostic } from '../../diagnostics/index.js';
import { reportedValue } from '../by-sphere.js';
import type { FileRule } from '../draft.js';

/** A highlight is about metrics that its file reports; it speaks for them. */
export const aboutMetricsAreReported: FileRule = (draft, codelists) =>
  draft.highlights.flatMap((one, i) =>
    (one?.about ?? []).flatMap((metric, j) => {
      const isKnown = metricIndex(codelists).byId.has(metric);
      if (!isKnown || draft.written.has(metric) || reportedValue(draft, metric, codelists) !== undefined)
        return [];
      const pointer = `/highlights/${i}/about/${j}`;
      return [diagnostic('about-not-reported', { metric }, { place: draft.tree.place(pointer), pointer })];
    }),
  );
