import type { Frame, KkPart, KkSphere, KkWords, RuPart, RuSphere, RuWords } from '../language/index.js';

/** A name in the three languages, as tables and messages show it. */
export interface Name {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** Something counted. */
export interface Metric {
  readonly id: string;
  /** `flow` adds up over regions and time; of a `stock` the latest wins over time, regions add up. */
  readonly kind: 'flow' | 'stock';
  /** Plural, as a table's heading: отырыстар · заседания · meetings. */
  readonly name: Name;
  /** The group in whose sentence it is spoken; absent: it has a sentence of its own. */
  readonly group?: string;
  /** Other metrics that are parts of this one. */
  readonly consists_of?: { readonly metrics: readonly string[]; readonly complete: boolean };
  /** Named parts that a file may give under `parts`. */
  readonly parts?: { readonly complete: boolean; readonly of: readonly MetricPart[] };
  readonly kk: KkWords;
  readonly ru: RuWords;
}

/** A part that exists only inside its metric. */
export interface MetricPart {
  readonly id: string;
  readonly name: Name;
  readonly kk: KkPart;
  readonly ru: RuPart;
}

/** Metrics that are spoken together, in the order in which the codelist lists them. */
export interface MetricGroup {
  readonly id: string;
  /** How the sentence may be framed, the best first; the speech takes turns so that openings vary. */
  readonly kk: readonly Frame[];
  readonly ru: readonly Frame[];
}

/** An area under monitoring. */
export interface Sphere {
  readonly id: string;
  readonly name: Name;
  readonly kk: KkSphere;
  readonly ru: RuSphere;
}

/** What a region was called from one day (inclusive) to another (exclusive), and all forms of that name. */
export interface RegionName {
  /** The id under which data may name it, if it is not the region's own: `nur-sultan`. */
  readonly alias?: string;
  /** ISO dates; absent is open. */
  readonly from?: string;
  readonly to?: string;
  readonly en: string;
  readonly kk: {
    readonly nominative: string;
    readonly genitive: string;
    readonly dative: string;
    readonly locative: string;
    readonly ablative: string;
    /** «Қостанай облысы бойынша» */
    readonly along: string;
    readonly adjective: string;
    /** «Қостанай облысындағы» */
    readonly attributive: string;
    readonly short: string;
    readonly short_genitive: string;
    readonly short_locative: string;
  };
  readonly ru: {
    readonly nominative: string;
    readonly genitive: string;
    readonly dative: string;
    /** With its preposition: «в Костанайской области». */
    readonly prepositional: string;
    readonly short: string;
  };
}

/** A day from which a region has another territory, so that its numbers cannot be compared with earlier ones. */
export interface TerritoryChange {
  /** ISO date of the first day. */
  readonly day: string;
  /** The regions with which land changed hands. */
  readonly with: readonly string[];
  /** The act that says so. */
  readonly source: Name;
}

/** A place on the map of squares from one day (inclusive) to another (exclusive); ISO dates, absent is open. */
export interface RegionTile {
  readonly from?: string;
  readonly to?: string;
  /** From the west and from the north, from 0. */
  readonly column: number;
  readonly row: number;
}

/** An oblast or a city of republican significance. The codelist lists them in protocol order. */
export interface Region {
  readonly id: string;
  readonly kind: 'oblast' | 'city';
  /** ISO 3166-2, newest first: KZ-39, KZ-KUS. Data may use them instead of the id. */
  readonly codes: readonly string[];
  /** Code of the national classifier of territories (KATO). */
  readonly kato?: string;
  /** Earliest first; their days do not overlap. */
  readonly names: readonly RegionName[];
  /** Where it stands on a map of squares; earliest first. Absent: below the map. */
  readonly tiles?: readonly RegionTile[];
  /** Earliest first. */
  readonly territory?: readonly TerritoryChange[];
}

/** All codelists, the built-in ones merged with a workspace's. */
export interface Codelists {
  readonly regions: readonly Region[];
  readonly metrics: readonly Metric[];
  readonly groups: readonly MetricGroup[];
  readonly spheres: readonly Sphere[];
  /** Ids in files that could not be read as codelists: whether they exist is not known. */
  readonly unread?: readonly string[];
}
