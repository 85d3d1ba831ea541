import { pageWords } from '../language/page.js';
import type { Block, DocumentTree, Inline, PassageTree } from '../model/blocks.js';
import type { LanguageCode } from '../model/place.js';
import type { Source } from '../model/quantity.js';
import type { Naming } from './naming.js';
import { type FigureNote, type NoteSource, type Notes, notesOf } from './notes.js';

/** What is wrong or doubtful with a line of a file, in words. */
export interface Remark {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What the press officer's own copy is made with. */
export interface QaContext {
  readonly naming: Naming;
  readonly remarks: Readonly<Record<LanguageCode, readonly Remark[]>>;
}

/**
 * The speech with a numbered note for each figure below its paragraph, and every remark beside what it concerns: below the
 * paragraph that speaks of the line, else of the file, else at the end. For whoever answers «where does this come from?».
 */
export function qaTree(speech: DocumentTree, { naming, remarks }: QaContext): DocumentTree {
  const notes = notesOf([speech], naming);
  const passages = speech.passages.map((passage) =>
    annotated(passage, notes, [...remarks[passage.language]]),
  );
  return { ...speech, kind: 'qa', passages };
}

/** `left` are the remarks that no paragraph has taken yet. */
function annotated({ language, blocks }: PassageTree, notes: Notes, left: Remark[]): PassageTree {
  const words = pageWords[language].qa;
  const said = new Set<number>();
  const take = (concerns: (one: Remark) => boolean) => {
    const taken = left.filter(concerns);
    for (const one of taken) left.splice(left.indexOf(one), 1);
    return taken;
  };
  const lines = blocks.map((block) => sourcesOf(block, notes));
  const made = blocks.flatMap((block, i): Block[] => {
    const own = lines[i] ?? [];
    const fresh = notesIn(block, notes).filter(({ number }) => !said.has(number));
    for (const { number } of fresh) said.add(number);
    const isLast = (file: string) =>
      !lines.slice(i + 1).some((some) => some.some((one) => one.file === file));
    const concerning = [
      ...take((one) => own.some((source) => source.file === one.file && source.line === one.line)),
      ...take((one) => own.some((source) => source.file === one.file) && isLast(one.file)),
    ];
    const items = [...fresh.map(noteText), ...concerning.map((one) => remarkText(one, language))];
    return [numbered(block, notes), ...(items.length > 0 ? [listOf(items)] : [])];
  });
  const rest = left.map((one) => remarkText(one, language));
  const head = [paragraph(words.internal), ...made];
  return { language, blocks: rest.length > 0 ? [...head, heading(words.remarks), listOf(rest)] : head };
}

const text = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph = (value: string): Block => ({ kind: 'paragraph', children: [text(value)] });
const heading = (value: string): Block => ({ kind: 'heading', level: 2, children: [text(value)] });
const listOf = (items: readonly string[]): Block => ({
  kind: 'list',
  items: items.map((item) => [paragraph(item)]),
});

function noteText({ number, text: said, about, sum, sources, origin }: FigureNote): string {
  const from = byFile(sources).map(fileText).join('; ');
  return [`[${number}] ${said}`, about || origin, ...(sum ? [sum] : []), ...(from ? [from] : [])].join(' · ');
}

/** Numbers of one file stand together: «Костанайская область: 1 + 3 (regions/kostanay.yaml:7, 9)». */
function byFile(sources: readonly NoteSource[]): NoteSource[][] {
  const files = new Map<string, NoteSource[]>();
  for (const one of sources) files.set(one.source.file, [...(files.get(one.source.file) ?? []), one]);
  return [...files.values()];
}

function fileText(own: readonly NoteSource[]): string {
  const [{ name, source }] = own as readonly [NoteSource];
  const lines = [...new Set(own.map((one) => one.source.line))].join(', ');
  return `${name === '' ? '' : `${name}: `}${own.map(({ amount }) => amount).join(' + ')} (${source.file}:${lines})`;
}

const remarkText = ({ file, line, text: said }: Remark, language: LanguageCode) =>
  `► ${said} (${pageWords[language].at(file, line)})`;

/** Running text with the number of its note behind each figure. Figures are no links here: the note is in sight. */
function numbered(block: Block, notes: Notes): Block {
  return 'children' in block
    ? { ...block, children: block.children.flatMap((one) => withNumber(one, notes)) }
    : block;
}

function withNumber(one: Inline, notes: Notes): readonly Inline[] {
  if (one.kind === 'text' || one.kind === 'break') return [one];
  const children = one.children.flatMap((child) => withNumber(child, notes));
  if (one.kind !== 'span') return [{ ...one, children }];
  const numbers = one.span.figures.flatMap((figure) => notes.of(figure)?.number ?? []);
  return numbers.length > 0 ? [...children, text(`\u00a0[${numbers.join(', ')}]`)] : children;
}

function notesIn(block: Block, notes: Notes): FigureNote[] {
  return 'children' in block ? block.children.flatMap((one) => notesInInline(one, notes)) : [];
}

function notesInInline(one: Inline, notes: Notes): FigureNote[] {
  if (one.kind === 'text' || one.kind === 'break') return [];
  const own = one.kind === 'span' ? one.span.figures.flatMap((figure) => notes.of(figure) ?? []) : [];
  return [...own, ...one.children.flatMap((child) => notesInInline(child, notes))];
}

const sourcesOf = (block: Block, notes: Notes): readonly Source[] =>
  notesIn(block, notes).flatMap(({ sources }) => sources.map(({ source }) => source));
