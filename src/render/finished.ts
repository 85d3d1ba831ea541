import type { Code } from '../diagnostics/index.js';
import type { RenderedDocument } from '../model/document.js';
import type { Place, Position } from '../model/place.js';
import { type Stretch, stretchesOf } from './stretches.js';
import type { Context } from './whence.js';

/** Something that must not stand in a finished document. */
export interface Blemish extends Context {
  readonly code: Extract<
    Code,
    'unfilled-template' | 'broken-value' | 'id-in-document' | 'empty-sentence' | 'doubled-space'
  >;
  readonly text: string;
  readonly at: Position;
  /** Where the text that holds it was submitted. */
  readonly place?: Place | undefined;
}

/** How a blemish looks; `quoted`: even a submitted text may not hold it, and nobody has said so before. */
interface Look {
  readonly code: Blemish['code'];
  readonly pattern: RegExp;
  readonly quoted: boolean;
}

const LOOKS: readonly Look[] = [
  { code: 'unfilled-template', pattern: /\{\{[^{}\n]*\}\}|\{\{|\}\}/g, quoted: false },
  // A slot of the codelist's words, misspelled.
  { code: 'unfilled-template', pattern: /(?<!\{)\{\w+\}(?!\})/g, quoted: false },
  { code: 'broken-value', pattern: /(?<!\w)(?:undefined|NaN)(?!\w)|\[object \w+\]/g, quoted: true },
  // Full stops that end nothing; three of them are an ellipsis, and a point may follow «?» or «!».
  { code: 'empty-sentence', pattern: /(?<![.?!])\.\.(?!\.)|[.!?…,;:—–] +[.!?,;:](?![.\d])/g, quoted: false },
  { code: 'empty-sentence', pattern: /[,;:][.,;:!?](?!\d)|\([ \u00a0]*\)|«[ \u00a0]*»/g, quoted: false },
  // A line of marks, a heading or an item without a text. Rules of a page are three marks and more.
  { code: 'empty-sentence', pattern: /^[ \t]*(?:#{1,6}|[-*+.,;:!?…—–]{1,2})[ \t]*$/gm, quoted: false },
  { code: 'empty-sentence', pattern: /\|[ \t]+\|/g, quoted: false },
  { code: 'doubled-space', pattern: /(?<=[^\s|])[ \u00a0]{2,}(?=[^\s|])/g, quoted: false },
];

/** How much of the document is kept around a blemish. */
const AROUND = 80;

/**
 * What must not stand in a finished document. Ids of one word may be words of a submitted text; nobody writes
 * `media_materials` or `west-kazakhstan` on purpose.
 */
export function blemishesOf(document: RenderedDocument, ids: readonly string[]): Blemish[] {
  const stretches = stretchesOf(document).filter(({ outermost }) => outermost);
  const text = stretches.map((stretch) => stretch.text).join('');
  return [...LOOKS, ...idLooks(ids)].flatMap(({ code, pattern, quoted }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: typed, index }): Blemish[] => {
      const { stretch, from } = stretchAt(stretches, index);
      const { span, language } = stretch;
      const to = index + typed.length;
      if (span?.kind === 'quoted' && !quoted && to <= from + stretch.text.length) return [];
      const before = text.slice(Math.max(0, index - AROUND), index);
      const after = text.slice(to, to + AROUND);
      const at = stretch.at(index - from);
      return [{ code, text: typed.trim() || typed, at, place: span?.place, language, before, after }];
    }),
  );
}

/** Part of a word, an address or a file name is no id. */
function idLooks(ids: readonly string[]): Look[] {
  const look = (some: readonly string[], quoted: boolean): Look[] => {
    if (some.length === 0) return [];
    const pattern = new RegExp(`(?<![\\w@./:#-])(?:${some.join('|')})(?![\\w@/-]|\\.\\w)`, 'g');
    return [{ code: 'id-in-document', pattern, quoted }];
  };
  const isLong = (id: string) => /[_-]/.test(id);
  const short = ids.filter((id) => !isLong(id));
  return [...look(ids.filter(isLong), true), ...look(short, false)];
}

/** The stretch in which something begins, and where the stretch does. What stands at a seam is of the text before it. */
function stretchAt(stretches: readonly Stretch[], index: number) {
  let from = 0;
  for (const stretch of stretches) {
    if (index < from + stretch.text.length) return { stretch, from };
    from += stretch.text.length;
  }
  throw new Error('what was found in a text begins in it');
}
