import type { Codelists, Metric, RegionName, Sphere } from '../codelists/index.js';
import {
  type Clause,
  type Frame,
  kk,
  type Language,
  ru,
  type Setting,
  type Share,
} from '../language/index.js';
import type { CountItem, PartItem, SphereItem } from '../model/briefing.js';
import { type Figure, figureOf } from '../model/document.js';
import { escapeText } from '../model/marks.js';
import type { LanguageCode, Place, Texts } from '../model/place.js';
import type { Marker, Prose } from './marker.js';

/** What needs no words of a codelist is asked of the language itself. */
type Tongue = Omit<Language<never, never, never>, 'count' | 'done' | 'sentences' | 'shared' | 'concerning'>;

/** Says briefing items in one language, each number of them marked as a figure. */
export interface Speaker {
  readonly language: Tongue;
  readonly marker: Marker;
  /** Submitted prose; see `Marker.quote`. */
  readonly quote: (text: Texts, quoting?: Quoting) => string;
  /** Numbers of prose that were to be spoken and stayed in digits, so far. */
  readonly unspoken: readonly UnspokenNumber[];
  /** A region's name in use, in all its forms. */
  readonly region: (id: string) => RegionName[LanguageCode];
  readonly sentences: (items: readonly CountItem[], frames: readonly Frame[], where?: Where) => string[];
  /** One item as a sentence of its own, its figure set off. */
  readonly headline: (item: CountItem, group: string, where: Setting | undefined) => string;
  /** «52 материала»; with what was done: «вышло 52 материала». */
  readonly count: (metric: string, figure: Figure) => string;
  readonly done: (item: CountItem) => string;
  readonly shared: (spheres: readonly SphereItem[]) => string;
  readonly concerning: (spheres: readonly SphereItem[]) => string;
  /** A sphere's name in all its forms. */
  readonly sphere: (id: string) => Readonly<Record<string, string>>;
  /** A metric's name as a table shows it. */
  readonly metricName: (id: string) => string;
  /** How a group's sentences may begin; of the whole country they are said in the passive. */
  readonly frames: (group: string, scope: 'region' | 'country') => readonly Frame[];
  /** The frames that fit every item: some metrics have no active voice. */
  readonly usable: (frames: readonly Frame[], items: readonly CountItem[]) => readonly Frame[];
}

/** What is known of a submitted text. */
export interface Quoting {
  /** The figures that it speaks of. */
  readonly figures?: readonly Figure[];
  readonly prose?: Prose;
}

/** A number of submitted prose that nothing around it tells how to say. */
export interface UnspokenNumber {
  readonly number: string;
  readonly text: string;
  readonly place: Place;
}

/** Where or when an item happened, as its clause says it. */
export type Where = (item: CountItem) => Setting | undefined;

/** What a speaker speaks from. */
export interface Vocabulary {
  readonly codelists: Codelists;
  /** The names in use in the period. */
  readonly regionName: (id: string) => RegionName;
}

/** The speaker of one language: as it is written, or as it is read aloud. */
export function createSpeaker(
  code: LanguageCode,
  vocabulary: Vocabulary,
  marker: Marker,
  aloud = false,
): Speaker {
  const speakers = {
    kk: () => speak(aloud ? kk.spoken : kk, vocabulary, marker),
    ru: () => speak(aloud ? ru.spoken : ru, vocabulary, marker),
  };
  return speakers[code]();
}

/** The words of an entry in the language spoken: the codelist keeps them under the language's code. */
type Entries<W, P, S> = {
  readonly metric: (metric: Metric) => W & { readonly part?: P };
  readonly part: (part: { readonly kk: unknown; readonly ru: unknown }) => P;
  readonly sphere: (sphere: Sphere) => S;
};

function entries<W, P, S>(code: LanguageCode): Entries<W, P, S> {
  // The codelist's schema holds that what stands under a language's code is in that language's shape.
  const own = (entry: { readonly kk: unknown; readonly ru: unknown }) => entry[code] as never;
  return { metric: own, part: own, sphere: own };
}

