import type { Period } from './period.js';
import type { Place, Texts } from './place.js';
import type { Amount } from './quantity.js';

/** A number as it stands in a file. */
export interface StatedAmount extends Amount {
  readonly place: Place;
  /** By part id, in the file's order. */
  readonly parts: ReadonlyMap<string, StatedAmount>;
  readonly note?: Texts;
}

/** What a region says of one sphere. Neither count nor recommendations: it was watched. */
export interface SphereReport {
  readonly sphere: string;
  readonly place: Place;
  readonly count?: StatedAmount;
  readonly recommendations?: StatedAmount;
}

/** Prose that no number can carry. */
export interface Highlight extends Texts {
  /** Ids of the metrics that this text speaks of, so that they are not said again. */
  readonly about: readonly string[];
  readonly place: Place;
}

/** Whose report a file is, and of what time. */
export interface Identity {
  readonly file: string;
  /** The canonical region id. */
  readonly region: string;
  readonly regionPlace: Place;
  readonly period: Period;
  readonly periodPlace: Place;
  /** Who answers for it, in words. */
  readonly submittedBy?: string;
}

/** What one activity file says, after it has been validated and checked by itself. */
export interface Submission extends Identity {
  /** By metric id, in the file's order. */
  readonly metrics: ReadonlyMap<string, StatedAmount>;
  readonly monitoring: readonly SphereReport[];
  readonly highlights: readonly Highlight[];
}

/** Lists of an activity file, a workspace or a codelist, and the keys that an entry of theirs may begin with. */
export const ENTRY_KEYS: Readonly<Record<string, readonly string[]>> = {
  highlights: ['about', 'kk', 'ru'],
  monitoring: ['sphere', 'count', 'recommendations'],
  stated: ['metric', 'value', 'source'],
  spheres: ['id', 'name', 'kk', 'ru'],
  groups: ['id', 'kk', 'ru'],
  regions: ['id', 'kind', 'codes', 'names'],
};

/** The keys of an activity file, as its schema has them. */
export const FILE_KEYS = ['region', 'period', 'submitted_by', 'metrics', 'monitoring', 'highlights'] as const;
