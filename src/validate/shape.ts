import { builtin, type Codelists } from '../codelists/index.js';
import type { Diagnostic } from '../diagnostics/index.js';
import type { ErrorObject } from '../generated/validators.js';
import { activity, metrics, regions, spheres, workspace } from '../generated/validators.js';
import type { Tree } from '../model/tree.js';
import { keyProblems } from './keys.js';
import { isElsewhere } from './misplaced.js';
import { valueProblem } from './values.js';

const VALIDATORS = { activity, workspace, metrics, spheres, regions } as const;

/** What a file can be. */
export type SchemaKind = keyof typeof VALIDATORS;

/**
 * What is wrong with the shape of a file: keys, types, numbers, forms. One diagnostic for each wrong thing.
 *
 * @param codelists what the ids of a file may name; only to say where something belongs, ids are not checked here
 */
export function validateShape(tree: Tree, kind: SchemaKind, codelists: Codelists = builtin): Diagnostic[] {
  const validate = VALIDATORS[kind];
  if (validate(tree.value)) return [];
  const errors = validate.errors ?? [];
  // The validator keeps its errors until its next call; they hold the whole value.
  validate.errors = null;
  const found: Diagnostic[] = [];
  for (const [pointer, group] of byPath(errors)) {
    if (kind === 'activity' && isElsewhere(pointer, codelists)) continue;
    for (const one of problemsAt(tree, pointer, group, codelists)) found.push(one);
  }
  // `metrics:` is empty because what belongs under it stands beside it.
  const filled = found.flatMap(({ code, args }) => (code === 'misplaced-key' ? `/${args.under}` : []));
  return found.filter(({ code, pointer }) => !(code === 'empty-value' && filled.includes(pointer ?? '')));
}

function problemsAt(
  tree: Tree,
  pointer: string,
  errors: readonly ErrorObject[],
  codelists: Codelists,
): Diagnostic[] {
  const isKey = ({ keyword }: ErrorObject) => keyword === 'required' || keyword === 'additionalProperties';
  const [value] = errors.filter((error) => !isKey(error));
  const keys = keyProblems(tree, pointer, errors.filter(isKey), codelists);
  return value ? [valueProblem(tree, pointer, value, codelists), ...keys] : keys;
}

function byPath(errors: readonly ErrorObject[]): ReadonlyMap<string, ErrorObject[]> {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return groups;
}
