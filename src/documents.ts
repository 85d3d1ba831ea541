import { type Codelists, regionNameOf } from './codelists/index.js';
import { compose } from './compose/index.js';
import { type Diagnostic, diagnostic } from './diagnostics/index.js';
import type { Submission } from './model/activity.js';
import { type DocumentKind, documentName, type RenderedDocument } from './model/document.js';
import type { Output } from './model/output.js';
import { lastDay } from './model/period.js';
import type { SourceFile } from './model/source-file.js';
import type { Totals } from './model/totals.js';
import { VARIANTS, type Variant, type Workspace } from './model/workspace.js';
import {
  type AuditReport,
  auditJson,
  breakdownData,
  grid,
  markdown,
  plainText,
  totalsJson,
} from './publish/index.js';
import {
  audit,
  createRenderer,
  createSpokenRenderer,
  cutsFor,
  figureKey,
  loadTemplates,
  type Material,
  type Occurrence,
  parity,
  type Renderer,
  type SpokenCopy,
  type TemplateSource,
} from './render/index.js';
import { breakDown } from './sum/index.js';

/** The formats of a build: documents as md and txt, totals as csv and json. */
export type Format = 'md' | 'txt' | 'csv' | 'json';

/** What a build is asked for. */
export interface BuildRequest {
  readonly variants: readonly Variant[];
  readonly formats: readonly Format[];
  readonly only?: DocumentKind | undefined;
  /** The copy that is read aloud, too; `maxMinutes` is how long it may take. */
  readonly spoken?: { readonly maxMinutes?: number | undefined } | undefined;
  /** The workspace's templates. */
  readonly templates: readonly SourceFile[];
}

interface Summed {
  readonly totals?: Totals;
  readonly submissions?: readonly Submission[];
}

interface Context {
  readonly codelists: Codelists;
  readonly workspace: Workspace;
}

interface Made {
  readonly diagnostics: readonly Diagnostic[];
  readonly outputs?: readonly Output[];
}

/** Composes, renders, audits and publishes. Templates are checked even if there is nothing to render. */
export async function makeDocuments(
  { totals, submissions }: Summed,
  context: Context,
  request: BuildRequest,
): Promise<Made> {
  const { codelists, workspace } = context;
  const { diagnostics, print } = await loadTemplates(
    request.templates.map(templateSource),
    codelists.metrics.map(({ id }) => id),
  );
  if (!totals || !submissions || !print) return { diagnostics };
  const briefing = compose(totals, submissions, workspace, codelists);
  const day = lastDay(workspace.period);
  const regionName = (id: string) => regionNameOf(codelists, id, day);
  const material = { briefing, totals, codelists, regionName, print };
  const render = createRenderer(material);
  const spoken = spokenCopies(material, workspace, request);
  const documents = [...documentsOf(render, request), ...spoken.copies.map(({ document }) => document)];
  const report = auditAll(documents, [speechParity(render), spoken.parity], totals);
  const outputs = [
    ...documents.flatMap((document) => published(document, request.formats)),
    ...totalFiles(totals, codelists, request),
    { path: 'audit.json', content: auditJson(report) },
  ];
  const found = [...diagnostics, ...auditDiagnostics(report), ...spokenDiagnostics(spoken.copies, request)];
  return { diagnostics: found, outputs };
}

