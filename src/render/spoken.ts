import { countWords, kk, ru } from '../language/index.js';
import type { Passage, RenderedDocument, Table } from '../model/document.js';
import { unmarked } from '../model/marks.js';
import type { LanguageCode } from '../model/place.js';
import type { Variant } from '../model/variant.js';
import { createHelpers } from './helpers.js';
import { createMarker, type Marker } from './marker.js';
import { type Material, PARTS, passagesOf } from './render.js';
import { createSpeaker, type Speaker, type UnspokenNumber } from './speaker.js';
import type { Root } from './templates.js';
import { tidy } from './tidy.js';
import { viewOf } from './view.js';

/** The speech as it is read aloud, and how long it takes. */
export interface SpokenCopy {
  readonly document: RenderedDocument;
  /** Whoever has too little time may leave these out; in the order of the speech. */
  readonly sections: readonly SpokenSection[];
  readonly seconds: number;
  readonly unspoken: readonly UnspokenNumber[];
}

export interface SpokenSection {
  readonly title: string;
  readonly seconds: number;
}

/** Words a minute, by language. */
export type Pace = Readonly<Record<LanguageCode, number>>;

const TONGUES = { kk: kk.spoken, ru: ru.spoken };

/** Makes the renderer of spoken copies: templates and view are those of the speech, the words are spoken. */
export function createSpokenRenderer(material: Material, pace: Pace): (variant: Variant) => SpokenCopy {
  const marker = createMarker();
  const made = { tables: [] as Table[], pictures: [] };
  const tongue = (code: LanguageCode) => {
    const speaker = createSpeaker(code, material, marker, true);
    const view = viewOf(material.briefing, speaker);
    const print = (root: Root) => material.print(code, root, view, createHelpers(speaker, material, made));
    return { print, unspoken: speaker.unspoken, names: regionNames(material, speaker) };
  };
  const languages = { kk: tongue('kk'), ru: tongue('ru') };
  return (variant) => {
    const parts = passagesOf(PARTS[variant], (code, root) => languages[code].print(root));
    const byPassage = parts.map(({ language, text }) => blocksOf(text, language, pace[language]));
    const blocks = byPassage.flat();
    const passages = written(byPassage, pace, marker);
    const codes = new Set(parts.map(({ language }) => language));
    return {
      document: {
        kind: 'spoken',
        variant,
        text: passages.map(({ text }) => text).join('\n'),
        passages,
        spans: marker.spans,
        tables: made.tables,
      },
      sections: sectionsOf(blocks, (code, title) => languages[code].names.get(title) ?? title),
      seconds: secondsOf(blocks),
      unspoken: [...codes].flatMap((code) => languages[code].unspoken),
    };
  };
}

/** The names of regions by the headings of their sections. */
function regionNames({ briefing }: Material, { language, region }: Speaker): ReadonlyMap<string, string> {
  return new Map(
    briefing.regions.map((section) => {
      const forms = region(section.region);
      return [language.regionHeading(forms), forms.nominative];
    }),
  );
}

/** A heading with what stands under it up to the next one. */
interface Block {
  readonly code: LanguageCode;
  /** 0: text without a heading. */
  readonly level: number;
  readonly title: string;
  /** Paragraphs, each of lines. A region's begin with its heading, which is read. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly seconds: number;
}

/** A region's heading is read, the others are remarks. */
const REGION_LEVEL = 3;

function blocksOf(text: string, code: LanguageCode, pace: number): Block[] {
  const tongue = TONGUES[code];
  // Words are not held together by no-break spaces as digits and their noun are.
  const heard = tongue.unbracket(tongue.unabbreviate(tidy(text).replaceAll('\u00A0', ' ')));
  return heard.split(/^(?=#{1,6} )/m).flatMap((part) => {
    const [, marks = '', title = '', rest = ''] = /^(?:(#{1,6}) (.*))?([\s\S]*)$/.exec(part) ?? [];
    const level = marks.length;
    const opening = level >= REGION_LEVEL ? [[`${title}.`]] : [];
    const said = rest
      .split(/\n\s*\n/)
      .map((paragraph) => tongue.lines(paragraph.trim().replaceAll('\n', ' ')));
    const paragraphs = [...opening, ...said.filter((lines) => lines.length > 0)];
    const words = countWords(unmarked(paragraphs.flat().join(' ')));
    if (level === 0 && words === 0) return [];
    return [{ code, level, title, paragraphs, seconds: (words / pace) * 60 }];
  });
}

const secondsOf = (blocks: readonly Block[]) => blocks.reduce((sum, { seconds }) => sum + seconds, 0);

/** A section's own text and that of the sections in it. */
function within(blocks: readonly Block[], block: Block): readonly Block[] {
  const { level } = block;
  const index = blocks.indexOf(block);
  const end = blocks.findIndex((other, at) => at > index && other.level <= level);
  return blocks.slice(index, end < 0 ? undefined : end);
}

/** Opening and closing are none: a speech needs them. */
function sectionsOf(
  blocks: readonly Block[],
  nameOf: (code: LanguageCode, title: string) => string,
): SpokenSection[] {
  return blocks
    .slice(0, -1)
    .filter(({ level, paragraphs }) => level > 1 && paragraphs.length > 0)
    .map(({ code, title, seconds }) => ({ title: nameOf(code, unmarked(title)), seconds }));
}

/** The document: remarks in brackets, a line for each sentence, an empty one for each breath. */
function written(byPassage: readonly (readonly Block[])[], pace: Pace, marker: Marker): Passage[] {
  const blocks = byPassage.flat();
  const mainPace = pace[blocks.at(-1)?.code ?? 'ru'];
  const textsOf = (block: Block): readonly string[] => {
    const { level, title, code, paragraphs } = block;
    const cue = () => {
      const tongue = TONGUES[code];
      if (level === 1) return tongue.headCue(title, secondsOf(blocks), mainPace);
      return tongue.cue(level < REGION_LEVEL ? title : undefined, secondsOf(within(blocks, block)));
    };
    const said = paragraphs.map((lines) => lines.join('\n'));
    return level === 0 ? said : [marker.span('cue', cue()), ...said];
  };
  return byPassage.flatMap((own) => {
    const [first] = own;
    return first ? [{ language: first.code, text: `${own.flatMap(textsOf).join('\n\n')}\n` }] : [];
  });
}

/**
 * What to leave out of a copy that takes too long: the longest sections first, until the rest fits or nothing
 * is left to leave out. Undefined: it fits.
 */
export function cutsFor({ sections, seconds }: SpokenCopy, most: number): SpokenSection[] | undefined {
  if (seconds <= most) return undefined;
  const cuts: SpokenSection[] = [];
  let left = seconds;
  for (const section of [...sections].sort((a, b) => b.seconds - a.seconds)) {
    if (left <= most) break;
    cuts.push(section);
    left -= section.seconds;
  }
  return cuts;
}
