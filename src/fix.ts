import { activityProse, type Prose, workspaceProse } from './check/prose.js';
import { isSilencedAt, readSilences, silence } from './check/silence.js';
import { type Diagnostic, diagnostic, hasErrors } from './diagnostics/index.js';
import { applyEdits, type Edit, editsOf, type Finding, proofread, tagsOf } from './language/proofread.js';
import type { LanguageCode } from './model/place.js';
import type { Silence } from './model/silence.js';
import type { Offsets, Tree } from './model/tree.js';
import { parse } from './parse/index.js';

/** A file after its safe corrections; `text` is what it was if there were none, or none that could be made. */
export interface Fixed {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

export type FixKind = 'activity' | 'workspace';

const PROSE = { activity: activityProse, workspace: workspaceProse };

/** One correction may show the next: a space behind a quotation mark that was straight. */
const MOST_ROUNDS = 4;

/**
 * Makes the safe corrections of a YAML file in its source text. All else stays, byte for byte; each round is read back,
 * and stays only if nothing but the corrected texts has changed.
 *
 * @param text without a byte order mark
 */
export function fixYaml(file: string, text: string, kind: FixKind): Fixed {
  const { tree, comments = [], diagnostics } = parse(file, text);
  if (!tree || hasErrors(diagnostics))
    return { text, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') };
  // No correction crosses a line, so that these hold in every round.
  const { silences } = readSilences(comments);
  let current: Current = { text, tree, silences };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const changes = PROSE[kind](current.tree.value).flatMap((prose) => changeOf(current, prose) ?? []);
    if (changes.length === 0) break;
    const next = changed(file, current, changes);
    if (!next) {
      const refused = diagnostic('fix-refused', {}, { place: current.tree.place('') });
      return { text: current.text, diagnostics: silence([refused], silences).loud };
    }
    current = next;
  }
  return { text: current.text, diagnostics: [] };
}

interface Current {
  readonly text: string;
  readonly tree: Tree;
  readonly silences: readonly Silence[];
}

/** What happens to one text: edits of the source, and the value that must come out. */
interface Change {
  readonly pointer: string;
  readonly edits: readonly Edit[];
  readonly value: string;
}

function changeOf(current: Current, prose: Prose): Change | undefined {
  const { text, tree } = current;
  const { pointer, text: value, language, kind } = prose;
  const safe = proofread(value, language, kind)
    .filter((found) => found.safe && !isSilenced(current, pointer, found))
    .flatMap(editsOf);
  const offsets = safe.length > 0 ? tree.offsets(pointer) : undefined;
  if (!offsets) return undefined;
  const possible = disjoint(safe).flatMap((edit) => sourceEdit(edit, value, offsets, text) ?? []);
  if (possible.length === 0) return undefined;
  return {
    pointer,
    edits: possible.map(({ source }) => source),
    value: applyEdits(
      value,
      possible.map((edit) => edit.value),
    ),
  };
}

/** What a comment says is meant so, is not corrected. */
function isSilenced({ tree, silences }: Current, pointer: string, { code, from, to }: Finding): boolean {
  return silences.length > 0 && isSilencedAt(silences, code, tree.placeWithin(pointer, from, to));
}

function disjoint(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    if (edit.from >= (kept.at(-1)?.to ?? 0)) kept.push(edit);
  }
  return kept;
}

/** An edit of a value as an edit of the source; undefined where it would break the layout or the YAML. */
function sourceEdit(asked: Edit, value: string, offsets: Offsets, text: string) {
  const edit = sparingLines(asked, value, offsets, text);
  // `a: b` in a plain text is a key with a value.
  if (offsets.style === 'plain' && edit.write === ' ' && value[edit.from - 1] === ':') return undefined;
  const before = offsets.ends[edit.from - 1] ?? offsets.starts[0] ?? 0;
  const from = edit.from < edit.to ? offsets.starts[edit.from] : before;
  const to = edit.from < edit.to ? offsets.ends[edit.to - 1] : before;
  if (from === undefined || to === undefined || text.slice(from, to).includes('\n')) return undefined;
  return { value: edit, source: { from, to, write: edit.write } };
}

/** Of two blanks, the one that is a line break in the source stays. */
function sparingLines(edit: Edit, value: string, offsets: Offsets, text: string): Edit {
  const isBreak = (at: number) => text.slice(offsets.starts[at], offsets.ends[at]).includes('\n');
  const blank = edit.write === '' && /^[ \u00a0]+$/.test(value.slice(edit.from, edit.to));
  if (!blank || !isBreak(edit.to - 1) || !/[ \u00a0]/.test(value[edit.from - 1] ?? '')) return edit;
  return { ...edit, from: edit.from - 1, to: edit.to - 1 };
}

/** The text with all changes; if they cannot stand together, with those that can one by one; undefined if none can. */
function changed(file: string, current: Current, changes: readonly Change[]): Current | undefined {
  const all = verified(file, current, changes);
  if (all || changes.length === 1) return all;
  let kept: readonly Change[] = [];
  for (const change of changes) if (verified(file, current, [...kept, change])) kept = [...kept, change];
  return kept.length > 0 ? verified(file, current, kept) : undefined;
}

/** Reads the edited text back: undefined unless exactly the texts that were to change have changed. */
function verified(
  file: string,
  { text, tree, silences }: Current,
  changes: readonly Change[],
): Current | undefined {
  const edits = new Map(
    changes.flatMap((change) => change.edits).map((edit) => [`${edit.from} ${edit.to}`, edit]),
  );
  const edited = applyEdits(text, [...edits.values()]);
  const read = parse(file, edited);
  if (!read.tree || hasErrors(read.diagnostics)) return undefined;
  const expected = structuredClone(tree.value);
  for (const { pointer, value } of changes) put(expected, pointer, value);
  return JSON.stringify(read.tree.value) === JSON.stringify(expected)
    ? { text: edited, tree: read.tree, silences }
    : undefined;
}

function put(root: unknown, pointer: string, value: string): void {
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>>)[step], root);
  (parent as Record<string, unknown>)[last] = value;
}

/** Makes the safe corrections in the literal text of a template. Its tags stay as they are. */
export function fixTemplate(text: string, language: LanguageCode): Fixed {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = proofread(current, language, 'template')
      .filter((found) => found.safe)
      .flatMap(editsOf);
    const next = applyEdits(current, edits);
    if (next === current || tagsOf(next).join('\n') !== tagsOf(current).join('\n')) break;
    current = next;
  }
  return { text: current, diagnostics: [] };
}
