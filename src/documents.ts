import { type Codelists, regionNameOf } from './codelists/index.js';
import { compose } from './compose/index.js';
import { type Diagnostic, diagnostic, loadCatalogue, wordsFor } from './diagnostics/index.js';
import type { Submission } from './model/activity.js';
import { documentName, figureKey, type RenderedDocument } from './model/document.js';
import type { Output } from './model/output.js';
import { lastDay } from './model/period.js';
import type { LanguageCode } from './model/place.js';
import type { Deliverable, DocumentName } from './model/plan.js';
import type { SourceFile } from './model/source-file.js';
import type { Totals } from './model/totals.js';
import { VARIANTS, type Variant } from './model/variant.js';
import type { Workspace } from './model/workspace.js';
import { type AuditReport, auditJson, type Made, publishAll } from './publish/index.js';
import {
  type Audit,
  audit,
  createRenderer,
  createSpokenRenderer,
  cutsFor,
  loadTemplates,
  type Material,
  type Occurrence,
  parity,
  problemsOf,
  type Renderer,
  type SpokenCopy,
  sentencesOf,
  type TemplateSource,
} from './render/index.js';
import { breakDown } from './sum/index.js';

/** What a build is asked for. */
export interface BuildRequest {
  readonly plan: readonly Deliverable[];
  /** How long reading the spoken copy may take. */
  readonly maxMinutes?: number | undefined;
  /** The workspace's templates. */
  readonly templates: readonly SourceFile[];
  /** For formats that carry their letters with them; absent: there are none. */
  readonly fonts?: readonly Uint8Array[] | undefined;
  readonly made?: Made | undefined;
}

interface Summed {
  readonly diagnostics: readonly Diagnostic[];
  readonly totals?: Totals;
  readonly submissions?: readonly Submission[];
}

interface Context {
  readonly codelists: Codelists;
  readonly workspace: Workspace;
}

interface Documents {
  readonly diagnostics: readonly Diagnostic[];
  readonly outputs?: readonly Output[];
}

/** Composes, renders, audits and publishes. Templates are checked even if there is nothing to render. */
export async function makeDocuments(
  summed: Summed,
  context: Context,
  request: BuildRequest,
): Promise<Documents> {
  const { codelists, workspace } = context;
  const { diagnostics, material } = await prepare(summed, context, request);
  if (!material) return { diagnostics };
  const { totals, regionName } = material;
  const templates = request.templates.map(templateSource);
  const render = createRenderer(material);
  const spoken = spokenCopies(material, workspace, request);
  const documents = [...documentsOf(render, request), ...aloud(spoken.copies, request)];
  const report = auditAll(documents, [...paritiesOf(render, request), spoken.parity], totals);
  const publishing = {
    documents,
    totals,
    rows: () => breakDown(totals, ['metric'], codelists),
    naming: { codelists, regionName },
    draft: !workspace.approved,
    pace: workspace.spoken.pace,
    fonts: request.fonts,
    remarks: await remarksOn(summed.diagnostics, request),
  };
  const made = await publishAll(request.plan, publishing, request.made);
  const outputs = made.filter((one): one is Output => 'path' in one);
  const found = [
    ...diagnostics,
    ...problemsOf({ documents, audit: report, material, templates, render, told: diagnostics }),
    ...spokenDiagnostics(spoken.copies, request),
    ...made.flatMap((one) => ('path' in one ? [] : one)),
  ];
  return { diagnostics: found, outputs: [...outputs, { path: 'audit.json', content: auditJson(report) }] };
}

/** What was found in the files, in words of both languages; asked for only by the press officer's own copy. */
async function remarksOn(found: readonly Diagnostic[], { plan }: BuildRequest) {
  if (!plan.some(({ document }) => document === 'qa')) return { kk: [], ru: [] };
  const inWords = async (language: LanguageCode) => {
    const catalogue = await loadCatalogue(language);
    return found.flatMap((one) => {
      if (!one.place) return [];
      const { message, hint } = wordsFor(one, catalogue);
      const text = `${catalogue.severity[one.severity]}: ${hint ? `${message} ${hint}` : message}`;
      return [{ file: one.place.file, line: one.place.range.start.line, text }];
    });
  };
  return { kk: await inWords('kk'), ru: await inWords('ru') };
}

/** The documents that a build writes for people to read, without writing them. */
export async function writtenDocuments(
  summed: Summed,
  context: Context,
  request: BuildRequest,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly documents: readonly RenderedDocument[] }> {
  const { diagnostics, material } = await prepare(summed, context, request);
  return { diagnostics, documents: material ? documentsOf(createRenderer(material), request) : [] };
}

