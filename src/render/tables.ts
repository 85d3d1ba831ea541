import { capitalize } from '../language/index.js';
import { type Cell, type Figure, figureOf, type Table } from '../model/document.js';
import type { Totals } from '../model/totals.js';
import type { Speaker } from './speaker.js';

/** The words of a table, as its template gives them. */
export type Labels = Readonly<Record<string, string>>;

/** More columns of figures than this do not fit a page. */
const WIDEST = 7;

/** Nobody reported it: not the same as zero. */
const MISSING = '–';

/** It was watched, but not counted. */
export const WATCHED = '+';

/** Every metric that somebody reported, by region; cut into several tables where the regions are many. */
export function metricsByRegion(totals: Totals, speaker: Speaker, labels: Labels): Table[] {
  const rows = [...totals.metrics].map(([metric, total]) => ({
    name: speaker.marker.span('name', speaker.metricName(metric)),
    total: figureOf(total, { metric, origin: 'derived' }),
    of: (region: string) => {
      const own = totals.byRegion.get(region)?.metrics.get(metric);
      return own && figureOf(own, { metric, region, origin: own.derived ? 'derived' : 'submitted' });
    },
  }));
  return byRegion(rows, totals.reported, speaker, { first: labels['metric'] ?? '', ...labels });
}

/**
 * Monitorings, or with `of="recommendations"` those, by sphere and region. A sphere that was watched without
 * a count shows a plus.
 */
export function spheresByRegion(totals: Totals, speaker: Speaker, labels: Labels): Table[] {
  const metric = labels['of'] === 'recommendations' ? 'recommendations' : 'monitorings';
  const rows = [...totals.spheres].map(([sphere, own]) => ({
    name: speaker.marker.span('name', speaker.sphere(sphere)['nominative'] ?? ''),
    total: own[metric] && figureOf(own[metric], { metric, sphere, origin: 'derived' }),
    of: (region: string) => {
      const spheres = totals.byRegion.get(region)?.spheres.get(sphere);
      const count = spheres?.[metric];
      if (count) return figureOf(count, { metric, sphere, region });
      return spheres && metric === 'monitorings' && !spheres.recommendations ? WATCHED : undefined;
    },
  }));
  const said = rows.filter((row) => totals.reported.some((region) => row.of(region)));
  return byRegion(said, totals.reported, speaker, { first: labels['sphere'] ?? '', ...labels });
}

interface Row {
  readonly name: string;
  readonly total: Figure | undefined;
  readonly of: (region: string) => Figure | typeof WATCHED | undefined;
}

/** Rows against regions, the regions in slices that fit a page and the total in the last of them. */
function byRegion(
  rows: readonly Row[],
  regions: readonly string[],
  speaker: Speaker,
  labels: Labels,
): Table[] {
  const slices = Array.from({ length: Math.ceil(regions.length / WIDEST) }, (_, i) =>
    regions.slice(i * WIDEST, (i + 1) * WIDEST),
  );
  return slices.map((slice, index) => {
    const last = index === slices.length - 1;
    const heads = slice.map((id) => ({
      text: speaker.marker.span('name', speaker.region(id).short),
      numeric: true,
    }));
    return {
      caption: labels['caption'] ?? '',
      head: [
        text(labels['first'] ?? ''),
        ...heads,
        ...(last ? [{ text: labels['total'] ?? '', numeric: true }] : []),
      ],
      rows: rows
        .map((row) => ({ name: row.name, cells: [...slice.map(row.of), ...(last ? [row.total] : [])] }))
        .map(({ name, cells }) => [text(name), ...cells.map((figure) => number(figure, speaker))]),
    };
  });
}

