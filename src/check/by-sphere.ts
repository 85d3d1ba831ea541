import { type Codelists, metricIndex } from '../codelists/index.js';
import type { Draft } from './draft.js';

/** The metrics that are also given by sphere, with the key under which a sphere gives them. */
export const BY_SPHERE = [
  ['monitorings', 'count'],
  ['recommendations', 'recommendations'],
] as const;

/** What a file reports of a metric: what is written, or else what follows from its spheres or complete parts. */
export function reportedValue(
  { metrics, monitoring }: Draft,
  metric: string,
  codelists: Codelists,
): number | undefined {
  const written = metrics.get(metric);
  if (written) return written.value;
  const field = BY_SPHERE.find(([id]) => id === metric)?.[1];
  const spheres = field ? monitoring.flatMap((one) => one?.[field]?.value ?? []) : [];
  if (spheres.length > 0) return sum(spheres);
  const { metrics: ids, complete } = metricIndex(codelists).byId.get(metric)?.consists_of ?? NOTHING;
  const parts = ids.flatMap((id) => metrics.get(id)?.value ?? []);
  return complete && parts.length === ids.length ? sum(parts) : undefined;
}

const NOTHING = { metrics: [], complete: false };
const sum = (values: readonly number[]) => values.reduce((made, value) => made + value, 0);