/** What documents are rendered from; nothing if the data or the templates have errors. */
async function prepare(
  { totals, submissions }: Summed,
  { codelists, workspace }: Context,
  request: BuildRequest,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly material?: Material }> {
  const { diagnostics, print } = await loadTemplates(
    request.templates.map(templateSource),
    codelists.metrics.map(({ id }) => id),
  );
  if (!totals || !submissions || !print) return { diagnostics };
  const briefing = compose(totals, submissions, workspace, codelists);
  const day = lastDay(workspace.period);
  const regionName = (id: string) => regionNameOf(codelists, id, day);
  return { diagnostics, material: { briefing, totals, codelists, regionName, print } };
}

/** A workspace's template by its place in `templates/`: `ru/greeting`. */
function templateSource({ path, bytes }: SourceFile): TemplateSource {
  const name = path.replace(/^(?:.*\/)?templates\//, '').replace(/\.hbs$/, '');
  return { path, name, text: new TextDecoder('utf-8').decode(bytes) };
}

const WRITTEN = ['speech', 'tables', 'handout', 'post', 'qa'] as const;

/** The written documents that the plan is made of, each once, whatever formats it becomes. */
function documentsOf(render: Renderer, { plan }: BuildRequest): RenderedDocument[] {
  return WRITTEN.flatMap((kind) =>
    variantsOf(kind, plan).map((variant) => ({ ...render(kind === 'qa' ? 'speech' : kind, variant), kind })),
  );
}

/** A page in both languages is made of the documents of each. */
function variantsOf(document: DocumentName, plan: readonly Deliverable[]): readonly Variant[] {
  const asked = new Set(plan.filter((one) => one.document === document).map(({ variant }) => variant));
  return VARIANTS.filter((variant) => asked.has(variant) || (variant !== 'both' && asked.has('bilingual')));
}

/** Figures that stand in one language only, by language. */
type OnlyIn = Readonly<Record<'kk' | 'ru', readonly Occurrence[]>>;

/** Both languages' speeches are compared, asked for or not, and what else goes out: a figure must stand in both. */
function paritiesOf(render: Renderer, { plan }: BuildRequest): OnlyIn[] {
  const kinds = [
    'speech',
    ...OUTGOING.filter((kind) => plan.some(({ document }) => document === kind)),
  ] as const;
  return kinds.map((kind) => {
    const figures = (variant: Variant) => audit(render(kind, variant)).figures;
    return parity(figures('kk'), figures('ru'));
  });
}

const OUTGOING = ['handout', 'post'] as const;

function auditAll(documents: readonly RenderedDocument[], differing: readonly OnlyIn[], totals: Totals) {
  const audited = documents.map((document) => ({ document: documentName(document), ...audit(document) }));
  const all = <K extends keyof Audit>(list: K) =>
    audited.flatMap(({ document, [list]: found }) =>
      (found as readonly Audit[K][number][]).map((one) => ({ document, ...one })),
    );
  return {
    figures: all('figures'),
    quotations: all('quotations'),
    dates: all('dates'),
    names: all('names'),
    remarks: all('remarks'),
    unsourced: all('unsourced'),
    onlyIn: {
      kk: distinct(differing.flatMap(({ kk }) => kk)),
      ru: distinct(differing.flatMap(({ ru }) => ru)),
    },
    notAccepted: totals.withheld,
    texts: documents.map((document) => [documentName(document), sentencesOf(document)]),
  } satisfies AuditReport;
}

/** What speech and spoken copy both lack is told once. */
function distinct(all: readonly Occurrence[]): Occurrence[] {
  return [...new Map([...all].reverse().map((one) => [figureKey(one.figure), one])).values()].reverse();
}

const ALOUD = ['spoken', 'prompter'] as const;

/** A spoken copy is a document for paper, and one for the prompter. */
const aloud = (copies: readonly SpokenCopy[], { plan }: BuildRequest): RenderedDocument[] =>
  ALOUD.flatMap((kind) =>
    copies
      .filter(({ document }) => variantsOf(kind, plan).includes(document.variant))
      .map(({ document }) => ({ ...document, kind })),
  );

/** The spoken copies asked for, and what differs between the two languages' ones. */
function spokenCopies(
  material: Material,
  workspace: Workspace,
  { plan }: BuildRequest,
): { readonly copies: readonly SpokenCopy[]; readonly parity: OnlyIn } {
  const variants = VARIANTS.filter((variant) =>
    ALOUD.some((kind) => variantsOf(kind, plan).includes(variant)),
  );
  if (variants.length === 0) return { copies: [], parity: { kk: [], ru: [] } };
  const render = createSpokenRenderer(material, workspace.spoken.pace);
  const figures = (variant: Variant) => audit(render(variant).document).figures;
  return { copies: variants.map(render), parity: parity(figures('kk'), figures('ru')) };
}

/** What takes too long, and numbers that were left in digits; the mixed copy repeats those of its languages. */
function spokenDiagnostics(copies: readonly SpokenCopy[], { maxMinutes: most }: BuildRequest): Diagnostic[] {
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
