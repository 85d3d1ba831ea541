import { posix } from 'node:path';
import { type Codelists, findRegion, idsOf, metricMeant, regionsAt } from '../codelists/index.js';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { lastDay, type Period, parsePeriod } from '../model/period.js';
import type { Texts } from '../model/place.js';
import type { Wish } from '../model/plan.js';
import { pointerTo, type Tree } from '../model/tree.js';
import { VARIANTS } from '../model/variant.js';
import type { Contact, StatedFigure, Workspace } from '../model/workspace.js';
import { asList, asObject, readAmount, readTexts } from './amount.js';
import { differingPhrases } from './differing.js';
import { personalProblems } from './personal.js';
import { proseProblems, workspaceProse } from './prose.js';
import { turned } from './rules/period-runs-forward.js';
import { regionProblems } from './rules/region-exists-in-period.js';
import { ruleProblems } from './severity.js';
import { braceProblems, textsIn } from './wording.js';

/** What `smg-report.yaml` came to; no workspace if something could not be read. */
export interface ReadWorkspace {
  readonly workspace?: Workspace;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a workspace whose shape is right, checks its ids, and fills in what it leaves out. Comments are read elsewhere. */
export function readWorkspace(tree: Tree, codelists: Codelists): ReadWorkspace {
  const settings = asObject(tree.value) ?? {};
  const period = parsePeriod(String(settings['period']));
  const diagnostics = [
    ...periodProblems(tree, settings['period'], '/period'),
    ...expectedProblems(tree, settings['expected'], period, codelists),
    ...asList(settings['stated']).flatMap((one, i) => statedProblems(tree, one, `/stated/${i}`, codelists)),
    ...ruleProblems(tree, settings['rules']),
    ...outputProblems(tree, asObject(settings['output'])?.['folder']),
    ...personalProblems(tree, workspaceProse(tree.value)),
    ...['speaker', 'stated', 'contact'].flatMap((key) =>
      braceProblems(tree, textsIn(settings[key], `/${key}`)),
    ),
  ];
  if (!period || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const workspace = workspaceOf(tree, settings, period, codelists);
  const prose = workspaceProse(tree.value);
  const slips = [...proseProblems(tree, prose, codelists), ...differingPhrases(tree, prose)];
  return { workspace, diagnostics: [...diagnostics, ...slips] };
}

type Settings = Readonly<Record<string, unknown>>;

function workspaceOf(tree: Tree, settings: Settings, period: Period, codelists: Codelists): Workspace {
  const { expected, activities, history } = settings;
  const speaker = speakerOf(tree, settings['speaker']);
  const contact = contactOf(tree, settings['contact']);
  const outputs = outputsOf(settings['outputs']);
  return {
    file: tree.file,
    period,
    periodPlace: tree.place('/period'),
    expected: expectedOf(expected, period, codelists),
    ...(expected !== undefined && { expectedPlace: tree.place('/expected', 'key') }),
    activities: typeof activities === 'string' ? activities : 'regions/**/*.{yaml,yml}',
    ...(typeof history === 'string' && { history: { glob: history, place: tree.place('/history') } }),
    languages: languagesOf(settings['languages']),
    approved: settings['approved'] === true,
    ...(speaker && { speaker }),
    ...(contact && { contact }),
    stated: asList(settings['stated']).flatMap((one, i) => statedOf(tree, one, `/stated/${i}`) ?? []),
    rules: (asObject(settings['rules']) ?? {}) as Workspace['rules'],
    silences: [],
    spoken: { pace: paceOf(asObject(settings['spoken']) ?? {}) },
    output: outputOf(asObject(settings['output']) ?? {}),
    ...(outputs && { outputs }),
  };
}

function periodProblems(tree: Tree, value: unknown, pointer: string): Diagnostic[] {
  if ((typeof value !== 'string' && typeof value !== 'number') || parsePeriod(String(value))) return [];
  const args = { text: String(value), suggestion: turned(String(value)) };
  return [diagnostic('bad-period', args, { place: tree.place(pointer), pointer })];
}

function expectedProblems(
  tree: Tree,
  value: unknown,
  period: Period | undefined,
  codelists: Codelists,
): Diagnostic[] {
  const seen = new Set<string>();
  return asList(value).flatMap((id, i) => {
    if (typeof id !== 'string') return [];
    const pointer = `/expected/${i}`;
    const at = { place: tree.place(pointer), pointer };
    const region = findRegion(codelists, id);
    const twice = region && seen.has(region.id) ? [diagnostic('duplicate-id', { id: region.id }, at)] : [];
    if (region) seen.add(region.id);
    return [...regionProblems(id, region, period, codelists, at), ...twice];
  });
}

function statedProblems(tree: Tree, value: unknown, pointer: string, codelists: Codelists): Diagnostic[] {
  const { metric, period } = asObject(value) ?? {};
  const wrongPeriod = periodProblems(tree, period, `${pointer}/period`);
  if (typeof metric !== 'string' || idsOf(codelists.metrics).has(metric)) return wrongPeriod;
  const args = { id: metric, suggestion: metricMeant(metric, codelists) };
  const at = { place: tree.place(`${pointer}/metric`), pointer: `${pointer}/metric` };
  return [diagnostic('unknown-metric', args, at), ...wrongPeriod];
}

/** In the order of the list, or of protocol. */
function expectedOf(value: unknown, period: Period, codelists: Codelists): string[] {
  if (!Array.isArray(value)) return regionsAt(codelists, lastDay(period)).map(({ id }) => id);
  return value.flatMap((id) => findRegion(codelists, String(id))?.id ?? []);
}

function languagesOf(value: unknown): Workspace['languages'] {
  const asked = asList(value);
  return asked.length === 0 ? VARIANTS : VARIANTS.filter((variant) => asked.includes(variant));
}

function speakerOf(tree: Tree, value: unknown): Workspace['speaker'] | undefined {
  const { name, position } = asObject(value) ?? {};
  const said = readTexts(tree, name, '/speaker/name');
  const held = readTexts(tree, position, '/speaker/position');
  return said && { name: said, ...(held && { position: held }) };
}

/** A telephone is the same in both languages; a name is not. */
function contactOf(tree: Tree, value: unknown): Contact | undefined {
  const entries = Object.entries(asObject(value) ?? {}).flatMap(([key, typed]): [string, Texts][] => {
    const pointer = `/contact${pointerTo(key)}`;
    const at = tree.place(pointer);
    const texts =
      typeof typed === 'string'
        ? { kk: typed, ru: typed, at: { kk: at, ru: at } }
        : readTexts(tree, typed, pointer);
    return texts ? [[key, texts]] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function statedOf(tree: Tree, value: unknown, pointer: string): StatedFigure | undefined {
  const { metric, value: number, period, source } = asObject(value) ?? {};
  const amount = readAmount(number);
  const said = readTexts(tree, source, `${pointer}/source`);
  const when = period === undefined ? undefined : parsePeriod(String(period));
  if (typeof metric !== 'string' || !amount || !said) return undefined;
  return {
    metric,
    amount,
    ...(when && { period: when }),
    source: said,
    place: tree.place(`${pointer}/value`),
  };
}

/** Words a minute of an official speech, slow enough for figures to be written down. */
const PACE = { kk: 100, ru: 110 };

function paceOf({ pace }: Settings): Workspace['spoken']['pace'] {
  const { kk, ru } = asObject(pace) ?? {};
  return { kk: typeof kk === 'number' ? kk : PACE.kk, ru: typeof ru === 'number' ? ru : PACE.ru };
}

/** Settings are data that others send: with `..` and the like they could put files anywhere. */
function outputProblems(tree: Tree, folder: unknown): Diagnostic[] {
  if (typeof folder !== 'string') return [];
  const isFar = /^(?:[/\\~]|[A-Za-z]:)/.test(folder);
  if (!isFar && !posix.normalize(folder.replaceAll('\\', '/')).startsWith('..')) return [];
  const pointer = '/output/folder';
  return [diagnostic('output-outside', { folder }, { place: tree.place(pointer), pointer })];
}

function outputOf({ folder, formats }: Settings): Workspace['output'] {
  return { folder: typeof folder === 'string' ? folder : 'out', formats: wordsOf(formats) ?? ['md'] };
}

/** Words of a closed list, which the shape has checked. */
function wordsOf<W extends string>(value: unknown): readonly W[] | undefined {
  const words = asList(value).filter((one): one is W => typeof one === 'string');
  return words.length > 0 ? [...new Set(words)] : undefined;
}

function outputsOf(value: unknown): Workspace['outputs'] | undefined {
  if (value === undefined) return undefined;
  const wishes = Object.entries(asObject(value) ?? {}).map(([document, wish]): [string, Wish] => {
    const { languages, formats } = asObject(wish) ?? {};
    return [document, { languages: wordsOf(languages), formats: wordsOf(formats) }];
  });
  return Object.fromEntries(wishes);
}
