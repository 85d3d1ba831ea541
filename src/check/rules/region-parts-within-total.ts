import { metricIndex } from '../../codelists/index.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import type { Digest } from '../../model/digest.js';
import { pointerTo } from '../../model/tree.js';
import { type Addend, addend, addUp, compare, soften, term } from '../arithmetic.js';
import type { TogetherRule } from '../coverage.js';
import { metricsOf } from '../packed.js';

/** In all reports of a region together, what a metric consists of is no more than the metric: the speech says «of them». */
export const regionPartsWithinTotal: TogetherRule = ({ byRegion, codelists }) =>
  [...byRegion].flatMap(([region, reports]) => {
    if (reports.length < 2) return [];
    const { compound } = metricIndex(codelists);
    const ordered = reports.toSorted((a, b) => a.period.first - b.period.first);
    const given = ordered.map((report) => sheetsOf(compound, report));
    return compound.flatMap((whole, i) => {
      const sheets = given.flatMap((all) => all[i] ?? []);
      // What one report shows is said of that one.
      if (sheets.some(({ total, parts }) => total && compare(total, parts).exceeds)) return [];
      return complaint(whole, sheets, { region, reports: reports.length });
    });
  });

type Compound = ReturnType<typeof metricIndex>['compound'][number];

/** What one report says of a metric and of those of which it consists. */
interface Sheet {
  readonly total?: Addend | undefined;
  readonly parts: readonly Addend[];
}

function sheetsOf(compound: readonly Compound[], report: Digest): Sheet[] {
  const metrics = metricsOf(report);
  return compound.map((whole) => sheetOf(whole, metrics));
}

/** A total that is not written follows from its parts, if these are complete and all given. */
function sheetOf({ id, consists_of }: Compound, metrics: ReturnType<typeof metricsOf>): Sheet {
  const parts = consists_of.metrics.flatMap((part) => {
    const amount = metrics.get(part);
    return amount ? [addend(part, amount)] : [];
  });
  const written = metrics.get(id);
  const follows = consists_of.complete && parts.length === consists_of.metrics.length;
  return { total: written ? addend(id, written) : follows ? addUp(id, parts) : undefined, parts };
}

function complaint(
  { id, kind, consists_of }: Compound,
  sheets: readonly Sheet[],
  together: { readonly region: string; readonly reports: number },
): Diagnostic[] {
  /** Of a stock the latest counts. */
  const counted = (all: readonly Addend[]) => (kind === 'stock' ? all.slice(-1) : all);
  const totals = counted(sheets.flatMap(({ total }) => total ?? []));
  const total = addUp(id, totals);
  const written = consists_of.metrics.map((part) =>
    counted(sheets.flatMap(({ parts }) => parts.filter((one) => one.id === part))),
  );
  const parts = consists_of.metrics.flatMap((part, i) => addUp(part, written[i] ?? []) ?? []);
  if (!total) return [];
  const { sum, exceeds } = compare(total, parts);
  if (!exceeds) return [];
  const args = { total: term(total), parts: parts.map(term), sum, together };
  const related = [
    ...totals.slice(0, -1).map(({ place }) => ({ role: 'total' as const, place })),
    ...written.flat().map(({ place }) => ({ role: 'part' as const, place })),
  ];
  const place = totals.at(-1)?.place;
  const at = { place, pointer: `/metrics${pointerTo(id)}`, related };
  return [soften(diagnostic('parts-exceed', args, at), [total, ...parts])];
}
