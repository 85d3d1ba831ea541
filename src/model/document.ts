import type { LanguageCode, Place } from './place.js';
import type { Quantity } from './quantity.js';
import type { Variant } from './variant.js';

/**
 * Where a figure comes from: a region's file, the workspace's stated figures, the sum or difference of
 * submitted numbers, or the count of who has reported.
 */
export type Origin = 'submitted' | 'stated' | 'derived' | 'coverage';

/** A quantity as documents speak of it. `metric` is null for coverage and for numbers inside submitted prose. */
export interface Figure {
  readonly quantity: Quantity;
  readonly origin: Origin;
  readonly metric: string | null;
  readonly region: string | null;
  readonly sphere: string | null;
  readonly part: string | null;
}

/** A figure: submitted, and about nothing but what is said. */
export function figureOf(quantity: Quantity, about: Partial<Omit<Figure, 'quantity'>>): Figure {
  return { origin: 'submitted', metric: null, region: null, sphere: null, part: null, ...about, quantity };
}

/** What a figure says, wherever and in whatever language it says it: what parity compares. */
export function figureKey({ quantity, origin, metric, region, sphere, part }: Figure): string {
  return JSON.stringify([origin, metric, region, sphere, part, quantity.value, quantity.qualifier]);
}

/**
 * A marked stretch of a document. `figure`: a number with its noun; `quoted`: text that somebody submitted;
 * `date`, `name`: numbers in it are part of a date or a name; `cue`: a remark for whoever reads aloud.
 */
export interface Span {
  readonly kind: 'figure' | 'quoted' | 'date' | 'name' | 'cue';
  readonly figures: readonly Figure[];
  /** Where a quoted text is written. */
  readonly place?: Place;
}

/** A cell of a table; numbers are aligned to the right. */
export interface Cell {
  /** Marked text. */
  readonly text: string;
  readonly numeric?: boolean;
}

/** A table as a node: formats decide what it becomes. */
export interface Table {
  readonly caption: string;
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Where a region stands on a map of squares; both count from 0, from the west and from the north. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** One bar or square. */
export interface PictureItem {
  /** As it stands there: a short name. */
  readonly label: string;
  readonly tile?: Tile;
  /** The number; absent: there is none, and `text` says why. */
  readonly figure?: Figure;
  /** «97», «более 10 000»; or «отчёта нет». */
  readonly text: string;
  /** For those who hear the picture: «97 материалов». */
  readonly said: string;
  /** Nobody has reported, which is another thing than a report that does not speak of it. */
  readonly missing: boolean;
}

/**
 * Numbers to be drawn by the formats that can, in the document's language. Each of them stands in a table of the
 * document as well, which the audit reads.
 */
export interface Picture {
  readonly kind: 'bars' | 'map';
  readonly title: string;
  readonly items: readonly PictureItem[];
}

/** `handout` is for journalists, `post` for a channel; `spoken` is the speech as it is to be read aloud, `prompter` the same on a screen, `qa` the speech with its sources. */
export type DocumentKind = 'speech' | 'tables' | 'handout' | 'post' | 'spoken' | 'prompter' | 'qa';

/** A stretch of a document in one language. */
export interface Passage {
  readonly language: LanguageCode;
  readonly text: string;
}

/** A rendered document: Markdown in which spans, escapes and tables are marked (see marks.ts). */
export interface RenderedDocument {
  readonly kind: DocumentKind;
  readonly variant: Variant;
  readonly text: string;
  /** The text again, by language: the opening of the mixed speech is Kazakh, its rest Russian. */
  readonly passages: readonly Passage[];
  readonly spans: readonly Span[];
  readonly tables: readonly Table[];
  /** Absent: there are none. */
  readonly pictures?: readonly Picture[];
  /** How long it was, in UTF-16 units, where its end had to be cut off; absent: it is whole. */
  readonly cutFrom?: number;
}

/** `speech.ru` */
export function documentName({ kind, variant }: Pick<RenderedDocument, 'kind' | 'variant'>): string {
  return `${kind}.${variant}`;
}