/** A workspace's template by its place in `templates/`: `ru/greeting`. */
function templateSource({ path, bytes }: SourceFile): TemplateSource {
  const name = path.replace(/^(?:.*\/)?templates\//, '').replace(/\.hbs$/, '');
  return { path, name, text: new TextDecoder('utf-8').decode(bytes) };
}

const WRITTEN: readonly DocumentKind[] = ['speech', 'tables'];

/** The documents asked for. Tables have no mixed form: who wants the mixed speech wants tables in both languages. */
function documentsOf(render: Renderer, { variants, only }: BuildRequest): RenderedDocument[] {
  const wanted = VARIANTS.filter((variant) => variants.includes(variant));
  const inTables = VARIANTS.filter(
    (variant) => variant !== 'both' && (wanted.includes(variant) || wanted.includes('both')),
  );
  return WRITTEN.filter((kind) => only === undefined || only === kind).flatMap((kind) =>
    (kind === 'speech' ? wanted : inTables).map((variant) => render(kind, variant)),
  );
}

function published(document: RenderedDocument, formats: BuildRequest['formats']): Output[] {
  const name = documentName(document);
  return [
    ...(formats.includes('md') ? [{ path: `${name}.md`, content: markdown(document) }] : []),
    ...(formats.includes('txt') ? [{ path: `${name}.txt`, content: plainText(document) }] : []),
  ];
}

function totalFiles(totals: Totals, codelists: Codelists, { formats, only }: BuildRequest): Output[] {
  if (only === 'speech' || only === 'spoken') return [];
  const csv = () => grid(breakdownData(breakDown(totals, ['metric'], codelists), ['metric']), 'csv');
  return [
    ...(formats.includes('csv') ? [{ path: 'totals.csv', content: csv() }] : []),
    ...(formats.includes('json') ? [{ path: 'totals.json', content: totalsJson(totals) }] : []),
  ];
}

/** Figures that stand in one language only, by language. */
type OnlyIn = Readonly<Record<'kk' | 'ru', readonly Occurrence[]>>;

/** Both languages' speeches are compared, asked for or not: a figure must stand in both. */
function speechParity(render: Renderer): OnlyIn {
  const speech = (variant: Variant) => audit(render('speech', variant)).figures;
  return parity(speech('kk'), speech('ru'));
}

function auditAll(
  documents: readonly RenderedDocument[],
  differing: readonly OnlyIn[],
  totals: Totals,
): AuditReport {
  const audited = documents.map((document) => ({ name: documentName(document), ...audit(document) }));
  return {
    figures: audited.flatMap(({ name, figures }) => figures.map((one) => ({ document: name, ...one }))),
    unsourced: audited.flatMap(({ name, unsourced }) => unsourced.map((one) => ({ document: name, ...one }))),
    onlyIn: {
      kk: distinct(differing.flatMap(({ kk }) => kk)),
      ru: distinct(differing.flatMap(({ ru }) => ru)),
    },
    notAccepted: totals.withheld,
  };
}

/** What speech and spoken copy both lack is told once. */
function distinct(all: readonly Occurrence[]): Occurrence[] {
  return [...new Map([...all].reverse().map((one) => [figureKey(one.figure), one])).values()].reverse();
}

/** The spoken copies asked for, and what differs between the two languages' ones. */
function spokenCopies(
  material: Material,
  workspace: Workspace,
  { spoken, only, variants }: BuildRequest,
): { readonly copies: readonly SpokenCopy[]; readonly parity: OnlyIn } {
  if (!spoken && only !== 'spoken') return { copies: [], parity: { kk: [], ru: [] } };
  const render = createSpokenRenderer(material, workspace.spoken.pace);
  const figures = (variant: Variant) => audit(render(variant).document).figures;
  const copies = VARIANTS.filter((variant) => variants.includes(variant)).map(render);
  return { copies, parity: parity(figures('kk'), figures('ru')) };
}

/** What takes too long, and numbers that were left in digits; the mixed copy repeats those of its languages. */
function spokenDiagnostics(copies: readonly SpokenCopy[], { spoken }: BuildRequest): Diagnostic[] {
  const most = spoken?.maxMinutes;
  const tooLong = copies.flatMap((copy) => {
    const cuts = most === undefined ? undefined : cutsFor(copy, most * 60);
    const name = documentName(copy.document);
    return cuts && most
      ? [diagnostic('speech-too-long', { document: name, seconds: copy.seconds, most: most * 60, cuts })]
      : [];
  });
  const numbers = copies.flatMap((copy) => {
    return copy.unspoken.map(({ number, text, place }) => {
      const args = { document: documentName(copy.document), number, text };
      return { key: `${text} ${number}`, made: diagnostic('unspoken-number', args, { place }) };
    });
  });
  return [...tooLong, ...new Map(numbers.map(({ key, made }) => [key, made])).values()];
}

function auditDiagnostics({ unsourced, onlyIn }: AuditReport): Diagnostic[] {
  const differs = (language: 'kk' | 'ru') =>
    onlyIn[language].map(({ text }) => diagnostic('parity-differs', { language, figure: text }));
  return [
    ...unsourced.map(({ document, text, line, column }) => {
      const range = { start: { line, column }, end: { line, column: column + text.length } };
      return diagnostic('unsourced-number', { document, text }, { place: { file: `${document}.md`, range } });
    }),
    ...differs('kk'),
    ...differs('ru'),
  ];
}
