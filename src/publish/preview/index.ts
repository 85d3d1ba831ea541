import {
  type Catalogue,
  countBySeverity,
  type Diagnostic,
  type PreviewWords,
  wordsFor,
} from '../../diagnostics/index.js';
import { previewScript, previewStyle } from '../../generated/page-assets.js';
import { concealed } from '../../language/personal.js';
import type { Place } from '../../model/place.js';
import { escapeHtml } from '../html/escape.js';
import { sheetHtml } from '../html/sheet.js';

/** What a preview shows. */
export interface Site {
  /** The html of the last build that went well, by file name. */
  readonly documents: ReadonlyMap<string, string>;
  /** What the latest build found, in how many files. */
  readonly found: readonly Diagnostic[];
  readonly files: number;
  /** The documents are older than the data, which has errors. */
  readonly isStale: boolean;
}

/** The words of a preview, in its reader's language. */
export interface SiteWords {
  readonly catalogue: Catalogue;
  readonly preview: PreviewWords;
}

/** A document with its problems above it; undefined: there is none of that name. */
export function pageWithProblems(name: string, site: Site, words: SiteWords): string | undefined {
  const page = site.documents.get(name);
  if (page === undefined) return undefined;
  const end = page.lastIndexOf('</body>');
  return `${page.slice(0, end)}${panelHtml(site, words)}${clientHtml}${page.slice(end)}`;
}

const scriptHtml = `<script>\n${previewScript}</script>\n`;
const clientHtml = `<style>\n${previewStyle}</style>\n${scriptHtml}`;

/** A bar that opens to the problems; it stands over the page and is not printed. */
function panelHtml(site: Site, { catalogue, preview }: SiteWords): string {
  const { found, files, isStale } = site;
  const counts = countBySeverity(found, files);
  const worst = counts.errors > 0 ? 'error' : counts.warnings > 0 ? 'warning' : 'note';
  const stale = isStale ? `<p>${escapeHtml(preview.stale)}</p>\n` : '';
  return `<aside class="preview" data-severity="${worst}" lang="${catalogue.locale}" aria-label="${escapeHtml(preview.problems)}">
<details${isStale ? ' open' : ''}>
<summary>${escapeHtml(catalogue.summary(counts))}</summary>
<p><a href="/">${escapeHtml(preview.documents)}</a></p>
${stale}${problemsHtml(found, { catalogue, preview })}
</details>
</aside>
`;
}

function problemsHtml(found: readonly Diagnostic[], { catalogue, preview }: SiteWords): string {
  if (found.length === 0) return `<p>${escapeHtml(preview.noProblems)}</p>`;
  return `<ul>\n${found.map((one) => problemHtml(one, catalogue)).join('\n')}\n</ul>`;
}

function problemHtml(one: Diagnostic, catalogue: Catalogue): string {
  const { message, hint } = wordsFor(one, catalogue);
  const line = one.place?.excerpt?.trim();
  return [
    `<li data-severity="${one.severity}"><b>${catalogue.severity[one.severity]}</b> ${escapeHtml(message)}`,
    ...(hint === undefined ? [] : [`<br>→ ${escapeHtml(hint)}`]),
    ...(one.place ? [`<br>${placeHtml(one.place)}`] : []),
    ...(line ? [` <code>${escapeHtml(line)}</code>`] : []),
    '</li>',
  ].join('');
}

function placeHtml({ file, range: { start } }: Place): string {
  return `<a href="${sourceAddress(file, start.line)}">${escapeHtml(file)}:${start.line}</a>`;
}

const sourceAddress = (file: string, line: number) =>
  `/source?file=${encodeURIComponent(file)}&amp;line=${line}#line`;

/** The documents there are, and all problems. */
export function indexPage(site: Site, words: SiteWords): string {
  const { preview, catalogue } = words;
  const items = [...site.documents].map(
    ([name, page]) =>
      `<li><a href="/${escapeHtml(name)}">${titleOf(page)}</a> <code>${escapeHtml(name)}</code></li>`,
  );
  const documents =
    items.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>` : `<p>${escapeHtml(preview.noDocuments)}</p>`;
  const counts = countBySeverity(site.found, site.files);
  return ownPage(
    preview.title,
    catalogue.locale,
    `<h2>${escapeHtml(preview.documents)}</h2>
${site.isStale && items.length > 0 ? `<p data-severity="error">${escapeHtml(preview.stale)}</p>\n` : ''}${documents}
<h2>${escapeHtml(preview.problems)}</h2>
<p>${escapeHtml(catalogue.summary(counts))}</p>
${problemsHtml(site.found, words)}`,
  );
}

/** As the page itself writes it. */
const titleOf = (page: string) => /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '';

/** A submitted file on a page; what is personal in it is blotted out as everywhere. */
export interface ShownFile {
  readonly path: string;
  /** Where it lies, for an editor. */
  readonly disk: string;
  readonly bytes: Uint8Array;
}

/** A file with one of its lines marked. */
export function sourcePage(
  { path, disk, bytes }: ShownFile,
  line: number,
  { catalogue, preview }: SiteWords,
): string {
  const text = concealed(new TextDecoder('utf-8').decode(bytes));
  const lines = text.split(/\r\n|\r|\n/).map((one, i) => {
    const mark = i + 1 === line ? ' id="line" class="marked"' : '';
    return `<li${mark}><code>${escapeHtml(one)}</code></li>`;
  });
  const address = `vscode://file/${encodeURI(disk.replaceAll('\\', '/').replace(/^\//, ''))}:${line}`;
  return ownPage(
    path,
    catalogue.locale,
    `<p><a href="/">${escapeHtml(preview.documents)}</a> · <a href="${escapeHtml(address)}">${escapeHtml(preview.openInEditor)}</a></p>
<ol class="source" lang="zxx">
${lines.join('\n')}
</ol>`,
  );
}

function ownPage(title: string, language: string, main: string): string {
  const body = `<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
${scriptHtml}`;
  return sheetHtml({ language, title, style: previewStyle, body, look: 'preview', schemes: 'light dark' });
}
