import type { Frame, Setting } from '../language/index.js';
import type {
  Briefing,
  CountItem,
  Headline,
  RegionSection,
  StatedItem,
  Statement,
} from '../model/briefing.js';
import type { Figure } from '../model/document.js';
import { escapeText } from '../model/marks.js';
import type { Texts } from '../model/place.js';
import type { Amount } from '../model/quantity.js';
import type { Contact } from '../model/workspace.js';
import type { Speaker } from './speaker.js';
import { regionsOf, type StatementView, statementView } from './statements.js';

/** A figure as a template gets it: it prints as its text and can be handed to helpers that agree with it. */
export interface FigureView {
  readonly amount: Amount;
  toString(): string;
}

/** What a template of one language sees. Every text in it is marked, and escaped if it was submitted. */
export interface View {
  readonly period: { readonly name: string; readonly during: string; readonly within: string };
  readonly speaker: { readonly name: string; readonly position: string } | undefined;
  readonly coverage: CoverageView;
  readonly headlines: readonly HeadlineView[];
  readonly contact: Readonly<Partial<Record<keyof Contact, string>>> | undefined;
  /** The metrics that most regions reported. */
  readonly leading: readonly string[];
  readonly country: NationalView;
  readonly spheres: StatementView['watched'];
  readonly media: NationalView;
  readonly regions: readonly RegionView[];
  readonly post: PostView;
}

/** What there is room for in a post: regions with what they did, and those that are only named; before the choice, all. */
export interface PostView {
  readonly regions: readonly { readonly name: string; readonly statements: readonly StatementView[] }[];
  readonly others: readonly string[];
}

interface CoverageView {
  /** «7 регионов из 17» */
  readonly text: string;
  /** «7 регионов» */
  readonly regions: string;
  /** «все 20 регионов», «оба региона» */
  readonly everyRegion: string;
  readonly count: FigureView;
  readonly expected: FigureView;
  readonly all: boolean;
  readonly none: boolean;
  readonly missing: readonly string[];
  readonly withheld: readonly string[];
}

