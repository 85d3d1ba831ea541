import type { Quantity } from '../model/quantity.js';
import type { RegionTotals, SphereTotals, Total, Totals } from '../model/totals.js';
import { sourceJson } from './audit.js';

/** The totals as `sum --format json` and `totals.json` print them. */
export function totalsJson(totals: Totals): string {
  const { period, reported, missing, withheld } = totals;
  const json = {
    schemaVersion: 1,
    ...(period && { period: period.text }),
    regions: { reported, missing, ...(withheld.length > 0 && { notAccepted: withheld }) },
    totals: record(totals.metrics, totalJson),
    spheres: record(totals.spheres, sphereJson),
    byRegion: record(totals.byRegion, regionJson),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const record = <T>(map: ReadonlyMap<string, T>, make: (value: T) => unknown) =>
  Object.fromEntries([...map].map(([id, value]) => [id, make(value)]));

function totalJson({ value, qualifier, regions, sources }: Total) {
  return { value, qualifier, regions: regions.length, sources: sources.map(sourceJson) };
}

function sphereJson({ monitorings, recommendations }: SphereTotals) {
  return {
    ...(monitorings && { monitorings: totalJson(monitorings) }),
    ...(recommendations && { recommendations: totalJson(recommendations) }),
  };
}

const amountJson = ({ value, qualifier }: Quantity) => ({ value, qualifier });

function regionJson({ metrics }: RegionTotals) {
  return record(metrics, amountJson);
}
