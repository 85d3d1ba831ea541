import type { Codelists } from '../codelists/index.js';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { documentName, type Figure, type RenderedDocument } from '../model/document.js';
import type { LanguageCode, Place, Position } from '../model/place.js';
import type { Source } from '../model/quantity.js';
import type { Totals } from '../model/totals.js';
import { audit, type Occurrence, type Unsourced } from './audit.js';
import { type Blemish, blemishesOf } from './finished.js';
import { LONGEST_POST } from './post.js';
import type { Material, Renderer } from './render.js';
import { placeIn, type TemplateSource } from './template-source.js';
import { whence } from './whence.js';

/** Finished documents, and what they were made from. */
export interface Finished {
  readonly documents: readonly RenderedDocument[];
  readonly audit: {
    readonly unsourced: readonly (Unsourced & { readonly document: string })[];
    readonly onlyIn: Readonly<Record<LanguageCode, readonly Occurrence[]>>;
  };
  readonly material: Material;
  readonly templates: readonly TemplateSource[];
  readonly render: Renderer;
  /** What is already known to be wrong with the templates. */
  readonly told: readonly Diagnostic[];
}

/** What is wrong with the documents themselves, and with the use that they make of the data. */
export function problemsOf(finished: Finished): Diagnostic[] {
  const { audit, material, templates, render, told } = finished;
  const { totals } = material;
  const unreported = unreportedProblems(totals, templates);
  const known = [...told, ...unreported];
  return [
    ...unsourcedProblems(audit.unsourced, templates),
    ...parityProblems(audit.onlyIn, templates),
    ...blemishProblems(finished).filter((one) => !known.some((other) => overlap(one, other))),
    // The built-in tables print every metric.
    ...(templates.length > 0 ? unprintedProblems(totals, render) : []),
    ...unreported,
    ...cutProblems(finished.documents, templates),
  ];
}

/** Whether two problems are of the same characters. */
function overlap({ place: one }: Diagnostic, { place: other }: Diagnostic): boolean {
  if (one?.file !== other?.file || !one || !other) return false;
  const [a, b] = [one.range, other.range];
  return a.start.line === b.start.line && a.start.column < b.end.column && b.start.column < a.end.column;
}

/** Whatever an author of codelists calls something by. */
function idsOf({ regions, metrics, spheres, groups }: Codelists): string[] {
  const parts = metrics.flatMap((metric) => metric.parts?.of ?? []);
  return [...new Set([...regions, ...metrics, ...spheres, ...groups, ...parts].map(({ id }) => id))];
}

/** Numbers that nobody submitted, at the template that holds them; a number in several documents is told once. */
function unsourcedProblems(
  unsourced: readonly (Unsourced & { readonly document: string })[],
  templates: readonly TemplateSource[],
): Diagnostic[] {
  const found = unsourced.map((one) => {
    const { document, text } = one;
    const place = whence(templates, text, one) ?? placeInDocument(one);
    return diagnostic('unsourced-number', { document, text }, { place });
  });
  return once(found);
}

/** Figures of one language only, at the template that prints them, else at the line that was submitted. */
function parityProblems(
  onlyIn: Readonly<Record<LanguageCode, readonly Occurrence[]>>,
  templates: readonly TemplateSource[],
): Diagnostic[] {
  return (['kk', 'ru'] as const).flatMap((language) =>
    onlyIn[language].map(({ text, figure }) => {
      const printed = printing(templates, (id) => id === figure.metric).find(({ name }) =>
        name.startsWith(`${language}/`),
      );
      const place = printed?.place ?? placesOf(figure)[0];
      return diagnostic('parity-differs', { language, figure: text }, { place });
    }),
  );
}

/** Posts that their own template makes too long: nothing is left to leave out, and their end is gone. */
function cutProblems(
  documents: readonly RenderedDocument[],
  templates: readonly TemplateSource[],
): Diagnostic[] {
  return documents.flatMap((document) => {
    if (document.cutFrom === undefined) return [];
    const args = { document: documentName(document), count: document.cutFrom, most: LONGEST_POST };
    const own = templates.find(({ name }) => name === `${document.variant}/post`);
    return [diagnostic('post-too-long', args, own && { place: placeIn(own, 0, 0) })];
  });
}

