import { visible } from './visible.js';

const MARKUP = /[\\`*_[\]~|$]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Where a platform makes a link of plain text, or tells somebody that they were mentioned. */
const LINKED = /(?=@)|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/gi;

/** Text within a line of Markdown that means nothing but itself. */
function plain(text: string): string {
  return visible(text)
    .replace(/[&<>]/g, (char) => ENTITIES[char] ?? char)
    .replace(MARKUP, '\\$&')
    .replace(LINKED, '<!-- -->');
}

/** A text of monospaced letters, whatever it holds: backticks of the text would end a code span. */
export const code = (text: string): string => `<code>${plain(text)}</code>`;

/** A message: what stands in backticks is code, everything else is plain. */
export const message = (text: string): string =>
  text
    .split(/`([^`]*)`/)
    .map((part, i) => (i % 2 === 1 ? code(part) : plain(part)))
    .join('');
