import { handoutStyle, printStyle, script, sourcesStyle, style } from '../../generated/page-assets.js';
import { pageWords } from '../../language/page.js';
import type { LanguageCode } from '../../model/place.js';
import { darkStyle } from '../pictures/index.js';
import type { Heading } from './blocks.js';
import { escapeHtml } from './escape.js';
import { sheetHtml } from './sheet.js';

/** What goes around the text of a page. */
export interface Frame {
  readonly language: LanguageCode;
  readonly title: string;
  readonly headings: readonly Heading[];
  readonly main: string;
  readonly appendix: string;
  /** Nobody has approved it yet. */
  readonly draft: boolean;
  readonly hasPictures: boolean;
  /** A class for the body: `speech`, `tables`, `bilingual`, `handout dense`. */
  readonly look: string;
}

/** A document's page. */
export function pageHtml(frame: Frame): string {
  const { language, title, headings, main, appendix, draft, hasPictures, look } = frame;
  const words = pageWords[language];
  const body = `<a class="skip" href="#text">${words.toText}</a>
${headerHtml(title, headings, draft ? words.draft : undefined)}${contentsHtml(headings, language)}<main id="text">
${main}
${appendix}
</main>
<aside id="note" class="note" aria-label="${words.sources}" hidden></aside>
<script>
${script}</script>
`;
  const handout = look.startsWith('handout') ? handoutStyle : '';
  const dark = hasPictures ? `${darkStyle()}\n` : '';
  return sheetHtml({
    language,
    title,
    style: `${style}${sourcesStyle}${printStyle}${handout}${dark}`,
    body,
    look,
    schemes: 'light dark',
  });
}

/** The mark of a draft; and a title for those who hear the page, where its text begins without one. */
function headerHtml(title: string, headings: readonly Heading[], mark: string | undefined): string {
  const heading = headings.some(({ level }) => level === 1)
    ? ''
    : `<h1 class="unseen">${escapeHtml(title)}</h1>\n`;
  return `<header>\n${heading}${mark === undefined ? '' : `<p class="draft">${mark}</p>\n`}</header>\n`;
}

/** The headings below the title, as links. */
function contentsHtml(headings: readonly Heading[], language: LanguageCode): string {
  const below = headings.filter(({ level }) => level > 1);
  if (below.length < 3) return '';
  const items = below.map(
    ({ id, level, text, language: own }) =>
      `<li class="level-${level}"${own === language ? '' : ` lang="${own}"`}><a href="#${id}">${escapeHtml(text)}</a></li>`,
  );
  const words = pageWords[language];
  return `<nav aria-label="${words.contents}">
<details>
<summary>${words.contents}</summary>
<ul>
${items.join('\n')}
</ul>
</details>
</nav>
`;
}
