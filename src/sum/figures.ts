import type { Figure } from '../model/document.js';
import type { Quantity } from '../model/quantity.js';
import type { SphereTotals, Totals } from '../model/totals.js';
import type { Workspace } from '../model/workspace.js';

/** Every number that is known of a period, of the country and of its regions, whether anything says it or not. */
export function figuresOf(totals: Totals, workspace: Workspace): Figure[] {
  return [
    ...[...totals.metrics].map(([metric, total]) => figure(total, { metric, origin: 'derived' })),
    ...sphereFigures(totals.spheres, null),
    ...[...totals.byRegion].flatMap(([region, own]) => [
      ...[...own.metrics].flatMap(([metric, total]) => [
        figure(total, { metric, region, origin: total.derived ? 'derived' : 'submitted' }),
        ...[...total.parts].map(([part, quantity]) => figure(quantity, { metric, region, part })),
      ]),
      ...sphereFigures(own.spheres, region),
    ]),
    ...workspace.stated.map(({ metric, amount, place }) => {
      const source = { region: null, ...amount, file: place.file, ...place.range.start };
      return figure({ ...amount, sources: [source] }, { metric, origin: 'stated' });
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
      return quantity ? [figure(quantity, { metric, sphere, region, origin })] : [];
    }),
  );
}

function figure(quantity: Quantity, about: Partial<Omit<Figure, 'quantity'>>): Figure {
  const { value, qualifier, sources } = quantity;
  return {
    origin: 'submitted',
    metric: null,
    region: null,
    sphere: null,
    part: null,
    ...about,
    quantity: { value, qualifier, sources },
  };
}
