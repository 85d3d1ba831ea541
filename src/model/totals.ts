import type { Period } from './period.js';
import type { Texts } from './place.js';
import type { Quantity } from './quantity.js';

/** A number of one file, ready to be added up. */
export interface Fact {
  readonly region: string;
  readonly period: Period;
  readonly metric: string;
  /** Set for `monitorings` and `recommendations` of a sphere; such facts never enter a metric's total again. */
  readonly sphere: string | null;
  /** Set for a part of the metric. */
  readonly part: string | null;
  readonly quantity: Quantity;
  /** The quantity was not written but follows: the sum of spheres or of complete parts. */
  readonly derived: boolean;
  readonly note?: Texts;
}

/** A quantity over regions. */
export interface Total extends Quantity {
  /** Ids of the regions that reported it, in protocol order. */
  readonly regions: readonly string[];
}

/** What is known of one sphere; neither number: it was watched. */
export interface SphereTotals<Q extends Quantity = Total> {
  readonly monitorings?: Q;
  readonly recommendations?: Q;
}

/** A metric of one region over the period. */
export interface RegionMetric extends Quantity {
  readonly derived: boolean;
  /** By part id, in the codelist's order. */
  readonly parts: ReadonlyMap<string, Quantity>;
  readonly notes: readonly Texts[];
}

/** What one region reported over the period. Maps are in the codelist's order. */
export interface RegionTotals {
  readonly metrics: ReadonlyMap<string, RegionMetric>;
  readonly spheres: ReadonlyMap<string, SphereTotals<Quantity>>;
}

/** Everything that was reported, added up. Missing is not zero: what nobody reported is absent. */
export interface Totals {
  readonly period: Period | undefined;
  /** Region ids in the order of the speech. */
  readonly reported: readonly string[];
  /** Expected, but nothing came. */
  readonly missing: readonly string[];
  /** Left out at the user's request (`--without`). */
  readonly withheld: readonly string[];
  readonly metrics: ReadonlyMap<string, Total>;
  readonly spheres: ReadonlyMap<string, SphereTotals>;
  readonly byRegion: ReadonlyMap<string, RegionTotals>;
  readonly facts: readonly Fact[];
}
