import { prompterScript, prompterStyle } from '../../generated/page-assets.js';
import { pageWords } from '../../language/page.js';
import type { Block, Inline } from '../../model/blocks.js';
import type { RenderedDocument } from '../../model/document.js';
import type { LanguageCode } from '../../model/place.js';
import { escapeHtml } from '../html/escape.js';
import { sheetHtml } from '../html/sheet.js';
import { treeOf } from '../tree/index.js';

/** How many words a minute are read, by language. */
export interface PrompterContext {
  readonly pace: Readonly<Record<LanguageCode, number>>;
}

/** The spoken copy to be read from a screen or through glass: it runs by itself, from one file, without a network. */
export function prompter(document: RenderedDocument, { pace }: PrompterContext): string {
  const tree = treeOf(document);
  const language = tree.passages.at(-1)?.language ?? 'ru';
  const passages = tree.passages.map(
    (passage) =>
      `<section lang="${passage.language}" data-pace="${pace[passage.language]}">\n${passage.blocks
        .map(blockHtml)
        .join('\n')}\n</section>`,
  );
  const body = `<a class="skip" href="#play">${pageWords[language].prompter.controls}</a>
<header>
<h1 class="unseen">${escapeHtml(tree.title)}</h1>
</header>
<main tabindex="0" aria-label="${pageWords[language].prompter.text}">
<article>
${passages.join('\n')}
</article>
</main>
${controlsHtml(language)}
<script>
${prompterScript}</script>
`;
  return sheetHtml({ language, title: tree.title, style: prompterStyle, body });
}

/** A remark stands apart; what is read stands line by line, so that the one being read can be marked. */
function blockHtml(block: Block): string {
  if (!('children' in block)) return '';
  const [first] = block.children;
  if (first?.kind === 'span' && first.span.kind === 'cue')
    return `<p class="cue">${inlinesHtml(block.children)}</p>`;
  const lines = linesOf(block.children).map((line) => `<span class="line">${inlinesHtml(line)}</span>`);
  return `<p>${lines.join('')}</p>`;
}

function linesOf(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const one of inlines) {
    if (one.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(one);
  }
  return lines.filter((line) => line.length > 0);
}

const inlinesHtml = (inlines: readonly Inline[]): string => inlines.map(inlineHtml).join('');

function inlineHtml(one: Inline): string {
  if (one.kind === 'text') return escapeHtml(one.text);
  if (one.kind === 'break') return ' ';
  const text = inlinesHtml(one.children);
  const figure = one.kind === 'span' && one.span.kind === 'figure' ? one.span.figures[0] : undefined;
  return figure ? `<data value="${figure.quantity.value}">${text}</data>` : text;
}

function controlsHtml(language: LanguageCode): string {
  const { prompter: words } = pageWords[language];
  const button = (action: string, sign: string, label: string) =>
    `<button type="button" id="${action}" data-action="${action}" aria-label="${label}" title="${label}">${sign}</button>`;
  return `<footer>
<div role="toolbar" aria-label="${words.controls}">
<button type="button" id="play" data-action="play" data-start="${words.start}" data-pause="${words.pause}">${words.start}</button>
${button('previous', '↑', words.previous)}
${button('next', '↓', words.next)}
${button('slower', '−', words.slower)}
<output id="speed" aria-label="${words.speed}"></output>
${button('faster', '+', words.faster)}
${button('smaller', words.letter.toLowerCase(), words.smaller)}
${button('larger', words.letter, words.larger)}
${button('mirror', '⇋', words.mirror)}
${button('flip', '⇅', words.flip)}
${button('fullscreen', '□', words.fullscreen)}
<span>${words.elapsed} <output id="elapsed"></output></span>
<span>${words.left} <output id="left"></output></span>
</div>
</footer>`;
}
