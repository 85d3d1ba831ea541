import type { Codelists } from '../codelists/index.js';
import type { Submission } from '../model/activity.js';
import type { Briefing, CountItem, Headline, StatedItem, Statement } from '../model/briefing.js';
import { type Figure, figureOf } from '../model/document.js';
import type { Source } from '../model/quantity.js';
import type { Total, Totals } from '../model/totals.js';
import type { StatedFigure, Workspace } from '../model/workspace.js';
import { type Counted, countStatements, groupOf } from './counts.js';
import { countFigure } from './figures.js';
import { MEDIA, regionSection } from './region.js';
import { watchedStatement } from './spheres.js';

/** The codelist's group that has no metrics, but the frames for totals of the country. */
const COUNTRY = 'country';
/** The same for the media, whose stated figures come before. */
const COUNTRY_MEDIA = 'country_media';

/** What only one region has more than zero of is said in its section; it is no news of the country. */
const FEWEST_REGIONS = 2;

/** Everything that the speech will say, in its order, in no language. */
export function compose(
  totals: Totals,
  submissions: readonly Submission[],
  workspace: Workspace,
  codelists: Codelists,
): Briefing {
  const national = countStatements(countryCounts(totals, submissions), null, codelists);
  const stated = workspace.stated.flatMap((one) => statedItem(one, workspace, codelists));
  return {
    period: workspace.period,
    ...(workspace.speaker && { speaker: workspace.speaker }),
    coverage: coverage(totals, submissions, workspace),
    leading: leading(totals),
    headlines: headlines(national, stated, leading(totals)),
    ...(workspace.contact && { contact: workspace.contact }),
    country: together(national.filter((one) => !isMedia(one))),
    spheres: watchedStatement(totals, submissions, null),
    media: national.filter(isMedia).map((one) => ({ ...one, group: COUNTRY_MEDIA })),
    stated: {
      country: stated.filter((one) => one.group !== MEDIA),
      media: stated.filter((one) => one.group === MEDIA),
    },
    regions: totals.reported.map((region) => regionSection(region, totals, submissions, codelists)),
  };
}

const isMedia = (statement: Statement) => statement.kind === 'counts' && statement.group === MEDIA;

/**
 * Totals of the country in one statement. Groups of one metric may share a sentence; a larger one keeps its own,
 * and in it what the same regions counted stands together.
 */
function together(statements: readonly Statement[]): Statement[] {
  let alone = true;
  const items = statements.flatMap((one) => {
    if (one.kind !== 'counts') return [];
    const apart = !alone || one.items.length > 1;
    alone = one.items.length === 1;
    return byRegions(one.items).map((item, index) => (apart && index === 0 ? { ...item, apart } : item));
  });
  return items.length > 0 ? [{ kind: 'counts', group: COUNTRY, items }] : [];
}

/** Items of the same regions side by side, each where the first of them was. */
function byRegions(items: readonly CountItem[]): CountItem[] {
  const first = (item: CountItem) => items.findIndex(({ regions }) => regions === item.regions);
  return [...items].sort((one, other) => first(one) - first(other));
}

/** What most regions reported comes first; equal ones stand in the codelist's order. */
function leading({ metrics }: Totals): string[] {
  const counted = [...metrics].filter(([, { value }]) => value > 0);
  return counted.sort(([, a], [, b]) => b.regions.length - a.regions.length).map(([id]) => id);
}

/** More figures than these nobody remembers. */
const MOST_HEADLINES = 6;

/** A total of what a source states for the whole country would be taken for another number of the same thing. */
function headlines(
  national: readonly Statement[],
  stated: readonly StatedItem[],
  order: readonly string[],
): Headline[] {
  const known = new Set(stated.map(({ metric }) => metric));
  const rank = ({ metric }: CountItem) => order.indexOf(metric);
  const items = national.flatMap((one) => (one.kind === 'counts' ? one.items : []));
  const media = new Set(national.filter(isMedia).flatMap((one) => (one.kind === 'counts' ? one.items : [])));
  const totals = items
    .filter(({ metric }) => !known.has(metric))
    .sort((a, b) => rank(a) - rank(b))
    .map((item): Headline => {
      const group = media.has(item) ? COUNTRY_MEDIA : COUNTRY;
      return { kind: 'total', item: { ...item, parts: [], notes: [] }, group };
    });
  const said = stated.map((one): Headline => ({ kind: 'stated', stated: one }));
  return [...said, ...totals].slice(0, MOST_HEADLINES);
}

/** Totals to which more than one region added, each with those regions' number. */
function countryCounts(totals: Totals, submissions: readonly Submission[]): Map<string, Counted> {
  const figures = new Map<string, Figure>();
  const figureFor = (regions: readonly string[]) => {
    const known = figures.get(regions.join());
    if (known) return known;
    const figure = countFigure('coverage', regionSources(regions, submissions), regions.length);
    figures.set(regions.join(), figure);
    return figure;
  };
  const everyone = totals.missing.length + totals.withheld.length > 0 ? 'reporting' : 'all';
  const shared = [...totals.metrics].flatMap(([id, total]): [string, Counted][] => {
    const regions = countingRegions(total);
    if (regions.length < FEWEST_REGIONS) return [];
    const counted = { ...total, regions: figureFor(regions) };
    return [[id, regions.length < totals.reported.length ? counted : { ...counted, everywhere: everyone }]];
  });
  return new Map(shared);
}

/** A region that reported 0 knows that there was none: it is none of those where it took place. */
function countingRegions({ regions, sources }: Total): string[] {
  return regions.filter((region) => sources.some((one) => one.region === region && one.value > 0));
}

/** The line of each region's first file that says which region it is. */
function regionSources(regions: readonly string[], submissions: readonly Submission[]): Source[] {
  return regions.flatMap((region) => {
    const first = submissions.find((one) => one.region === region);
    if (!first) return [];
    return [
      { region, value: 1, qualifier: 'exact' as const, file: first.file, ...first.regionPlace.range.start },
    ];
  });
}

function coverage(totals: Totals, submissions: readonly Submission[], workspace: Workspace) {
  const { reported, missing, withheld } = totals;
  const place = workspace.expectedPlace ?? workspace.periodPlace;
  const all = new Set([...workspace.expected, ...reported]).size;
  const source: Source = {
    region: null,
    value: all,
    qualifier: 'exact',
    file: place.file,
    ...place.range.start,
  };
  return {
    reported,
    missing,
    withheld,
    count: countFigure('coverage', regionSources(reported, submissions), reported.length),
    expected: countFigure('coverage', [source], all),
  };
}

function statedItem(stated: StatedFigure, workspace: Workspace, { metrics }: Codelists): StatedItem[] {
  const entry = metrics.find((one) => one.id === stated.metric);
  if (!entry) return [];
  const { amount, place, metric, period, source } = stated;
  const from: Source = { region: null, ...amount, file: place.file, ...place.range.start };
  return [
    {
      metric,
      group: groupOf(entry),
      stock: entry.kind === 'stock',
      figure: figureOf({ ...amount, sources: [from] }, { metric, origin: 'stated' }),
      ...(period && {
        period,
        same: period.first === workspace.period.first && period.last === workspace.period.last,
      }),
      source,
    },
  ];
}
