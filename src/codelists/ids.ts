import type { Codelists, Metric } from './types.js';

/** What rules ask of the metrics of every file, prepared once. */
export interface MetricIndex {
  readonly byId: ReadonlyMap<string, Metric>;
  /** Those that consist of others. */
  readonly compound: readonly (Metric & Required<Pick<Metric, 'consists_of'>>)[];
}

const indexes = new WeakMap<readonly Metric[], MetricIndex>();
const lists = new WeakMap<readonly object[], ReadonlySet<string>>();

/** The metrics of some codelists, indexed. */
export function metricIndex({ metrics }: Pick<Codelists, 'metrics'>): MetricIndex {
  const known = indexes.get(metrics);
  if (known) return known;
  const compound = metrics.flatMap((metric) => {
    const { consists_of } = metric;
    return consists_of ? [{ ...metric, consists_of }] : [];
  });
  const made = { byId: new Map(metrics.map((metric) => [metric.id, metric])), compound };
  indexes.set(metrics, made);
  return made;
}

/** The ids of a codelist, in its order. */
export function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  const known = lists.get(list);
  if (known) return known;
  const made = new Set(list.map(({ id }) => id));
  lists.set(list, made);
  return made;
}
