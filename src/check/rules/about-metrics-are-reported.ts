import { type Codelists, metricIndex, metricMeant } from '../../codelists/index.js';
import { diagnostic } from '../../diagnostics/index.js';
import { asObject } from '../amount.js';
import { reportedValue } from '../by-sphere.js';
import type { Draft, FileRule } from '../draft.js';

/** A highlight is about metrics that its file reports; it speaks for them. */
export const aboutMetricsAreReported: FileRule = (draft, codelists) =>
  draft.highlights.flatMap((one, i) =>
    (one?.about ?? []).flatMap((metric, j) => {
      const isKnown = metricIndex(codelists).byId.has(metric);
      if (!isKnown || mayBeReported(draft, metric, codelists)) return [];
      const pointer = `/highlights/${i}/about/${j}`;
      return [diagnostic('about-not-reported', { metric }, { place: draft.tree.place(pointer), pointer })];
    }),
  );

/** Comparing names takes its time. */
const MOST_COMPARED = 20;

/** Reported, or hidden by a mistake that has a diagnostic of its own: a misspelt id, `metrics` that cannot be read. */
function mayBeReported(draft: Draft, metric: string, codelists: Codelists): boolean {
  const { written, tree } = draft;
  if (written.has(metric) || reportedValue(draft, metric, codelists) !== undefined) return true;
  if (!asObject(asObject(tree.value)?.['metrics'])) return true;
  const { byId } = metricIndex(codelists);
  const unknown = [...written].filter((id) => !byId.has(id)).slice(0, MOST_COMPARED);
  return unknown.some((id) => metricMeant(id, codelists) === metric);
}