/** Totals, how many regions each rests on, and which. */
export function totalsWithCoverage(totals: Totals, speaker: Speaker, labels: Labels): Table {
  return {
    caption: labels['caption'] ?? '',
    head: [
      text(labels['metric'] ?? ''),
      count(labels['total']),
      count(labels['regions']),
      text(labels['named'] ?? ''),
    ],
    rows: [...totals.metrics].map(([metric, total]) => [
      text(speaker.marker.span('name', speaker.metricName(metric))),
      number(figureOf(total, { metric, origin: 'derived' }), speaker),
      number(
        figureOf({ ...total, value: total.regions.length, qualifier: 'exact' }, { origin: 'coverage' }),
        speaker,
      ),
      text(total.regions.map((id) => speaker.marker.span('name', speaker.region(id).short)).join(', ')),
    ]),
  };
}

/** Some metrics by region, a row for each region that should report; label `missing` stands where no report has come. */
export function leadingByRegion(
  metrics: readonly string[],
  regions: readonly string[],
  totals: Totals,
  speaker: Speaker,
  labels: Labels,
): Table {
  const { marker } = speaker;
  const name = (metric: string) => marker.span('name', capitalize(speaker.metricName(metric)));
  const row = (region: string) => {
    const own = totals.byRegion.get(region)?.metrics;
    return metrics.map((metric, i) => {
      const found = own?.get(metric);
      if (!own) return count(i === 0 ? labels['missing'] : MISSING);
      const origin = found?.derived ? 'derived' : 'submitted';
      return number(found && figureOf(found, { metric, region, origin }), speaker);
    });
  };
  const sums = metrics.map((metric) => {
    const total = totals.metrics.get(metric);
    return number(total && figureOf(total, { metric, origin: 'derived' }), speaker);
  });
  return {
    caption: labels['caption'] ?? '',
    head: [text(labels['region'] ?? ''), ...metrics.map((metric) => count(name(metric)))],
    rows: [
      ...regions.map((region) => [text(marker.span('name', speaker.region(region).short)), ...row(region)]),
      [text(labels['total'] ?? ''), ...sums],
    ],
  };
}

/** Monitorings and recommendations of the country by sphere, the largest first. */
export function totalsBySphere(totals: Totals, speaker: Speaker, labels: Labels): Table {
  const name = (sphere: string) => speaker.marker.span('name', speaker.sphere(sphere)['nominative'] ?? '');
  return {
    caption: labels['caption'] ?? '',
    head: [text(labels['sphere'] ?? ''), count(labels['monitorings']), count(labels['recommendations'])],
    rows: sphereRows(totals).map(({ sphere, monitorings, recommendations }) => [
      text(name(sphere)),
      number(monitorings, speaker),
      number(recommendations, speaker),
    ]),
  };
}

interface SphereRow {
  readonly sphere: string;
  readonly monitorings: Figure | typeof WATCHED | undefined;
  readonly recommendations: Figure | undefined;
}

/** What is known of each sphere, those with most monitorings first. */
export function sphereRows(totals: Totals): SphereRow[] {
  const size = (sphere: string) => totals.spheres.get(sphere)?.monitorings?.value ?? -1;
  const spheres = [...totals.spheres].sort(([a], [b]) => size(b) - size(a));
  return spheres.map(([sphere, { monitorings, recommendations }]) => ({
    sphere,
    monitorings: monitorings
      ? figureOf(monitorings, { metric: 'monitorings', sphere, origin: 'derived' })
      : recommendations
        ? undefined
        : WATCHED,
    recommendations:
      recommendations && figureOf(recommendations, { metric: 'recommendations', sphere, origin: 'derived' }),
  }));
}

const text = (value: string): Cell => ({ text: value });
const count = (value: string | undefined): Cell => ({ text: value ?? '', numeric: true });

function number(figure: Figure | typeof WATCHED | undefined, { language, marker }: Speaker): Cell {
  if (figure === WATCHED) return { text: WATCHED, numeric: true };
  if (!figure) return { text: MISSING, numeric: true };
  return { text: marker.mark(language.amount(figure.quantity), figure), numeric: true };
}
