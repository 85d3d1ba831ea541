import type { Period } from './period.js';
import type { LanguageCode, Place, Texts } from './place.js';
import type { DocumentName, OutputFormat, Wish } from './plan.js';
import type { Amount } from './quantity.js';
import type { Silence } from './silence.js';
import type { Variant } from './variant.js';

/** A national figure that no region's file carries. It is spoken with its source and never enters a total. */
export interface StatedFigure {
  readonly metric: string;
  readonly amount: Amount;
  /** Absent when its source names no time. */
  readonly period?: Period;
  /** Who says so, in words: a noun phrase without a full stop. */
  readonly source: Texts;
  /** Where the number stands. */
  readonly place: Place;
}

/** Whom journalists may ask: published on purpose, so nothing in it is taken for a secret. */
export interface Contact {
  readonly name?: Texts;
  readonly position?: Texts;
  readonly telephone?: Texts;
  readonly mail?: Texts;
  /** Where everything can be read. */
  readonly site?: Texts;
  readonly address?: Texts;
}

/** What `smg-report.yaml` says, with its defaults filled in. */
export interface Workspace {
  readonly file: string;
  readonly period: Period;
  readonly periodPlace: Place;
  /** Region ids in the order of the speech: `expected` as written, or all that exist, in protocol order. */
  readonly expected: readonly string[];
  /** Where `expected` stands; absent when it is the default. */
  readonly expectedPlace?: Place;
  /** The glob of its activity files. */
  readonly activities: string;
  /** The glob of earlier periods' files, which are compared with, never summed, and where it stands. */
  readonly history?: { readonly glob: string; readonly place: Place };
  readonly languages: readonly Variant[];
  /** The documents may go out; else they are marked as a draft where people hold them in their hands. */
  readonly approved: boolean;
  readonly speaker?: { readonly name: Texts; readonly position?: Texts };
  readonly contact?: Contact;
  readonly stated: readonly StatedFigure[];
  /** Severity by diagnostic code. */
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'note' | 'off'>>;
  /** What comments in it silence. */
  readonly silences: readonly Silence[];
  /** How many words a minute whoever reads the speech aloud says. */
  readonly spoken: { readonly pace: Readonly<Record<LanguageCode, number>> };
  readonly output: { readonly folder: string; readonly formats: readonly OutputFormat[] };
  /** Which documents a build makes, in which languages and formats; absent: the speech and the tables. */
  readonly outputs?: Readonly<Partial<Record<DocumentName, Wish>>>;
}
