import { type Context, sum } from './compile.js';
import { applyRules, type Diagnostic, hasErrors, sortDiagnostics } from './diagnostics/index.js';
import type { BuildRequest } from './documents.js';
import { writtenDocuments } from './documents.js';
import type { Examined } from './examine.js';
import type { Submission } from './model/activity.js';
import type { Figure } from './model/document.js';
import type { ExplainedFigure, Said, SourceLine, Subject } from './model/explained.js';
import type { Place } from './model/place.js';
import type { Source } from './model/quantity.js';
import type { Totals } from './model/totals.js';
import type { Workspace } from './model/workspace.js';
import { saidIn } from './render/index.js';
import { additionOf, figuresOf } from './sum/index.js';

/** What there is to explain; nothing if the data has errors, as a build would say. */
export interface Explanation {
  readonly diagnostics: readonly Diagnostic[];
  readonly figures?: readonly ExplainedFigure[];
}

/** Builds the documents in memory, and says of the figures that are asked for where they come from and are said. */
export async function explainFigures(
  examined: readonly Examined[],
  context: Context & { readonly workspace: Workspace },
  request: BuildRequest,
  subject: Subject,
): Promise<Explanation> {
  const { workspace } = context;
  const summed = sum(examined, context);
  const made = await writtenDocuments(summed, context, request);
  const diagnostics = sortDiagnostics([
    ...summed.diagnostics,
    ...applyRules(made.diagnostics, workspace.rules),
  ]);
  const { totals, submissions } = summed;
  if (!totals || !submissions || hasErrors(diagnostics)) return { diagnostics };
  const known = new Map<string, { readonly figure: Figure; readonly said: Said[] }>();
  const entry = (figure: Figure) => {
    const key = keyOf(figure);
    const one = known.get(key) ?? { figure, said: [] };
    known.set(key, one);
    return one;
  };
  for (const document of made.documents)
    for (const { figure, ...said } of saidIn(document)) entry(figure).said.push(said);
  // A number that no document says was submitted all the same.
  for (const figure of figuresOf(totals, workspace)) entry(figure);
  const excerpts = excerptsOf(submissions, workspace);
  const asked = [...known.values()].filter(({ figure }) => concerns(figure, subject));
  return { diagnostics, figures: asked.map((one) => explained(one, totals, excerpts)) };
}

/** A figure wherever it is said. Numbers of prose and counts are told apart by what they rest on. */
function keyOf({ quantity, origin, metric, region, sphere, part }: Figure): string {
  const kind = origin === 'submitted' || origin === 'derived' ? 'data' : origin;
  const { value, qualifier, sources } = quantity;
  const rest = metric === null ? sources.map(({ file, line, column }) => [file, line, column]) : [];
  return JSON.stringify([kind, metric, region, sphere, part, value, qualifier, rest]);
}

/** A metric without a region is meant for the country; a region without a metric is meant with all that it has. */
function concerns({ quantity, origin, ...figure }: Figure, subject: Subject): boolean {
  if (subject.kind === 'number') return quantity.value === subject.value;
  if (subject.kind === 'coverage') return origin === 'coverage';
  const { metric, region, sphere } = subject;
  if (region !== undefined && metric === undefined && sphere === undefined) return figure.region === region;
  return (
    figure.region === (region ?? null) &&
    (metric === undefined || figure.metric === metric) &&
    figure.sphere === (sphere ?? null)
  );
}

function explained(
  { figure, said }: { readonly figure: Figure; readonly said: readonly Said[] },
  totals: Totals,
  excerpts: ReadonlyMap<string, string>,
): ExplainedFigure {
  const { quantity, metric, region, sphere, origin } = figure;
  const total =
    region === null && sphere === null && origin !== 'stated' ? totals.metrics.get(metric ?? '') : undefined;
  const counted = total?.regions;
  const addition = metric === null ? undefined : additionOf(quantity);
  return {
    figure,
    said,
    sources: quantity.sources.map((source) => withExcerpt(source, excerpts)),
    ...(addition !== undefined && { sum: addition }),
    ...(counted && {
      regions: { counted, without: totals.reported.filter((id) => !counted.includes(id)) },
    }),
  };
}

function withExcerpt(source: Source, excerpts: ReadonlyMap<string, string>): SourceLine {
  const excerpt = excerpts.get(`${source.file}:${source.line}`);
  return excerpt === undefined ? source : { ...source, excerpt };
}

/** The source lines on which numbers stand, as the places of submissions keep them. */
function excerptsOf(submissions: readonly Submission[], workspace: Workspace): Map<string, string> {
  const places: readonly (Place | undefined)[] = [
    ...submissions.flatMap(placesOf),
    workspace.periodPlace,
    workspace.expectedPlace,
    ...workspace.stated.map(({ place }) => place),
  ];
  return new Map(
    places.flatMap((place) =>
      place?.excerpt === undefined
        ? []
        : [[`${place.file}:${place.range.start.line}`, place.excerpt] as const],
    ),
  );
}

function placesOf({ regionPlace, metrics, monitoring, highlights }: Submission): (Place | undefined)[] {
  return [
    regionPlace,
    ...[...metrics.values()].flatMap(({ place, parts }) => [
      place,
      ...[...parts.values()].map((part) => part.place),
    ]),
    ...monitoring.flatMap((one) => [one.place, one.count?.place, one.recommendations?.place]),
    ...highlights.flatMap(({ place, at }) => [place, at.kk, at.ru]),
  ];
}
