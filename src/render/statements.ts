import type { Frame, Setting } from '../language/index.js';
import type { CountItem, SphereItem, Statement } from '../model/briefing.js';
import { type Figure, figureOf } from '../model/document.js';
import type { Place } from '../model/place.js';
import type { Speaker } from './speaker.js';

/** A statement as a template gets it: one of the fields is set. */
export interface StatementView {
  /** Finished sentences. */
  readonly counts?: readonly string[];
  readonly watched?: WatchedView;
  readonly recommended?: RecommendedView;
  /** Submitted prose. */
  readonly highlight?: string;
}

/** A sphere's name in all its forms. */
type Forms = Readonly<Record<string, string>>;

interface WatchedView {
  /** How many spheres, as the object of a verb: «8 сфер». */
  readonly number: string;
  /** «здравоохранение (12), полиция (8)» */
  readonly names: string;
  /** Set when it is but one. */
  readonly only: Forms | undefined;
  /** «проведено 5 мониторингов», if it is but one and was counted. */
  readonly done: string | undefined;
  /** Whether one of them was watched and not counted. */
  readonly uncounted: boolean;
}

interface RecommendedView {
  /** «выработано 9 рекомендаций»; absent when a highlight has said it. */
  readonly done: string | undefined;
  /** «5 — по здравоохранению и по одной — по судам и полиции» */
  readonly shares: string;
  readonly complete: boolean;
  /** Whether all these spheres are known to have been monitored. */
  readonly watched: boolean;
  /** Set when all of them fell to one sphere. */
  readonly only: Forms | undefined;
}

/** One statement in the speaker's language. */
export function statementView(
  statement: Statement,
  speaker: Speaker,
  frames: readonly Frame[],
): StatementView {
  switch (statement.kind) {
    case 'counts':
      return { counts: speaker.sentences(statement.items, frames, (item) => regionsOf(item, speaker)) };
    case 'watched':
      return { watched: watchedView(statement, speaker) };
    case 'recommended':
      return { recommended: recommendedView(statement, speaker) };
    case 'highlight':
      return { highlight: highlightText(statement, speaker) };
  }
}

/** «в 5 регионах», for totals of the country; where the sentence before spoke of all, no place means the same. */
export function regionsOf(
  { regions, everywhere }: CountItem,
  { language, marker }: Speaker,
): Setting | undefined {
  if (!regions) return undefined;
  return {
    id: regions,
    text: marker.mark(language.inRegions(regions.quantity.value, everywhere), regions),
    again: everywhere ? '' : language.inTheSameRegions,
  };
}

function watchedView(
  { number, spheres }: Extract<Statement, { kind: 'watched' }>,
  speaker: Speaker,
): WatchedView {
  const [first] = spheres;
  return {
    number: speaker.marker.mark(speaker.language.countedSpheres(number.quantity.value), number),
    names: speaker.shared(spheres),
    only: spheres.length === 1 && first ? speaker.sphere(first.sphere) : undefined,
    done: spheres.length === 1 && first?.figure ? speaker.done(monitorings(first, first.figure)) : undefined,
    uncounted: spheres.some(({ figure }) => !figure),
  };
}

/** A sphere's count as a counted metric. */
function monitorings({ notes = [] }: SphereItem, figure: Figure): CountItem {
  return { metric: 'monitorings', figure, parts: [], complete: false, notes };
}

function recommendedView(
  statement: Extract<Statement, { kind: 'recommended' }>,
  speaker: Speaker,
): RecommendedView {
  const { total, spheres, complete, watched } = statement;
  const [first] = spheres;
  return {
    done: total && speaker.done(total),
    shares: speaker.concerning(spheres),
    complete,
    watched,
    only: spheres.length === 1 && complete && first ? speaker.sphere(first.sphere) : undefined,
  };
}

function highlightText(statement: Extract<Statement, { kind: 'highlight' }>, speaker: Speaker): string {
  const { text, figures, region } = statement;
  const place = text.at[speaker.language.code];
  return speaker.quote(text, { figures, prose: (value) => proseFigure(value, { region, place }) });
}

/** A number inside submitted prose: it rests on the line where the prose stands. */
function proseFigure(
  value: number,
  { region, place }: { readonly region: string; readonly place: Place },
): Figure {
  const source = { region, value, qualifier: 'exact' as const, file: place.file, ...place.range.start };
  const quantity = { value, qualifier: 'exact' as const, sources: [source] };
  return figureOf(quantity, { region });
}