interface NationalView {
  readonly sentences: readonly string[];
  /** The same sentences by paragraphs that the eye can follow. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly stated: readonly { readonly text: string; readonly source: string }[];
}

/** A figure of the country as a sentence without its full stop, so that the source can follow. */
interface HeadlineView {
  readonly text: string;
  readonly source: string;
}

interface RegionView {
  readonly zeros: boolean;
  readonly name: string;
  readonly paragraphs: readonly (readonly StatementView[])[];
}

/** The briefing in one language. */
export function viewOf(briefing: Briefing, speaker: Speaker): View {
  const { marker, language } = speaker;
  const date = (text: string) => marker.span('date', text);
  const regions = briefing.regions.map((section, index) => regionView(section, index, speaker));
  return {
    period: {
      name: date(language.period(briefing.period.text)),
      during: date(language.during(briefing.period.text)),
      within: date(language.within(briefing.period.text)),
    },
    speaker: briefing.speaker && {
      name: speaker.quote(briefing.speaker.name),
      position: briefing.speaker.position ? speaker.quote(briefing.speaker.position) : '',
    },
    coverage: coverageView(briefing, speaker),
    headlines: briefing.headlines.map((one) => headlineView(one, speaker)),
    contact: briefing.contact && contactView(briefing.contact, speaker),
    leading: briefing.leading.map((metric) => marker.span('name', speaker.metricName(metric))),
    country: national(briefing.country, briefing.stated.country, speaker),
    spheres: briefing.spheres && statementView(briefing.spheres, speaker, []).watched,
    media: national(briefing.media, briefing.stated.media, speaker),
    regions,
    post: {
      regions: regions.map(({ name, paragraphs }) => ({ name, statements: paragraphs.flat() })),
      others: briefing.regions.map(({ region }) => nameIn(region, speaker)),
    },
  };
}

function headlineView(headline: Headline, speaker: Speaker): HeadlineView {
  if (headline.kind === 'total') {
    const { item, group } = headline;
    // Who reported is said above all headlines.
    const where = item.everywhere ? undefined : regionsOf(item, speaker);
    return { text: bare(speaker.headline(item, group, where)), source: '' };
  }
  const { stated } = headline;
  const text = speaker.headline(itemOf(stated), stated.group, timeOf(stated, speaker));
  return { text: bare(text), source: speaker.quote(stated.source) };
}

const itemOf = ({ metric, figure }: StatedItem): CountItem => ({
  metric,
  figure,
  parts: [],
  complete: false,
  notes: [],
});

/** Without its full stop. */
const bare = (sentence: string) => sentence.replace(/\.$/, '');

function contactView(contact: Contact, speaker: Speaker): View['contact'] {
  const { marker, language } = speaker;
  // Telephone numbers are no numbers of a speech: nothing is asked of how they are said.
  const asIs = (text: Texts) =>
    marker.quote([{ text: escapeText(text[language.code]) }], text.at[language.code], []);
  return Object.fromEntries(Object.entries(contact).map(([key, text]) => [key, asIs(text)]));
}

/** A region's name within a sentence. */
const nameIn = (region: string, { marker, region: forms }: Speaker) =>
  marker.span('name', forms(region).nominative);

function coverageView({ coverage }: Briefing, speaker: Speaker): CoverageView {
  const { marker, language } = speaker;
  const { count, expected } = coverage;
  const name = (region: string) => nameIn(region, speaker);
  const number = (figure: Figure) =>
    figureView(figure, marker.mark(language.number(figure.quantity.value), figure));
  return {
    text: language.ofRegions(count.quantity.value, expected.quantity.value, marker.mark, [count, expected]),
    regions: marker.mark(language.countedRegions(count.quantity.value), count),
    everyRegion: language.allRegions(count.quantity.value, marker.mark, count),
    count: number(count),
    expected: number(expected),
    all: count.quantity.value === expected.quantity.value,
    none: count.quantity.value === 0,
    missing: coverage.missing.map(name),
    withheld: coverage.withheld.map(name),
  };
}

function national(
  statements: readonly Statement[],
  stated: readonly StatedItem[],
  speaker: Speaker,
): NationalView {
  const said = statements.map((one) => {
    if (one.kind !== 'counts') return {};
    return statementView(one, speaker, speaker.frames(one.group, 'country'));
  });
  const sentences = said.flatMap((one) => one.counts ?? []);
  return {
    sentences,
    paragraphs: evenly(sentences),
    stated: stated.map((one, index) => statedView(one, index, stated[index + 1], speaker)),
  };
}

/** Sentences in paragraphs of about the same length, none of more than this many. */
const LONGEST_PARAGRAPH = 5;

function evenly(sentences: readonly string[]): string[][] {
  const paragraphs = Math.ceil(sentences.length / LONGEST_PARAGRAPH);
  const from = (index: number) => Math.round((index * sentences.length) / paragraphs);
  return Array.from({ length: paragraphs }, (_, index) => sentences.slice(from(index), from(index + 1)));
}

/**
 * A stated figure as a sentence without its full stop, so that the source can follow. Neighbours that share a
 * source are followed by it once, after the last.
 */
function statedView(stated: StatedItem, turn: number, next: StatedItem | undefined, speaker: Speaker) {
  const { code } = speaker.language;
  const goesOn = next?.source[code] === stated.source[code];
  const frames = speaker.frames(stated.group, 'country');
  const [text = ''] = speaker.sentences([itemOf(stated)], turned(frames, turn), () =>
    timeOf(stated, speaker),
  );
  return { text: bare(text), source: goesOn ? '' : speaker.quote(stated.source) };
}

/** When it was; a stock is a state, not something that happened within a time. */
function timeOf({ period, same, stock }: StatedItem, { marker, language }: Speaker): Setting | undefined {
  if (!period || stock) return undefined;
  const text = marker.span('date', same ? language.within(period.text) : language.during(period.text));
  return { id: period, text, again: text };
}

/** A region's paragraphs; no two neighbouring sentences begin alike if the codelist has another frame. */
function regionView(section: RegionSection, index: number, speaker: Speaker): RegionView {
  let last = '';
  const view = (statement: Statement): StatementView => {
    if (statement.kind !== 'counts') return statementView(statement, speaker, []);
    const frames = speaker.usable(speaker.frames(statement.group, 'region'), statement.items);
    const ordered = turned(frames, index).sort((a, b) => Number(a === last) - Number(b === last));
    last = ordered[0] ?? '';
    return statementView(statement, speaker, ordered);
  };
  return {
    name: speaker.marker.span('name', speaker.language.regionHeading(speaker.region(section.region))),
    zeros: section.zeros,
    paragraphs: section.paragraphs.map((paragraph) => paragraph.map(view)),
  };
}

/** Frames beginning with another one each turn. */
function turned(frames: readonly Frame[], turn: number): Frame[] {
  const first = turn % frames.length;
  return [...frames.slice(first), ...frames.slice(0, first)];
}

/** A figure for a template. */
function figureView(figure: Figure, text: string): FigureView {
  return { amount: figure.quantity, toString: () => text };
}
