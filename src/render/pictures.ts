import { type Codelists, tileAt } from '../codelists/index.js';
import { capitalize } from '../language/index.js';
import { type Figure, figureOf, type Picture, type PictureItem } from '../model/document.js';
import { unmarked } from '../model/marks.js';
import { lastDay, type Period } from '../model/period.js';
import type { Totals } from '../model/totals.js';
import type { Speaker } from './speaker.js';
import { type Labels, sphereRows, WATCHED } from './tables.js';

/** What pictures are drawn from. */
export interface Drawn {
  readonly totals: Totals;
  readonly codelists: Codelists;
  readonly period: Period;
  readonly speaker: Speaker;
}

/** A metric of every region that should report, in protocol order; labels `missing`, `withheld` and `absent` say why there is no number. */
export function regionsPicture(kind: Picture['kind'], metric: string, drawn: Drawn, labels: Labels): Picture {
  const { speaker } = drawn;
  const items = expectedRegions(drawn).map((id) => regionItem(id, metric, drawn, labels));
  return { kind, title: labels['title'] ?? capitalize(speaker.metricName(metric)), items };
}

/** Regions that should report, and those that did anyway. */
export function expectedRegions({ totals, codelists }: Pick<Drawn, 'totals' | 'codelists'>): string[] {
  const wanted = new Set([...totals.reported, ...totals.missing, ...totals.withheld]);
  return codelists.regions.map(({ id }) => id).filter((id) => wanted.has(id));
}

function regionItem(id: string, metric: string, drawn: Drawn, labels: Labels): PictureItem {
  const { totals, codelists, period, speaker } = drawn;
  const own = totals.byRegion.get(id)?.metrics.get(metric);
  const figure = own && figureOf(own, { metric, region: id, origin: own.derived ? 'derived' : 'submitted' });
  const tile = tileAt(codelists, id, lastDay(period));
  return {
    label: speaker.region(id).short,
    ...(tile && { tile: { column: tile.column, row: tile.row } }),
    ...(figure ? counted(metric, figure, speaker) : without(whyNot(id, totals), labels)),
  };
}

function whyNot(id: string, { missing, withheld }: Totals): 'missing' | 'withheld' | 'absent' {
  return missing.includes(id) ? 'missing' : withheld.includes(id) ? 'withheld' : 'absent';
}

const without = (why: 'missing' | 'withheld' | 'absent', labels: Labels) => {
  const text = labels[why] ?? '';
  return { text, said: text, missing: why !== 'absent' };
};

const counted = (metric: string, figure: Figure, speaker: Speaker) => ({
  figure,
  text: speaker.language.amount(figure.quantity),
  said: unmarked(speaker.count(metric, figure)),
  missing: false,
});

/** Monitorings of the country by sphere, the largest first; label `absent` stands where a sphere was watched but not counted. */
export function spheresPicture({ totals, speaker }: Drawn, labels: Labels): Picture {
  const items = sphereRows(totals).flatMap(({ sphere, monitorings }): PictureItem[] => {
    if (!monitorings) return [];
    const label = speaker.sphere(sphere)['nominative'] ?? '';
    const said =
      monitorings === WATCHED ? without('absent', labels) : counted('monitorings', monitorings, speaker);
    return [{ label, ...said }];
  });
  return { kind: 'bars', title: labels['title'] ?? capitalize(speaker.metricName('monitorings')), items };
}
