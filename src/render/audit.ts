import { type Heard, heardIn } from '../language/heard.js';
import { type Figure, figureKey, type RenderedDocument, type Span } from '../model/document.js';
import type { LanguageCode, Place, Position } from '../model/place.js';
import { type Stretch, stretchesOf } from './stretches.js';
import type { Context } from './whence.js';

/** Something that stands in a document; line and column are those of its Markdown. */
export interface Standing {
  readonly text: string;
  readonly at: Position;
}

/** A figure as it stands in a text. */
export interface Occurrence extends Standing {
  readonly figure: Figure;
}

/** A number of a text that somebody submitted, and where that text is written. */
export interface Quotation extends Standing {
  readonly value: number | null;
  readonly place: Place;
}

/** A number that nobody submitted, with the template's words around it. */
export interface Unsourced extends Standing, Context {}

/** What the numbers of a document are. */
export interface Audit {
  readonly figures: readonly Occurrence[];
  /** Every number inside submitted texts, whether it is a figure as well or not. */
  readonly quotations: readonly Quotation[];
  /** Dates, names and remarks that hold numbers. */
  readonly dates: readonly Standing[];
  readonly names: readonly Standing[];
  readonly remarks: readonly Standing[];
  /** Numbers that nobody submitted, in digits or words. */
  readonly unsourced: readonly Unsourced[];
}

/** Which list of the audit a span without figures goes to. */
const LISTS = { date: 'dates', name: 'names', cue: 'remarks' } as const;

/** Every number of a document, each list in reading order. */
export function audit(document: RenderedDocument): Audit {
  const found = {
    figures: [] as Occurrence[],
    quotations: [] as Quotation[],
    dates: [] as Standing[],
    names: [] as Standing[],
    remarks: [] as Standing[],
    unsourced: [] as Unsourced[],
  };
  for (const stretch of stretchesOf(document)) {
    const { span, text } = stretch;
    if (!span) found.unsourced.push(...unsourcedIn(stretch));
    else if (span.kind === 'figure')
      found.figures.push(...span.figures.map((figure) => ({ text, at: stretch.at(0), figure })));
    else if (span.kind === 'quoted') found.quotations.push(...quotationsIn(stretch, span));
    else if (numbersIn(stretch).length > 0) found[LISTS[span.kind]].push({ text, at: stretch.at(0) });
  }
  return found;
}

function unsourcedIn(stretch: Stretch): Unsourced[] {
  const { language, text } = stretch;
  return numbersIn(stretch).map(({ heard, standing }) => {
    return { ...standing, language, before: text.slice(0, heard.from), after: text.slice(heard.to) };
  });
}

function quotationsIn(stretch: Stretch, { place }: Span): Quotation[] {
  if (!place) return [];
  return numbersIn(stretch).map(({ heard, standing }) => ({ ...standing, value: heard.value, place }));
}

interface NumberOf {
  readonly heard: Heard;
  readonly standing: Standing;
}

function numbersIn({ text, language, at }: Stretch): NumberOf[] {
  return heardIn(text, language).map((heard) => ({
    heard,
    standing: { text: text.slice(heard.from, heard.to), at: at(heard.from) },
  }));
}

/**
 * Figures that stand in one language's speech only. Numbers of submitted prose are left out: both texts came
 * from one hand, and words may stand where the other language has digits.
 */
export function parity(
  kk: readonly Occurrence[],
  ru: readonly Occurrence[],
): { readonly [language in LanguageCode]: Occurrence[] } {
  const compared = (all: readonly Occurrence[]) =>
    all.filter(({ figure }) => figure.metric !== null || figure.origin !== 'submitted');
  const onlyIn = (one: readonly Occurrence[], other: readonly Occurrence[]) => {
    const keys = new Set(other.map(({ figure }) => figureKey(figure)));
    return compared(one).filter(({ figure }) => !keys.has(figureKey(figure)));
  };
  return { kk: onlyIn(kk, ru), ru: onlyIn(ru, kk) };
}
