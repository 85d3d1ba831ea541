import { visible } from './visible.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for XML: of control characters pictures, of half characters and what XML forbids a replacement. */
export const xmlText = (text: string): string =>
  visible(text)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** An element: its attributes, and what stands in it, as lines that are indented below it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const head = `${name}${written.join('')}`;
  if (content.length === 0) return [`<${head}/>`];
  return [`<${head}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

/** A document of one element. */
export const xmlDocument = (root: readonly string[]): string =>
  `${['<?xml version="1.0" encoding="UTF-8"?>', ...root].join('\n')}\n`;