function speak<W, P, S>(
  language: Language<W, P, S>,
  { codelists, regionName }: Vocabulary,
  marker: Marker,
): Speaker {
  const words = entries<W, P, S>(language.code);
  const unspoken: UnspokenNumber[] = [];
  const quoted = (text: string, place: Place, { figures = [], prose }: Quoting = {}) => {
    const pieces = language.prose(escapeText(text));
    const left = pieces.flatMap((piece) => piece.unspoken ?? []);
    unspoken.push(...[...new Set(left)].map((number) => ({ number, text, place })));
    return marker.quote(pieces, place, figures, prose);
  };
  const noteOf = (notes: readonly Texts[] = []) =>
    notes.map((note) => quoted(bare(note[language.code]), note.at[language.code])).join('; ');
  const metric = (id: string) => found(codelists.metrics, id);
  const sphere = (id: string) => found(codelists.spheres, id);
  const clause = (item: CountItem, where?: Setting): Clause<W, P, Figure> => {
    const note = noteOf(item.notes);
    return {
      words: words.metric(metric(item.metric)),
      amount: item.figure.quantity,
      parts: item.parts.map((part) => ({
        words: partWords(item, part),
        amount: part.figure.quantity,
        key: part.figure,
      })),
      complete: item.complete,
      key: item.figure,
      ...(note && { note }),
      ...(where && { where }),
      ...(item.apart && { apart: true }),
    };
  };
  const partWords = (item: CountItem, part: PartItem): P => {
    if (part.kind === 'metric') return words.metric(metric(part.id)).part as P;
    return words.part(found(metric(item.metric).parts?.of ?? [], part.id));
  };
  const shares = (items: readonly SphereItem[]): Share<S, Figure>[] =>
    items.map((item) => {
      const figure = item.figure ?? NOTHING;
      const note = noteOf(item.notes);
      return {
        words: words.sphere(sphere(item.sphere)),
        key: figure,
        ...(item.figure && { amount: figure.quantity }),
        ...(note && { note }),
      };
    });
  const framesOf = (id: string, scope: 'region' | 'country') => {
    const all = codelists.groups.find((one) => one.id === id)?.[language.code] ?? [];
    const fitting = all.filter((frame) => scope === 'region' || frame.includes(PASSIVE));
    return fitting.length > 0 ? fitting : [PASSIVE];
  };
  return {
    language,
    marker,
    quote: (text, quoting) => quoted(text[language.code], text.at[language.code], quoting),
    unspoken,
    region: (id) => regionName(id)[language.code],
    sentences: (items, frames, where) =>
      language.sentences(
        frames,
        items.map((item) => clause(item, where?.(item))),
        marker.mark,
      ),
    headline: (item, group, where) => {
      const strong = (text: string, ...figures: readonly Figure[]) => `**${marker.mark(text, ...figures)}**`;
      return language.sentences(framesOf(group, 'country'), [clause(item, where)], strong)[0] ?? '';
    },
    count: (id, figure) => marker.mark(language.count(figure.quantity, words.metric(metric(id))), figure),
    done: (item) => language.done(clause(item), marker.mark),
    shared: (items) => language.shared(shares(items), words.metric(metric('monitorings')), marker.mark),
    concerning: (items) =>
      language.concerning(shares(items), words.metric(metric('recommendations')), marker.mark),
    sphere: (id) => sphere(id)[language.code] as unknown as Readonly<Record<string, string>>,
    metricName: (id) => metric(id).name[language.code],
    frames: framesOf,
    usable: (frames, items) => {
      const fitting = frames.filter(
        (frame) =>
          frame.includes(PASSIVE) || items.every((item) => metric(item.metric)[language.code].active),
      );
      return fitting.length > 0 ? fitting : [PASSIVE];
    },
  };
}

/** The frame that fits everything. */
const PASSIVE = '{passive}';

/** The key of a sphere that was only watched: it has no number, so nothing is ever marked with it. */
const NOTHING = figureOf({ value: 0, qualifier: 'exact', sources: [] }, { origin: 'derived' });

/** A note goes into brackets, where it needs no full stop. */
const bare = (note: string) => note.trim().replace(/\.$/, '');

function found<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`"${id}" passed the check but is in no codelist`);
  return entry;
}
