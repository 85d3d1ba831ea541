import type { Codelists } from '../codelists/index.js';
import type { Amount } from '../model/quantity.js';
import type { Fact, Totals } from '../model/totals.js';
import { addFacts } from './totals.js';

/** By what totals can be broken down. */
export type Dimension = 'region' | 'sphere' | 'metric' | 'period';

/** One line of a breakdown: the ids it is for, and what they add up to. */
export interface TotalRow extends Amount {
  readonly ids: Readonly<Partial<Record<Dimension, string>>>;
  readonly regions: number;
}

/**
 * Totals broken down. Every number belongs to a metric, so `metric` is always among the dimensions; with
 * `sphere` the rows are what was reported by sphere.
 */
export function breakDown(totals: Totals, by: readonly Dimension[], codelists: Codelists): TotalRow[] {
  const dimensions: readonly Dimension[] = by.includes('metric') ? by : [...by, 'metric'];
  const facts = totals.facts.filter(
    (fact) => !fact.part && (fact.sphere !== null) === dimensions.includes('sphere'),
  );
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = dimensions.map((dimension) => idOf(fact, dimension)).join('\n');
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()]
    .flatMap((group) => row(group, dimensions, codelists))
    .sort((a, b) => compareRows(a, b, dimensions, totals, codelists));
}

function idOf(fact: Fact, dimension: Dimension): string {
  if (dimension === 'period') return fact.period.text;
  return fact[dimension] ?? '';
}

function row(group: readonly Fact[], dimensions: readonly Dimension[], { metrics }: Codelists): TotalRow[] {
  const [first] = group;
  const kind = metrics.find(({ id }) => id === first?.metric)?.kind ?? 'flow';
  const total = addFacts(group, kind);
  if (!first || !total) return [];
  const ids = Object.fromEntries(dimensions.map((dimension) => [dimension, idOf(first, dimension)]));
  return [{ ids, value: total.value, qualifier: total.qualifier, regions: total.regions.length }];
}

/** In the order of the speech and of the codelists; periods by time, as their text sorts. */
function compareRows(
  a: TotalRow,
  b: TotalRow,
  dimensions: readonly Dimension[],
  totals: Totals,
  codelists: Codelists,
): number {
  const order: Readonly<Record<Dimension, readonly string[]>> = {
    region: totals.reported,
    sphere: codelists.spheres.map(({ id }) => id),
    metric: codelists.metrics.map(({ id }) => id),
    period: [...new Set(totals.facts.map((fact) => fact.period.text))].sort(),
  };
  for (const dimension of dimensions) {
    const rank = (one: TotalRow) => order[dimension].indexOf(one.ids[dimension] ?? '');
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
  }
  return 0;
}
