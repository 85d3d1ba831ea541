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
  loadTemplates,
  parity,
  type Renderer,
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
  const render = createRenderer({ briefing, totals, codelists, regionName, print });
  const documents = documentsOf(render, request);
  const report = auditAll(documents, render, totals);
  const outputs = [
    ...documents.flatMap((document) => published(document, request.formats)),
    ...totalFiles(totals, codelists, request),
    { path: 'audit.json', text: auditJson(report) },
  ];
  return { diagnostics: [...diagnostics, ...auditDiagnostics(report)], outputs };
}

/** A workspace's template by its place in `templates/`: `ru/greeting`. */
function templateSource({ path, bytes }: SourceFile): TemplateSource {
  const name = path.replace(/^(?:.*\/)?templates\//, '').replace(/\.hbs$/, '');
  return { path, name, text: new TextDecoder('utf-8').decode(bytes) };
}

const KINDS: readonly DocumentKind[] = ['speech', 'tables'];

/** The documents asked for. Tables have no mixed form: who wants the mixed speech wants tables in both languages. */
function documentsOf(render: Renderer, { variants, only }: BuildRequest): RenderedDocument[] {
  const wanted = VARIANTS.filter((variant) => variants.includes(variant));
  const inTables = VARIANTS.filter(
    (variant) => variant !== 'both' && (wanted.includes(variant) || wanted.includes('both')),
  );
  return KINDS.filter((kind) => only === undefined || only === kind).flatMap((kind) =>
    (kind === 'speech' ? wanted : inTables).map((variant) => render(kind, variant)),
  );
}

function published(document: RenderedDocument, formats: BuildRequest['formats']): Output[] {
  const name = documentName(document);
  return [
    ...(formats.includes('md') ? [{ path: `${name}.md`, text: markdown(document) }] : []),
    ...(formats.includes('txt') ? [{ path: `${name}.txt`, text: plainText(document) }] : []),
  ];
}

function totalFiles(totals: Totals, codelists: Codelists, { formats, only }: BuildRequest): Output[] {
  if (only === 'speech') return [];
  const csv = () => grid(breakdownData(breakDown(totals, ['metric'], codelists), ['metric']), 'csv');
  return [
    ...(formats.includes('csv') ? [{ path: 'totals.csv', text: csv() }] : []),
    ...(formats.includes('json') ? [{ path: 'totals.json', text: totalsJson(totals) }] : []),
  ];
}

/** Both languages' speeches are audited, asked for or not: a figure must stand in both. */
function auditAll(documents: readonly RenderedDocument[], render: Renderer, totals: Totals): AuditReport {
  const audited = documents.map((document) => ({ name: documentName(document), ...audit(document) }));
  const speech = (variant: Variant) => audit(render('speech', variant)).figures;
  return {
    figures: audited.flatMap(({ name, figures }) => figures.map((one) => ({ document: name, ...one }))),
    unsourced: audited.flatMap(({ name, unsourced }) => unsourced.map((one) => ({ document: name, ...one }))),
    onlyIn: parity(speech('kk'), speech('ru')),
    notAccepted: totals.withheld,
  };
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
