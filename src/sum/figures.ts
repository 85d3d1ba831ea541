import { type Figure, figureOf } from '../model/document.js';
import type { Quantity } from '../model/quantity.js';
import type { SphereTotals, Totals } from '../model/totals.js';
import type { Workspace } from '../model/workspace.js';

/** Every number that is known of a period, of the country and of its regions, whether anything says it or not. */
export function figuresOf(totals: Totals, workspace: Workspace): Figure[] {
  return [
    ...[...totals.metrics].map(([metric, total]) => figureOf(total, { metric, origin: 'derived' })),
    ...sphereFigures(totals.spheres, null),
    ...[...totals.byRegion].flatMap(([region, own]) => [
      ...[...own.metrics].flatMap(([metric, total]) => [
        figureOf(total, { metric, region, origin: total.derived ? 'derived' : 'submitted' }),
        ...[...total.parts].map(([part, quantity]) => figureOf(quantity, { metric, region, part })),
      ]),
      ...sphereFigures(own.spheres, region),
    ]),
    ...workspace.stated.map(({ metric, amount, place }) => {
      const source = { region: null, ...amount, file: place.file, ...place.range.start };
      return figureOf({ ...amount, sources: [source] }, { metric, origin: 'stated' });
    }),
  ];
}

function sphereFigures(
  spheres: ReadonlyMap<string, SphereTotals<Quantity>>,
  region: string | null,
): Figure[] {
  const origin = region === null ? 'derived' : 'submitted';
  return [...spheres].flatMap(([sphere, own]) =>
    (['monitorings', 'recommendations'] as const).flatMap((metric) => {
      const quantity = own[metric];
      return quantity ? [figureOf(quantity, { metric, sphere, region, origin })] : [];
    }),
  );
}
