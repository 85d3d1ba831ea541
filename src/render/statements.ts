import type { Frame } from '../language/index.js';
import type { CountItem, Statement } from '../model/briefing.js';
import type { Figure } from '../model/document.js';
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
}

interface RecommendedView {
  /** «выработано 9 рекомендаций»; absent when a highlight has said it. */
  readonly done: string | undefined;
  /** «5 — по здравоохранению и по одной — по судам и полиции» */
  readonly shares: string;
  readonly complete: boolean;
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

/** «в 5 регионах», for totals of the country. */
function regionsOf({ regions }: CountItem, { language, marker }: Speaker): string | undefined {
  return regions && marker.mark(language.inRegions(regions.quantity.value), regions);
}

function watchedView(
  { number, spheres }: Extract<Statement, { kind: 'watched' }>,
  speaker: Speaker,
): WatchedView {
  const [first] = spheres;
  return {
    number: speaker.marker.mark(speaker.language.countedSpheres(number.quantity.value), number),
    names: speaker.shared(spheres),
    only: spheres.length === 1 && first ? onlySphere(first.sphere, first.figure, speaker) : undefined,
  };
}

/** The forms of a single sphere, with its count as `count`. */
function onlySphere(sphere: string, figure: Figure | undefined, speaker: Speaker): Forms {
  const count = figure ? speaker.marker.mark(speaker.language.amount(figure.quantity), figure) : '';
  return { ...speaker.sphere(sphere), count };
}

function recommendedView(
  statement: Extract<Statement, { kind: 'recommended' }>,
  speaker: Speaker,
): RecommendedView {
  const { total, spheres, complete } = statement;
  const [first] = spheres;
  return {
    done: total && speaker.done(total),
    shares: speaker.concerning(spheres),
    complete,
    only:
      spheres.length === 1 && complete && first ? onlySphere(first.sphere, undefined, speaker) : undefined,
  };
}

function highlightText(
  statement: Extract<Statement, { kind: 'highlight' }>,
  { marker, language }: Speaker,
): string {
  const { text, figures } = statement;
  return marker.quote(text[language.code], figures, (value) => proseFigure(value, statement));
}

/** A number inside submitted prose: it rests on the line where the prose stands. */
function proseFigure(
  value: number,
  { region, place }: { readonly region: string; readonly place: Place },
): Figure {
  const source = { region, value, qualifier: 'exact' as const, file: place.file, ...place.range.start };
  const quantity = { value, qualifier: 'exact' as const, sources: [source] };
  return { quantity, origin: 'submitted', metric: null, region, sphere: null, part: null };
}
