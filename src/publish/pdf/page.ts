import { pageWords } from '../../language/page.js';
import type { Block, DocumentTree } from '../../model/blocks.js';
import { documentName } from '../../model/document.js';
import type { LanguageCode } from '../../model/place.js';
import { isDense } from '../handout.js';
import { blocksMarkup, literal } from './markup.js';

/** The family in which everything is set; metric-compatible with Times New Roman. */
const FAMILY = 'Tinos';

/** A document as a source of Typst: A4 with the margins of an official letter, tables on their side. */
export function sourceOf(tree: DocumentTree, draft: boolean): string {
  const language = tree.passages.at(-1)?.language ?? 'ru';
  const outlined = outline();
  const passages = tree.passages.map(
    (passage) => `#[#set text(lang: "${passage.language}")\n${blocksMarkup(passage.blocks.map(outlined))}\n]`,
  );
  return `${preamble(tree, language, draft)}\n${passages.join('\n')}\n`;
}

/** A workspace's template may begin with a heading below the first level, or skip one: an outline may not (PDF/UA-1, 7.4). */
function outline(): (block: Block) => Block {
  let above = 0;
  return (block) => {
    if (block.kind !== 'heading') return block;
    above = Math.min(block.level, above + 1);
    return { ...block, level: above };
  };
}

/** What differs by document: a sheet that is handed out has two full pages, and ends a page where its template has a rule. */
const SHEET = {
  margin: 'x: 15mm, y: 14mm',
  text: '10pt',
  table: '8.5pt',
  inset: 'x: 3pt, y: 3pt',
  more: `#show line: _ => pagebreak(weak: true)
#show heading: set block(above: 1.1em, below: 0.6em)
#show heading: set text(size: 12pt)
#show heading.where(level: 1): set align(left)
#show heading.where(level: 1): set text(size: 16pt)
#set par(leading: 0.55em, spacing: 0.7em)
#set list(marker: none, indent: 0pt, body-indent: 0pt)`,
};

/** The letters of its tables where they would not fit otherwise. */
const DENSE = { ...SHEET, table: '7pt', inset: 'x: 3pt, y: 1.8pt' };

function preamble(tree: DocumentTree, language: LanguageCode, draft: boolean): string {
  const { kind, variant, title } = tree;
  const isTable = kind === 'tables';
  const sheet = kind === 'handout' ? (isDense(tree) ? DENSE : SHEET) : undefined;
  const mark = `#align(right, text(fill: luma(140), weight: "bold", tracking: 2pt)[#${literal(pageWords[language].draft)};])`;
  return `#set document(title: ${literal(title || documentName({ kind, variant }))}, date: none)
#set page(
  paper: "a4",
  flipped: ${isTable},
  margin: (${sheet?.margin ?? 'left: 30mm, right: 15mm, top: 20mm, bottom: 20mm'}),
  numbering: "1",
  number-align: center + bottom,
  header: ${draft ? `[${mark}]` : 'none'},
)
#set text(font: "${FAMILY}", size: ${sheet?.text ?? (kind === 'spoken' ? '16pt' : '14pt')}, lang: "${language}", hyphenate: false, fallback: false)
#set par(
  first-line-indent: (amount: ${kind === 'speech' ? '1.25cm' : '0cm'}, all: true),
  leading: 0.72em,
  spacing: 0.95em,
)
#set heading(numbering: none, bookmarked: true)
#show heading: set text(size: 14pt)
#show heading: set par(first-line-indent: 0pt)
#show heading: set block(above: 1.6em, below: 0.8em, sticky: true)
#show heading.where(level: 1): set align(center)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 15.5pt)
#set table(stroke: 0.4pt + luma(140), inset: (${sheet?.inset ?? 'x: 4.5pt, y: 4.5pt'}), fill: (_, row) => if row == 0 { luma(242) })
#set table.cell(breakable: false)
#show table: set text(size: ${sheet?.table ?? (isTable ? '10pt' : '11pt')})
#show table: set par(first-line-indent: 0pt, leading: 0.5em)
#show table.cell.where(y: 0): set text(weight: "bold")
${sheet?.more ?? (kind === 'qa' ? '#show list: set text(size: 11pt)' : '')}`;
}
