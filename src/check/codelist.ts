import type { Codelists } from '../codelists/index.js';
import { type At, type Diagnostic, diagnostic, suggest } from '../diagnostics/index.js';
import type { Tree } from '../model/tree.js';
import { asList, asObject } from './amount.js';
import { compoundProblems } from './compound.js';
import { spaceProblems, textsIn, wordProblems } from './wording.js';

/** A codelist that a workspace may have. */
export type CodelistKind = 'metrics' | 'spheres' | 'regions';

const SECTIONS: Readonly<Record<CodelistKind, readonly (keyof Codelists)[]>> = {
  metrics: ['groups', 'metrics'],
  spheres: ['spheres'],
  regions: ['regions'],
};

/** Checks a workspace's codelist, whose shape is right, against what it was merged into. */
export function checkCodelist(tree: Tree, kind: CodelistKind, merged: Codelists): Diagnostic[] {
  const lists = asObject(tree.value) ?? {};
  const entries = SECTIONS[kind].flatMap((section) => entriesOf(lists[section], section));
  return [
    ...SECTIONS[kind].flatMap((section) => duplicates(tree, entriesOf(lists[section], section))),
    ...entries
      .filter(({ section }) => section === 'metrics')
      .flatMap((entry) => metricProblems(tree, entry, merged)),
    ...(kind === 'metrics' ? compoundProblems(tree, merged) : []),
    ...entries.filter(({ section }) => section === 'groups').flatMap((entry) => frameProblems(tree, entry)),
    ...entries
      .filter(({ section }) => section === 'regions')
      .flatMap((entry) => nameProblems(tree, entry, merged)),
    ...wordingProblems(tree, entries),
  ];
}

/** Phrases with a slot; what braces they hold is checked with it. */
const WITH_SLOT = /^\/metrics\/\d+\/kk\/(?:count|active\/object)$|^\/groups\//;

/** Words that are faulty as they stand, before any document says them. */
function wordingProblems(tree: Tree, entries: readonly Entry[]): Diagnostic[] {
  const texts = entries.flatMap(({ value, pointer }) => textsIn(value, pointer));
  const plain = texts.filter(({ pointer }) => !WITH_SLOT.test(pointer));
  return [...wordProblems(tree, plain), ...spaceProblems(tree, texts)];
}

type Json = Readonly<Record<string, unknown>>;

interface Entry {
  readonly section: keyof Codelists;
  readonly pointer: string;
  readonly value: Json;
}

function entriesOf(list: unknown, section: keyof Codelists): Entry[] {
  return asList(list).map((value, i) => ({
    section,
    pointer: `/${section}/${i}`,
    value: asObject(value) ?? {},
  }));
}

const at = (tree: Tree, pointer: string): At => ({ place: tree.place(pointer), pointer });

function duplicates(tree: Tree, entries: readonly Entry[]): Diagnostic[] {
  const first = new Map<unknown, string>();
  return entries.flatMap(({ value: { id }, pointer }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, pointer);
    if (earlier === undefined || typeof id !== 'string') return [];
    const related = [{ role: 'first' as const, place: tree.place(`${earlier}/id`) }];
    return [diagnostic('duplicate-id', { id }, { ...at(tree, `${pointer}/id`), related })];
  });
}

function metricProblems(tree: Tree, { value, pointer }: Entry, { groups, metrics }: Codelists): Diagnostic[] {
  const { group, consists_of: whole } = value;
  const metricIds = metrics.map(({ id }) => id);
  const groupIds = groups.map(({ id }) => id);
  const parts = asList(asObject(whole)?.['metrics']);
  return [
    ...(group === undefined ? [] : unknownId(tree, 'unknown-group', group, groupIds, `${pointer}/group`)),
    ...parts.flatMap((id, i) =>
      unknownId(tree, 'unknown-metric', id, metricIds, `${pointer}/consists_of/metrics/${i}`),
    ),
    ...numberProblems(tree, value, pointer),
    ...duplicates(tree, partsOf(value, pointer)),
  ];
}

function partsOf(value: Json, pointer: string): Entry[] {
  const parts = asList(asObject(value['parts'])?.['of']);
  return parts.map((part, i) => ({
    section: 'metrics',
    pointer: `${pointer}/parts/of/${i}`,
    value: asObject(part) ?? {},
  }));
}

function unknownId(
  tree: Tree,
  code: 'unknown-group' | 'unknown-metric',
  id: unknown,
  known: readonly string[],
  pointer: string,
) {
  if (typeof id !== 'string' || known.includes(id)) return [];
  return [diagnostic(code, { id, suggestion: suggest(id, known) }, at(tree, pointer))];
}

/** Kazakh phrases hold the number once: «{n} отырыс». */
function numberProblems(tree: Tree, { kk }: Json, pointer: string): Diagnostic[] {
  const words = asObject(kk) ?? {};
  const active = asObject(words['active']);
  return [
    ...slotProblem(tree, words['count'], ['{n}'], `${pointer}/kk/count`),
    ...(active ? slotProblem(tree, active['object'], ['{n}'], `${pointer}/kk/active/object`) : []),
  ];
}

function frameProblems(tree: Tree, { value, pointer }: Entry): Diagnostic[] {
  const slots = ['{active}', '{plural}', '{passive}'];
  return ['kk', 'ru'].flatMap((language) =>
    asList(value[language]).flatMap((frame, i) =>
      slotProblem(tree, frame, slots, `${pointer}/${language}/${i}`),
    ),
  );
}

/** Exactly one of some slots stands in a phrase, and no other braces. */
function slotProblem(tree: Tree, text: unknown, slots: readonly string[], pointer: string): Diagnostic[] {
  if (typeof text !== 'string') return [];
  const [slot, ...more] = text.match(/\{[^{}]*\}|[{}]/g) ?? [];
  if (slot !== undefined && more.length === 0 && slots.includes(slot)) return [];
  return [diagnostic('phrase-slot', { slot: slots.join(' · '), text }, at(tree, pointer))];
}

/** Neither a code nor an alias is another region's. */
function nameProblems(tree: Tree, { value, pointer }: Entry, { regions }: Codelists): Diagnostic[] {
  const taken = new Set(
    regions
      .filter(({ id }) => id !== value['id'])
      .flatMap(({ id, codes, names }) => [id, ...codes, ...names.flatMap((n) => n.alias ?? [])]),
  );
  const codes = asList(value['codes']).map((code, i) => [code, `${pointer}/codes/${i}`] as const);
  const aliases = asList(value['names']).map(
    (name, i) => [asObject(name)?.['alias'], `${pointer}/names/${i}/alias`] as const,
  );
  return [...codes, ...aliases].flatMap(([id, where]) =>
    typeof id === 'string' && taken.has(id) ? [diagnostic('duplicate-id', { id }, at(tree, where))] : [],
  );
}
