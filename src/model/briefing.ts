import type { Figure } from './document.js';
import type { Period } from './period.js';
import type { Texts } from './place.js';
import type { Contact } from './workspace.js';

/** A counted metric, as it is to be spoken. */
export interface CountItem {
  readonly metric: string;
  readonly figure: Figure;
  readonly parts: readonly PartItem[];
  /** Whether the parts are all of it. */
  readonly complete: boolean;
  readonly notes: readonly Texts[];
  /** Country-wide: how many regions it rests on, one figure for all items of the same regions. */
  readonly regions?: Figure;
  /** Whether these are all regions, or all that reported. */
  readonly everywhere?: 'all' | 'reporting';
  /** It has nothing to do with the items before it. */
  readonly apart?: boolean;
}

/** A part: another metric, or one of the metric's named parts. */
export interface PartItem {
  readonly id: string;
  readonly kind: 'metric' | 'part';
  readonly figure: Figure;
}

/** A sphere with what fell to it; no figure: it was watched. */
export interface SphereItem {
  readonly sphere: string;
  readonly figure?: Figure;
  readonly notes?: readonly Texts[];
}

/** Something to say, in no language yet. */
export type Statement =
  | { readonly kind: 'counts'; readonly group: string; readonly items: readonly CountItem[] }
  | { readonly kind: 'watched'; readonly number: Figure; readonly spheres: readonly SphereItem[] }
  | {
      readonly kind: 'recommended';
      /** Absent when a highlight has said it already. */
      readonly total?: CountItem;
      readonly spheres: readonly SphereItem[];
      readonly complete: boolean;
      /** Whether all these spheres are known to have been monitored. */
      readonly watched: boolean;
    }
  | {
      readonly kind: 'highlight';
      readonly region: string;
      readonly text: Texts;
      /** The figures of the metrics it is about. */
      readonly figures: readonly Figure[];
    };

/** A national figure that the workspace states. */
export interface StatedItem {
  readonly metric: string;
  readonly group: string;
  /** A stock is a state, not something that happened within a time. */
  readonly stock: boolean;
  readonly figure: Figure;
  /** Absent: it is said without a time. */
  readonly period?: Period;
  /** Whether that is the briefing's own period. */
  readonly same?: boolean;
  readonly source: Texts;
}

/** A figure of the country by itself: stated by a source, or the total of some regions. */
export type Headline =
  | { readonly kind: 'stated'; readonly stated: StatedItem }
  | { readonly kind: 'total'; readonly item: CountItem; readonly group: string };

/** One region's part of the speech: paragraphs of statements. */
export interface RegionSection {
  readonly region: string;
  /** There is nothing to say because everything that was counted came to zero. */
  readonly zeros: boolean;
  readonly paragraphs: readonly (readonly Statement[])[];
}

/** Who has reported; ids in the order of the speech. */
export interface Coverage {
  readonly reported: readonly string[];
  readonly missing: readonly string[];
  readonly withheld: readonly string[];
  /** How many reported, and of how many. */
  readonly count: Figure;
  readonly expected: Figure;
}

/** The language-neutral view of a period's activity that the words are made from. */
export interface Briefing {
  readonly period: Period;
  readonly speaker?: { readonly name: Texts; readonly position?: Texts };
  readonly coverage: Coverage;
  /** Ids of the metrics that somebody counted, those first that most regions reported. */
  readonly leading: readonly string[];
  /** What is said first where there is little room: stated figures, then totals that rest on most regions. */
  readonly headlines: readonly Headline[];
  /** Whom journalists may ask. */
  readonly contact?: Contact;
  /** Totals of what at least two regions counted, media aside. */
  readonly country: readonly Statement[];
  readonly spheres: Extract<Statement, { kind: 'watched' }> | undefined;
  readonly media: readonly Statement[];
  /** Stated figures, those of the media group apart. */
  readonly stated: { readonly country: readonly StatedItem[]; readonly media: readonly StatedItem[] };
  readonly regions: readonly RegionSection[];
}
