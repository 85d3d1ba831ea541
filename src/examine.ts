import {
  checkCodelist,
  checkFile,
  digestOf,
  inOrder,
  readSilences,
  readWorkspace,
  silence,
} from './check/index.js';
import { builtin, type Codelists, findRegion, mergeCodelists } from './codelists/index.js';
import { applyRules, type Diagnostic, hasErrors, sortDiagnostics } from './diagnostics/index.js';
import type { Submission } from './model/activity.js';
import type { Digest } from './model/digest.js';
import type { Silence } from './model/silence.js';
import { LARGEST_STREAM, type SourceFile } from './model/source-file.js';
import type { Workspace } from './model/workspace.js';
import { decode, type Parsed, parse, parseStream } from './parse/index.js';
import { type SchemaKind, validateShape, withoutEchoes } from './validate/index.js';

/** What one activity file came to: a submission and its digest, unless it has errors. Its text is not kept. */
export interface Examined {
  readonly file: string;
  /** Only sums and documents need it. */
  readonly submission?: Submission;
  /** What checks across files need. */
  readonly digest?: Digest;
  /** The canonical region, as far as it can be told of a broken file. */
  readonly region?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What its comments silence, once all is known. */
  readonly silences?: readonly Silence[];
}

/** A workspace's settings and codelists, read. */
export interface Opened {
  readonly workspace?: Workspace;
  readonly codelists: Codelists;
  readonly diagnostics: readonly Diagnostic[];
}

/** One activity file, from bytes to a submission: everything that needs no other file. */
export function examine(file: SourceFile, codelists: Codelists): Examined {
  const decoded = decode(file.path, file.bytes);
  const parsed = 'text' in decoded ? parse(file.path, decoded.text) : { diagnostics: [decoded.diagnostic] };
  const examined = examineTree(file.path, parsed, codelists);
  const region = examined.region ?? guessRegion(file.bytes, codelists);
  return { ...examined, ...(region && { region }) };
}

/** A stream of activity files, as stdin gives it. */
export function examineStream(file: SourceFile, codelists: Codelists): Examined[] {
  const decoded = decode(file.path, file.bytes, LARGEST_STREAM);
  const parsed =
    'text' in decoded ? parseStream(file.path, decoded.text) : [{ diagnostics: [decoded.diagnostic] }];
  return parsed.map((one) => examineTree(file.path, one, codelists));
}

function examineTree(
  file: string,
  { tree, comments = [], diagnostics }: Parsed,
  codelists: Codelists,
): Examined {
  const shape = tree ? validateShape(tree, 'activity', codelists) : [];
  const checked = tree ? checkFile(tree, codelists) : { diagnostics: [] };
  const silencing = readSilences(comments);
  const found = [
    ...withoutEchoes([...diagnostics, ...shape]),
    ...withoutUnread(checked.diagnostics, codelists),
    ...silencing.diagnostics,
  ];
  // What the checks find, a workspace's rules may take for less than an error; what cannot be read is lost.
  const submission = hasErrors([...diagnostics, ...shape]) ? undefined : checked.submission;
  return {
    file,
    ...(submission && { submission, digest: digestOf(submission), region: submission.region }),
    diagnostics: found,
    ...(silencing.silences.length > 0 && { silences: silencing.silences }),
  };
}

/** The region of a file too broken to be read, so that it can be left out by name. */
function guessRegion(bytes: Uint8Array, codelists: Codelists): string | undefined {
  const named = /^region\s*:\s*["']?([\w-]+)/m.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  return named === undefined ? undefined : findRegion(codelists, named)?.id;
}

/** The ids that a codelist declares, whatever else is wrong with it. */
const idsIn = (bytes: Uint8Array): string[] =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/(?<![\w-])id\s*:\s*["']?([\w-]+)/g),
  ].map(([, id = '']) => id);

/** A mistake in a codelist is not one of everybody who uses the list. */
function withoutUnread(found: readonly Diagnostic[], { unread = [] }: Codelists): readonly Diagnostic[] {
  if (unread.length === 0) return found;
  return found.filter((one) => {
    const { code } = one;
    const isUnknown =
      code === 'unknown-metric' ||
      code === 'unknown-sphere' ||
      code === 'unknown-region' ||
      code === 'unknown-group';
    return !(isUnknown && unread.includes(one.args.id));
  });
}

/** Settings and codelists of a workspace. A broken codelist is reported and left out. */
export function openWorkspace(files: {
  readonly settings: SourceFile;
  readonly codelists: readonly SourceFile[];
}): Opened {
  const lists = files.codelists.map((file) => ({
    kind: kindOf(file.path),
    ...openFile(file, kindOf(file.path)),
  }));
  const unread = files.codelists.flatMap((file, i) => (lists[i]?.tree ? [] : idsIn(file.bytes)));
  const codelists = lists.reduce(
    (merged, { tree }) => (tree ? mergeCodelists(merged, inOrder(tree.value) as Partial<Codelists>) : merged),
    unread.length > 0 ? { ...builtin, unread } : builtin,
  );
  const settings = openFile(files.settings, 'workspace');
  const read = settings.tree ? readWorkspace(settings.tree, codelists) : { diagnostics: [] };
  const silencing = readSilences([settings, ...lists].flatMap(({ comments }) => comments ?? []));
  const found = [
    ...lists.flatMap((list) => [
      ...list.diagnostics,
      ...(list.tree ? withoutUnread(checkCodelist(list.tree, list.kind, codelists), codelists) : []),
    ]),
    ...settings.diagnostics,
    ...withoutUnread(read.diagnostics, codelists),
  ];
  const { loud, used } = silence(found, silencing.silences);
  // Nobody else applies the workspace's rules to what is found in itself.
  const diagnostics = applyRules([...loud, ...silencing.diagnostics], read.workspace?.rules ?? {});
  const silences = silencing.silences.map((one) => ({ ...one, used: used.has(one) }));
  const workspace = read.workspace && !hasErrors(diagnostics) ? { ...read.workspace, silences } : undefined;
  return { codelists, ...(workspace && { workspace }), diagnostics: sortDiagnostics(diagnostics) };
}

/** What a workspace's own YAML file other than its settings is. */
type CodelistKind = Exclude<SchemaKind, 'activity' | 'workspace'>;

/** `codelists/metrics.yaml` is of the kind `metrics`. */
function kindOf(path: string): CodelistKind {
  return (/([a-z]+)\.ya?ml$/.exec(path)?.[1] ?? 'metrics') as CodelistKind;
}

/** A file of the workspace as a tree, if its shape is right. */
function openFile(file: SourceFile, kind: SchemaKind): Parsed {
  const decoded = decode(file.path, file.bytes);
  if (!('text' in decoded)) return { diagnostics: [decoded.diagnostic] };
  const { tree, comments = [], diagnostics } = parse(file.path, decoded.text);
  const found = withoutEchoes([...diagnostics, ...(tree ? validateShape(tree, kind) : [])]);
  return { ...(tree && !hasErrors(found) && { tree }), comments, diagnostics: found };
}
