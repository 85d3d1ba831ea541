import { type Codelists, findRegion, type Region } from '../codelists/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import { concealed } from '../language/personal.js';
import type { Highlight, SphereReport, StatedAmount, Submission } from '../model/activity.js';
import { type Period, parsePeriod } from '../model/period.js';
import { pointerTo, type Tree } from '../model/tree.js';
import { asList, asObject, readQuantity, readTexts } from './amount.js';
import { activityProse, type Prose } from './prose.js';

/**
 * What can be read of an activity file, broken or not, so that every rule whose input is fine can run. List items
 * keep their index; one that cannot be read is undefined. The shape has reported it.
 */
export interface Draft {
  readonly tree: Tree;
  readonly region: { readonly text: string; readonly found: Region | undefined } | undefined;
  readonly period: { readonly text: string; readonly read: Period | undefined } | undefined;
  /** Ids that are written, readable or not. */
  readonly written: ReadonlySet<string>;
  readonly metrics: ReadonlyMap<string, StatedAmount>;
  readonly monitoring: readonly (SphereReport | undefined)[];
  readonly highlights: readonly (Highlight | undefined)[];
  /** All texts that are read aloud or printed, whatever else is wrong. */
  readonly prose: readonly Prose[];
}

/** A sentence that must hold within one file. */
export type FileRule = (draft: Draft, codelists: Codelists) => readonly Diagnostic[];

export function readDraft(tree: Tree, codelists: Codelists): Draft {
  const file = asObject(tree.value) ?? {};
  const { region, period, metrics } = file;
  const periodText = typeof period === 'string' || typeof period === 'number' ? String(period) : undefined;
  return {
    tree,
    region: typeof region === 'string' ? { text: region, found: findRegion(codelists, region) } : undefined,
    period: periodText === undefined ? undefined : { text: periodText, read: parsePeriod(periodText) },
    written: new Set(Object.keys(asObject(metrics) ?? {})),
    metrics: readMetrics(tree, asObject(metrics) ?? {}),
    monitoring: asList(file['monitoring']).map((one, i) => readSphere(tree, one, `/monitoring/${i}`)),
    highlights: asList(file['highlights']).map((one, i) => readHighlight(tree, one, `/highlights/${i}`)),
    prose: activityProse(tree.value),
  };
}

function readMetrics(tree: Tree, metrics: Readonly<Record<string, unknown>>): Map<string, StatedAmount> {
  const read = new Map<string, StatedAmount>();
  for (const id of Object.keys(metrics)) {
    const amount = readQuantity(tree, metrics[id], `/metrics${pointerTo(id)}`);
    if (amount) read.set(id, amount);
  }
  return read;
}

function readSphere(tree: Tree, value: unknown, pointer: string): SphereReport | undefined {
  const { sphere, count, recommendations } = asObject(value) ?? {};
  if (typeof sphere !== 'string') return undefined;
  const counted = count === undefined ? undefined : readQuantity(tree, count, `${pointer}/count`);
  const advised =
    recommendations === undefined
      ? undefined
      : readQuantity(tree, recommendations, `${pointer}/recommendations`);
  if ((count !== undefined && !counted) || (recommendations !== undefined && !advised)) return undefined;
  const place = tree.place(`${pointer}/sphere`);
  return { sphere, place, ...(counted && { count: counted }), ...(advised && { recommendations: advised }) };
}

function readHighlight(tree: Tree, value: unknown, pointer: string): Highlight | undefined {
  const texts = readTexts(tree, value, pointer);
  const about = asList(asObject(value)?.['about']).filter((id) => typeof id === 'string');
  return texts && { ...texts, about, place: tree.place(pointer) };
}

/** The submission, if all that was written could be read. */
export function submissionOf(draft: Draft): Submission | undefined {
  const { tree, region, period, metrics } = draft;
  const monitoring = draft.monitoring.filter((one) => one !== undefined);
  const highlights = draft.highlights.filter((one) => one !== undefined);
  const lists =
    monitoring.length === draft.monitoring.length && highlights.length === draft.highlights.length;
  if (!region?.found || !period?.read || metrics.size < draft.written.size || !lists) return undefined;
  return {
    file: tree.file,
    region: region.found.id,
    regionPlace: tree.place('/region'),
    period: period.read,
    periodPlace: tree.place('/period'),
    ...submittedByOf(tree),
    metrics,
    monitoring,
    highlights,
  };
}

function submittedByOf({ value }: Tree): Pick<Submission, 'submittedBy'> {
  const by = asObject(value)?.['submitted_by'];
  return typeof by === 'string' ? { submittedBy: concealed(by.trim()) } : {};
}
