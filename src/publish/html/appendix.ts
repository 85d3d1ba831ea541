import { pageWords } from '../../language/page.js';
import type { LanguageCode } from '../../model/place.js';
import type { FigureNote, Notes } from '../notes.js';
import { escapeHtml } from './escape.js';

/** Where every figure comes from: what a click shows, and what is printed at the end. */
export function appendixHtml(notes: Notes, language: LanguageCode, reached: ReadonlySet<number>): string {
  if (notes.all.length === 0) return '';
  const words = pageWords[language];
  const items = notes.all.map((note) => noteHtml(note, reached.has(note.number)));
  return [
    `<section class="sources" aria-labelledby="sources" lang="${language}">`,
    `<h2 id="sources">${words.sources}</h2>`,
    `<p>${words.sourcesLead}</p>`,
    `<ol>\n${items.join('\n')}\n</ol>`,
    '</section>',
  ].join('\n');
}

function noteHtml({ number, language, text, about, origin, sum, sources }: FigureNote, isReached: boolean) {
  const words = pageWords[language];
  const rows = sources.map(
    ({ name, amount, at, source: { file, line } }) =>
      `<li>${name === '' ? '' : `${escapeHtml(name)}: `}<b>${escapeHtml(amount)}</b> <span class="at" data-file="${escapeHtml(file)}" data-line="${line}">${escapeHtml(at)}</span></li>`,
  );
  const back = isReached
    ? ` <a class="back" href="#f-${number}" aria-label="${words.toFigure}: ${escapeHtml(text)}">↩</a>`
    : '';
  return [
    `<li id="n-${number}" lang="${language}">`,
    `<p><b>${escapeHtml(text)}</b>${about === '' ? '' : ` — ${escapeHtml(about)}`} <span class="origin">${origin}</span>${back}</p>`,
    ...(sum === undefined ? [] : [`<p class="sum">${escapeHtml(sum)}</p>`]),
    ...(rows.length > 0 ? [`<ul>${rows.join('')}</ul>`] : []),
    '</li>',
  ].join('');
}
