import type { RenderedDocument } from '../model/document.js';
import { spellOutTables } from '../model/markdown.js';
import { asMarkdown } from '../model/marks.js';

/** A document that is read line by line keeps its line ends in Markdown, where two spaces stand for one. */
const HARD_BREAK = /(?<=\S)\n(?=\S)/g;

/** A document as Markdown: figures lose their marks, submitted text is escaped, tables become pipe tables. */
export function markdown({ kind, text, tables }: RenderedDocument): string {
  const made = asMarkdown(spellOutTables(text, tables));
  return kind === 'spoken' ? made.replace(HARD_BREAK, '  \n') : made;
}
