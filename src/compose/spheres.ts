import type { Submission } from '../model/activity.js';
import type { SphereItem, Statement } from '../model/briefing.js';
import { figureOf } from '../model/document.js';
import type { Quantity } from '../model/quantity.js';
import type { Fact, SphereTotals, Totals } from '../model/totals.js';
import { countFigure } from './figures.js';

type Watched = Extract<Statement, { kind: 'watched' }>;
type Recommended = Extract<Statement, { kind: 'recommended' }>;

/** Spheres as they are listed: the busiest first, equal ones in the codelist's order, the merely watched last. */
function bySize(spheres: readonly SphereItem[]): SphereItem[] {
  return [...spheres].sort((a, b) => (b.figure?.quantity.value ?? -1) - (a.figure?.quantity.value ?? -1));
}

/** Spheres with what fell to them. Notes are said in the region's section only. */
function items(
  spheres: ReadonlyMap<string, SphereTotals<Quantity>>,
  metric: 'monitorings' | 'recommendations',
  region: string | null,
  facts: readonly Fact[],
): SphereItem[] {
  return [...spheres].flatMap(([sphere, totals]) => {
    const quantity = totals[metric];
    if (!quantity?.value) return [];
    const origin = region === null ? 'derived' : 'submitted';
    const own = facts.filter(
      (fact) => fact.region === region && fact.sphere === sphere && fact.metric === metric,
    );
    const notes = own.flatMap((fact) => fact.note ?? []);
    return [{ sphere, figure: figureOf(quantity, { metric, sphere, region, origin }), notes }];
  });
}

/** The spheres of a region, or of the whole country. */
function spheresOf(totals: Totals, region: string | null) {
  return region === null ? totals.spheres : (totals.byRegion.get(region)?.spheres ?? new Map());
}

/**
 * Which spheres were monitored, and how often. A sphere that has recommendations but no count is not listed:
 * it will be named with its recommendations.
 */
export function watchedStatement(
  totals: Totals,
  submissions: readonly Submission[],
  region: string | null,
): Watched | undefined {
  const spheres: ReadonlyMap<string, SphereTotals<Quantity>> = spheresOf(totals, region);
  const counted = items(spheres, 'monitorings', region, totals.facts);
  const watched = [...spheres].flatMap(([sphere, own]) =>
    own.monitorings || own.recommendations ? [] : [{ sphere }],
  );
  const all = [...bySize(counted), ...watched];
  if (all.length === 0) return undefined;
  const sources = all.flatMap(({ sphere }) => sphereSources(sphere, submissions));
  return { kind: 'watched', number: countFigure('derived', sources, all.length, region), spheres: all };
}

/** The lines that name a sphere. */
function sphereSources(sphere: string, submissions: readonly Submission[]) {
  return submissions.flatMap(({ region, file, monitoring }) =>
    monitoring
      .filter((report) => report.sphere === sphere)
      .map(({ place }) => ({ region, file, value: 1, qualifier: 'exact' as const, ...place.range.start })),
  );
}

/** A sphere with recommendations but no count: whether it was monitored, the data does not say. */
const isWatched = (sphere: SphereTotals<Quantity> | undefined) =>
  sphere?.monitorings !== undefined || !sphere?.recommendations;

/** How a region's recommendations fall to spheres; undefined if none are given by sphere. */
export function recommendedStatement(
  region: string,
  totals: Totals,
  saidElsewhere: boolean,
): Recommended | undefined {
  const spheres = bySize(items(spheresOf(totals, region), 'recommendations', region, totals.facts));
  const total = totals.byRegion.get(region)?.metrics.get('recommendations');
  if (spheres.length === 0 || !total) return undefined;
  const sum = spheres.reduce((all, item) => all + (item.figure?.quantity.value ?? 0), 0);
  const said = figureOf(total, {
    metric: 'recommendations',
    region,
    origin: total.derived ? 'derived' : 'submitted',
  });
  const item = { metric: 'recommendations', figure: said, parts: [], complete: false, notes: total.notes };
  return {
    kind: 'recommended',
    watched: spheres.every(({ sphere }) => isWatched(spheresOf(totals, region).get(sphere))),
    spheres,
    complete: sum === total.value,
    ...(!saidElsewhere && { total: item }),
  };
}