/** What must not stand in finished documents. What several of them repeat is told once. */
function blemishProblems({ documents, material, templates }: Finished): Diagnostic[] {
  const ids = idsOf(material.codelists);
  const written = new Set<string>();
  const found = documents.flatMap((document) => {
    const name = documentName(document);
    const blemishes = blemishesOf(document, ids);
    const isNew = ({ code, text }: Blemish) => !written.has(`${code} ${text}`);
    // A spoken copy says what the speech does, in lines of its own.
    const told = /^(?:spoken|prompter)$/.test(document.kind) ? blemishes.filter(isNew) : blemishes;
    for (const { code, text } of told) written.add(`${code} ${text}`);
    return told.map((one) => {
      const { code, text, before, after } = one;
      const place = one.place ?? whence(templates, text, one) ?? placeInDocument({ ...one, document: name });
      return diagnostic(code, { document: name, text, around: around(before, text, after) }, { place });
    });
  });
  return once(found);
}

const PRINTED = [
  ['speech', 'kk'],
  ['speech', 'ru'],
  ['tables', 'kk'],
  ['tables', 'ru'],
] as const;

/** Metrics that regions report and no speech or table prints, wanted this time or not; zeros are not said by design. */
function unprintedProblems(totals: Totals, render: Renderer): Diagnostic[] {
  const figures = PRINTED.flatMap(([kind, variant]) => audit(render(kind, variant)).figures);
  const known = new Set(figures.map(({ figure }) => figure.metric));
  const left = [...totals.metrics].filter(([id, total]) => total.value > 0 && !known.has(id));
  return left.map(([metric, total]) => {
    const [place, ...others] = total.sources.map(placeOf);
    const related = others.map((other) => ({ role: 'other-report' as const, place: other }));
    return diagnostic('metric-unprinted', { metric }, { place, related });
  });
}

/** `{{total "raids"}}` where nobody has reported raids, unless its template asks first: `{{#if (total "raids")}}`. */
function unreportedProblems(totals: Totals, templates: readonly TemplateSource[]): Diagnostic[] {
  return templates.flatMap((template) => {
    const isAsked = (id: string) => new RegExp(`\\(\\s*total\\s+["']${id}["']`).test(template.text);
    return printing([template], (id) => !totals.metrics.has(id) && !isAsked(id)).map(({ id, place }) =>
      diagnostic('metric-unreported', { metric: id }, { place }),
    );
  });
}

const TOTAL = /(?<=\btotal\s+)(["'])([a-z0-9_]+)\1/g;
const COMMENT = /\{\{!(?:--[\s\S]*?--|[\s\S]*?)\}\}/g;

/** Where templates print some metrics. */
function printing(templates: readonly TemplateSource[], wanted: (id: string) => boolean) {
  return templates.flatMap((template) => {
    const text = template.text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
    return [...text.matchAll(TOTAL)].flatMap(({ 0: typed, 2: id = '', index }) =>
      wanted(id) ? [{ id, name: template.name, place: placeIn(template, index, index + typed.length) }] : [],
    );
  });
}

const placesOf = (figure: Figure): Place[] => figure.quantity.sources.map(placeOf);

function placeOf({ file, line, column }: Source): Place {
  return { file, range: { start: { line, column }, end: { line, column: column + 1 } } };
}

/** In a document that is to be written. */
function placeInDocument({ document, text, at }: { document: string; text: string; at: Position }): Place {
  const range = { start: at, end: { line: at.line, column: at.column + text.length } };
  return { file: `${document}.md`, range };
}

/** Some words before and behind, in the same line or cell. */
function around(before: string, text: string, after: string): string {
  const head = (before.split(/[\n|]/).at(-1) ?? '').slice(-30);
  const tail = (after.split(/[\n|]/)[0] ?? '').slice(0, 30);
  return `${head}${text}${tail}`.trim();
}

/** The mixed speech repeats what the speech of a language says. */
function once(found: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ code, place, args }: Diagnostic) => {
    const isDocument = 'document' in args && place?.file === `${args.document}.md`;
    const said = 'around' in args ? args.around : 'text' in args ? args.text : '';
    return JSON.stringify(isDocument ? [code, said] : [code, place, 'text' in args && args.text]);
  };
  return [...new Map([...found].reverse().map((one) => [key(one), one])).values()].reverse();
}
