import type { Diagnostic } from '../diagnostics/index.js';
import type { ErrorObject } from '../generated/validators.js';
import { activity, metrics, regions, spheres, workspace } from '../generated/validators.js';
import type { Tree } from '../model/tree.js';
import { keyProblems } from './keys.js';
import { valueProblem } from './values.js';

const VALIDATORS = { activity, workspace, metrics, spheres, regions } as const;

/** What a file can be. */
export type SchemaKind = keyof typeof VALIDATORS;

/** More than this of one file helps nobody. */
const MAX_REPORTS = 100;

/** What is wrong with the shape of a file: keys, types, numbers, forms. One diagnostic for each wrong thing. */
export function validateShape(tree: Tree, kind: SchemaKind): Diagnostic[] {
  const validate = VALIDATORS[kind];
  if (validate(tree.value)) return [];
  const errors = validate.errors ?? [];
  // The validator keeps its errors until its next call; they hold the whole value.
  validate.errors = null;
  const found: Diagnostic[] = [];
  for (const [pointer, group] of byPath(errors)) {
    found.push(...problemsAt(tree, pointer, group));
    if (found.length >= MAX_REPORTS) break;
  }
  return found.slice(0, MAX_REPORTS);
}

function problemsAt(tree: Tree, pointer: string, errors: readonly ErrorObject[]): Diagnostic[] {
  const isKey = ({ keyword }: ErrorObject) => keyword === 'required' || keyword === 'additionalProperties';
  const [value] = errors.filter((error) => !isKey(error));
  const keys = keyProblems(tree, pointer, errors.filter(isKey));
  return value ? [valueProblem(tree, pointer, value), ...keys] : keys;
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
