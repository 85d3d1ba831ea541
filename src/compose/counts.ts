import type { Codelists, Metric } from '../codelists/index.js';
import type { CountItem, PartItem, Statement } from '../model/briefing.js';
import { type Figure, figureOf } from '../model/document.js';
import type { Texts } from '../model/place.js';
import type { Quantity } from '../model/quantity.js';

/** A metric's number with all that is said beside it. */
export interface Counted extends Quantity {
  readonly derived?: boolean;
  readonly parts?: ReadonlyMap<string, Quantity>;
  readonly notes?: readonly Texts[];
  readonly regions?: Figure;
  readonly everywhere?: 'all' | 'reporting';
}

/**
 * Counted metrics as statements, one for each group of the codelist and in its order. A metric that is part
 * of another one present is said with it. What has no group makes a statement of its own.
 */
export function countStatements(
  counted: ReadonlyMap<string, Counted>,
  region: string | null,
  codelists: Codelists,
): Statement[] {
  const known = codelists.metrics.filter((metric) => counted.has(metric.id));
  const within = new Set(known.flatMap((metric) => partMetrics(metric, counted).map((part) => part.id)));
  const spoken = known.filter((metric) => !within.has(metric.id));
  const groups = [...codelists.groups.map(({ id }) => id), ...new Set(spoken.map(groupOf))];
  return [...new Set(groups)].flatMap((group) => {
    const items = spoken
      .filter((metric) => groupOf(metric) === group)
      .flatMap((metric) => countItem(metric, counted, region) ?? []);
    return items.length > 0 ? [{ kind: 'counts' as const, group, items }] : [];
  });
}

/** A metric's group; one without is a group by itself, under its own id. */
export function groupOf(metric: Metric): string {
  return metric.group ?? metric.id;
}

function countItem(
  metric: Metric,
  all: ReadonlyMap<string, Counted>,
  region: string | null,
): CountItem | undefined {
  const counted = all.get(metric.id);
  if (!counted) return undefined;
  const parts = [...partMetrics(metric, all), ...namedParts(metric, counted, region)];
  return {
    metric: metric.id,
    figure: metricFigure(metric.id, counted, region),
    parts,
    complete: isComplete(metric, counted, parts),
    notes: counted.notes ?? [],
    ...(counted.regions && { regions: counted.regions }),
    ...(counted.everywhere && { everywhere: counted.everywhere }),
  };

  function namedParts(
    { id, parts: declared }: Metric,
    { parts: given }: Counted,
    at: string | null,
  ): PartItem[] {
    return (declared?.of ?? []).flatMap((part) => {
      const quantity = given?.get(part.id);
      if (!quantity?.value) return [];
      return [
        {
          id: part.id,
          kind: 'part' as const,
          figure: figureOf(quantity, { metric: id, part: part.id, region: at }),
        },
      ];
    });
  }
}

function metricFigure(metric: string, counted: Counted, region: string | null): Figure {
  const derived = counted.derived || region === null;
  return figureOf(counted, { metric, region, origin: derived ? 'derived' : 'submitted' });
}

/** The other metrics that are part of this one and rest on the same regions. */
function partMetrics(metric: Metric, all: ReadonlyMap<string, Counted>): PartItem[] {
  const whole = all.get(metric.id);
  return (metric.consists_of?.metrics ?? []).flatMap((id) => {
    const part = all.get(id);
    if (!part?.value || !whole || regionsOf(part) !== regionsOf(whole)) return [];
    const region = part.regions ? null : (part.sources[0]?.region ?? null);
    return [{ id, kind: 'metric' as const, figure: metricFigure(id, part, region) }];
  });
}

const regionsOf = ({ sources }: Quantity) => [...new Set(sources.map(({ region }) => region))].sort().join();

/** Whether the parts that are said make up the whole; a single one never reads well as such. */
function isComplete(metric: Metric, whole: Quantity, parts: readonly PartItem[]): boolean {
  const declared = metric.consists_of ?? metric.parts;
  const sum = parts.reduce((total, part) => total + part.figure.quantity.value, 0);
  return Boolean(declared?.complete) && parts.length > 1 && sum === whole.value;
}
