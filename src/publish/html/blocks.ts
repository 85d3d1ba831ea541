import type { Block, Inline, PictureBlock, TableBlock } from '../../model/blocks.js';
import type { Picture } from '../../model/document.js';
import { partsOf } from '../handout.js';
import type { Notes } from '../notes.js';
import { sizeOf, svgOf } from '../pictures/index.js';
import { textOf } from '../tree/index.js';
import { escapeHtml } from './escape.js';

/** What blocks are written with. One for a page, so that ids are its own. */
export interface Page {
  readonly notes: Notes;
  /** The headings written so far, for the list of contents. */
  readonly headings: Heading[];
  /** The pictures drawn so far. */
  readonly pictures: Picture[];
  /** Notes to which a figure has led already: the first figure is where the note leads back to. */
  readonly reached: Set<number>;
}

export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
  readonly language: string;
}

export const startPage = (notes: Notes): Page => ({ notes, headings: [], pictures: [], reached: new Set() });

/** Blocks of one language as HTML. */
export const blocksHtml = (blocks: readonly Block[], language: string, page: Page): string =>
  blocks.map((block) => blockHtml(block, language, page)).join('\n');

function blockHtml(block: Block, language: string, page: Page): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, language, page);
    case 'paragraph':
      return `<p>${inlinesHtml(block.children, page)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${blocksHtml(item, language, page)}</li>`).join('\n');
      return block.start === undefined
        ? `<ul>\n${items}\n</ul>`
        : `<ol start="${block.start}">\n${items}\n</ol>`;
    }
    case 'quote':
      return `<blockquote>\n${blocksHtml(block.blocks, language, page)}\n</blockquote>`;
    case 'rule':
      return '<hr>';
    case 'table':
      return tableHtml(block, page);
    case 'picture':
      return pictureHtml(block, page);
    case 'cards':
      return cardsHtml(block, page);
    case 'row':
      return `<div class="row">\n${blocksHtml(block.blocks, language, page)}\n</div>`;
  }
}

function headingHtml(
  { level, children }: Extract<Block, { kind: 'heading' }>,
  language: string,
  page: Page,
): string {
  const id = `h-${page.headings.length + 1}`;
  page.headings.push({ id, level, text: textOf(children), language });
  return `<h${level} id="${id}">${inlinesHtml(children, page)}</h${level}>`;
}

function cardsHtml({ cards }: Extract<Block, { kind: 'cards' }>, page: Page): string {
  const items = cards.map((card) => {
    const parts = partsOf(card).map(
      ([part, text]) => `<p class="card-${part}">${inlinesHtml(text, page)}</p>`,
    );
    return `<li>${parts.join('')}</li>`;
  });
  return `<ul class="cards">\n${items.join('\n')}\n</ul>`;
}

/** A unit of a picture is no wider than this on a screen, in rem. */
const WIDEST_UNIT = 0.115;
/** Where it is smaller than this, the smallest letters cannot be read. */
const LEGIBLE_UNIT = 0.068;

function pictureHtml({ picture }: PictureBlock, page: Page): string {
  page.pictures.push(picture);
  const svg = svgOf(picture, `p-${page.pictures.length}`);
  const { width } = sizeOf(picture);
  const drawing = picture.kind === 'map' ? scrolling(svg, picture, width) : svg;
  const widest = `max-width:${Math.round(width * WIDEST_UNIT)}rem`;
  return `<figure class="picture ${picture.kind}" style="${widest}">\n<figcaption>${escapeHtml(picture.title)}</figcaption>\n${drawing}\n</figure>`;
}

/** A box in which a picture scrolls where the screen is too narrow for its letters, by keyboard too. */
function scrolling(svg: string, { title }: Picture, width: number): string {
  const legible = `--legible:${Math.ceil(width * LEGIBLE_UNIT)}rem`;
  return `<div class="drawing" style="${legible}" tabindex="0" role="group" aria-label="${escapeHtml(title)}">\n${svg}\n</div>`;
}

/** A wide table scrolls in itself, by keyboard too; the first cell of a row heads it. */
function tableHtml({ caption, numeric, head, rows }: TableBlock, page: Page): string {
  const align = (column: number) => (numeric[column] ? ' class="number"' : '');
  const headCells = head.map((cell, i) => `<th scope="col"${align(i)}>${inlinesHtml(cell, page)}</th>`);
  const bodyRows = rows.map((row) => {
    const [first = [], ...rest] = row;
    const cells = rest.map((cell, i) => `<td${align(i + 1)}>${inlinesHtml(cell, page)}</td>`);
    return `<tr><th scope="row">${inlinesHtml(first, page)}</th>${cells.join('')}</tr>`;
  });
  const label = page.headings.at(-1);
  const title = caption.length > 0 ? `<caption>${inlinesHtml(caption, page)}</caption>\n` : '';
  const named = label ? ` role="region" aria-labelledby="${label.id}"` : '';
  return [
    `<div class="table" tabindex="0"${named}>`,
    `<table>\n${title}<thead>\n<tr>${headCells.join('')}</tr>\n</thead>`,
    `<tbody>\n${bodyRows.join('\n')}\n</tbody>\n</table>`,
    '</div>',
  ].join('\n');
}

/** Running text as HTML; each figure leads to its note. */
const inlinesHtml = (inlines: readonly Inline[], page: Page): string =>
  inlines.map((one) => inlineHtml(one, page)).join('');

const ELEMENTS = { strong: 'strong', emphasis: 'em' } as const;

function inlineHtml(one: Inline, page: Page): string {
  if (one.kind === 'text') return escapeHtml(one.text);
  if (one.kind === 'break') return '<br>';
  const text = inlinesHtml(one.children, page);
  if (one.kind === 'span') return spanHtml(one, text, page);
  return `<${ELEMENTS[one.kind]}>${text}</${ELEMENTS[one.kind]}>`;
}

/** A number may stand for several figures («по 1»): its notes are shown together. */
function spanHtml({ span }: Extract<Inline, { kind: 'span' }>, text: string, page: Page): string {
  if (span.kind === 'cue') return `<span class="cue">${text}</span>`;
  const notes = span.figures.flatMap((figure) => page.notes.of(figure) ?? []);
  const [first] = notes;
  const [figure] = span.figures;
  if (span.kind !== 'figure' || !figure) return text;
  if (!first) return `<data value="${figure.quantity.value}">${text}</data>`;
  const isFirst = !page.reached.has(first.number);
  page.reached.add(first.number);
  const id = isFirst ? ` id="f-${first.number}"` : '';
  const more = notes.length > 1 ? ` data-notes="${notes.map(({ number }) => number).join(' ')}"` : '';
  const { value } = first.figure.quantity;
  return `<data value="${value}"><a class="figure" href="#n-${first.number}"${id}${more}>${text}</a></data>`;
}
