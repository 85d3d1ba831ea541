import { kk, ru } from '../language/index.js';
import { pageWords } from '../language/page.js';
import type { Block, DocumentTree, Inline } from '../model/blocks.js';
import { type Figure, figureKey } from '../model/document.js';
import type { LanguageCode } from '../model/place.js';
import type { Amount, Source } from '../model/quantity.js';
import { aboutOf, type Naming } from './naming.js';
import { textOf } from './tree/index.js';

/** Where a figure comes from, in the language of the passage in which it stands first. */
export interface FigureNote {
  /** Counts from 1, in reading order. */
  readonly number: number;
  readonly language: LanguageCode;
  /** The figure as it stands there: «52 материала». */
  readonly text: string;
  readonly figure: Figure;
  /** What it is about: «материалы в СМИ и социальных сетях, Костанайская область». */
  readonly about: string;
  /** Whose number it is. */
  readonly origin: string;
  /** How it adds up, where it was added: «458 = 97 + 52 + …». */
  readonly sum?: string;
  readonly sources: readonly NoteSource[];
}

/** One submitted number. */
export interface NoteSource {
  readonly name: string;
  readonly amount: string;
  /** «regions/kostanay.yaml, строка 9» */
  readonly at: string;
  readonly source: Source;
}

/** The notes of a document and the way to them from its figures. */
export interface Notes {
  readonly all: readonly FigureNote[];
  readonly of: (figure: Figure) => FigureNote | undefined;
}

const LANGUAGES = { kk, ru };

/** Every figure of some documents, each once, in reading order. */
export function notesOf(trees: readonly DocumentTree[], naming: Naming): Notes {
  const byKey = new Map<string, FigureNote>();
  const note = (language: LanguageCode) => (figure: Figure, text: string) => {
    const key = keyOf(figure);
    if (!byKey.has(key)) byKey.set(key, noteFor(figure, text, byKey.size + 1, language, naming));
  };
  for (const { passages } of trees)
    for (const { language, blocks } of passages) for (const block of blocks) visit(block, note(language));
  return { all: [...byKey.values()], of: (figure) => byKey.get(keyOf(figure)) };
}

/** Numbers of submitted prose are told apart by the line on which they stand. */
function keyOf(figure: Figure): string {
  const [source] = figure.quantity.sources;
  return figure.metric === null && source
    ? `${figureKey(figure)} ${source.file}:${source.line}`
    : figureKey(figure);
}

type See = (figure: Figure, text: string) => void;

function visit(block: Block, see: See): void {
  if (block.kind === 'list') for (const one of block.items.flat()) visit(one, see);
  else if (block.kind === 'quote' || block.kind === 'row') for (const one of block.blocks) visit(one, see);
  else if (block.kind === 'table') for (const cell of [...block.head, ...block.rows.flat()]) look(cell, see);
  else if (block.kind === 'cards')
    for (const text of block.cards.flatMap((card) => Object.values(card))) look(text, see);
  // A table says what a picture shows.
  else if (block.kind !== 'rule' && block.kind !== 'picture') look(block.children, see);
}

function look(inlines: readonly Inline[], see: See): void {
  for (const one of inlines) {
    if (one.kind === 'text' || one.kind === 'break') continue;
    if (one.kind === 'span') for (const figure of one.span.figures) see(figure, textOf(one.children));
    look(one.children, see);
  }
}

function noteFor(
  figure: Figure,
  text: string,
  number: number,
  language: LanguageCode,
  naming: Naming,
): FigureNote {
  const words = pageWords[language];
  const { sources } = figure.quantity;
  const amount = (one: Amount) => LANGUAGES[language].amount(one);
  return {
    number,
    language,
    text,
    figure,
    about: aboutOf(figure, naming, language).join(', '),
    origin: words.origin[figure.origin],
    ...(figure.origin !== 'coverage' &&
      sources.length > 1 && { sum: `${amount(figure.quantity)} = ${sources.map(amount).join(' + ')}` }),
    sources: sources.map((source) => ({
      name: source.region === null ? '' : naming.regionName(source.region)[language].nominative,
      amount: amount(source),
      at: words.at(source.file, source.line),
      source,
    })),
  };
}
