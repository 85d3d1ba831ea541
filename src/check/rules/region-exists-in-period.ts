import { type Codelists, type Region, regionMeant, regionNameAt } from '../../codelists/index.js';
import { type At, type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { lastDay, type Period } from '../../model/period.js';
import type { FileRule } from '../draft.js';

/** The region is in the codelist, and existed on the last day of the period. */
export const regionExistsInPeriod: FileRule = ({ tree, region, period }, codelists) => {
  if (!region) return [];
  const at = { place: tree.place('/region'), pointer: '/region' };
  return regionProblems(region.text, region.found, period?.read, codelists, at);
};

/** What is wrong with a region's id in a period. */
export function regionProblems(
  id: string,
  region: Region | undefined,
  period: Period | undefined,
  codelists: Codelists,
  at: At,
): Diagnostic[] {
  if (!region) return [diagnostic('unknown-region', { id, suggestion: regionMeant(id, codelists) }, at)];
  if (!period) return [];
  const name = regionNameAt(codelists, region.id, lastDay(period));
  if (!name) return [notInPeriod(region, period, at)];
  const isAlias = region.names.some((one) => one.alias === id);
  if (!isAlias || name.alias === id) return [];
  return [diagnostic('region-renamed', { alias: id, region: region.id, period: period.text }, at)];
}

function notInPeriod({ id, names }: Region, period: Period, at: At): Diagnostic {
  const from = names[0]?.from;
  const to = names[names.length - 1]?.to;
  return diagnostic('region-not-in-period', { region: id, period: period.text, from, to }, at);
}
