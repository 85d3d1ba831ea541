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
  if (!name) return [notInPeriod(region, period, codelists, at)];
  const alias = region.names.find((one) => one.alias === id);
  if (!alias || name.alias === id) return [];
  const { from, to } = alias;
  return [diagnostic('region-renamed', { alias: id, region: region.id, period: period.text, from, to }, at)];
}

function notInPeriod(region: Region, period: Period, codelists: Codelists, at: At): Diagnostic {
  const { id, names } = region;
  const from = names[0]?.from;
  const to = names[names.length - 1]?.to;
  const within = withinAt(region, lastDay(period), codelists);
  return diagnostic('region-not-in-period', { region: id, period: period.text, from, to, within }, at);
}

/** The regions of which a new one was made. */
function withinAt({ names, territory }: Region, day: string, codelists: Codelists): string[] {
  const birth = territory?.find((change) => change.day === names[0]?.from && day < change.day);
  return (birth?.with ?? []).filter((id) => regionNameAt(codelists, id, day));
}
