import { type Diagnostic, diagnostic, suggest } from '../diagnostics/index.js';
import type { Place, Position } from '../model/place.js';
import { type HelperUsage, USAGES } from './helpers.js';
import { elementOf, enter, fieldsOf, type Scope, step } from './scope.js';
import { type Shape, VIEW } from './shape.js';

/** A parsed template; `name` is what partials call it. */
export interface ParsedTemplate {
  readonly name: string;
  readonly file: string;
  readonly source: string;
  readonly program: hbs.AST.Program;
}

type Expression = hbs.AST.Expression;

/** One check of a set of templates. */
interface Walk {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  readonly metrics: readonly string[];
  /** By place: a partial used twice is wrong once. */
  readonly found: Map<string, Diagnostic>;
  readonly seen: Set<string>;
}

/** Where a walk is. */
interface Here {
  readonly walk: Walk;
  readonly template: ParsedTemplate;
  readonly scope: Scope;
}

interface Call {
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: hbs.AST.Hash | undefined;
}

/** Handlebars' own helpers, with how many arguments they take. */
const OWN: Readonly<Record<string, readonly [number, number]>> = {
  if: [1, 1],
  unless: [1, 1],
  each: [1, 1],
  with: [1, 1],
  lookup: [2, 2],
};

/**
 * Walks templates from their roots along the shape of the view, into every branch and partial, and finds each
 * name, helper and partial that does not exist. Handlebars itself would print nothing for most of them.
 *
 * @param metrics ids that `{{total "…"}}` and its like may name
 */
export function checkTemplates(
  roots: readonly string[],
  templates: ReadonlyMap<string, ParsedTemplate>,
  metrics: readonly string[],
): Diagnostic[] {
  const walk: Walk = { templates, metrics, found: new Map(), seen: new Set() };
  for (const root of roots) {
    const template = templates.get(root);
    if (template) visit({ walk, template, scope: { shapes: [VIEW], names: new Map() } });
  }
  return [...walk.found.values()];
}

function visit(here: Here): void {
  const key = `${here.template.name} ${JSON.stringify(here.scope.shapes)}`;
  if (here.walk.seen.has(key)) return;
  here.walk.seen.add(key);
  block(here, here.template.program);
}

function block(here: Here, program: hbs.AST.Program | undefined): void {
  for (const statement of program?.body ?? []) {
    if (statement.type === 'MustacheStatement') call(here, statement as hbs.AST.MustacheStatement);
    if (statement.type === 'BlockStatement') blockStatement(here, statement as hbs.AST.BlockStatement);
    if (statement.type === 'PartialStatement') partial(here, statement as hbs.AST.PartialStatement);
    if (statement.type === 'PartialBlockStatement') partial(here, statement as hbs.AST.PartialBlockStatement);
  }
}

function blockStatement(here: Here, statement: hbs.AST.BlockStatement): void {
  const helper = nameOf(statement.path);
  const shape = call(here, statement);
  const inner = helper === 'each' ? elementOf(shape) : helper === 'with' ? shape : undefined;
  const scope = inner ? enter(here.scope, inner, statement.program.blockParams) : here.scope;
  block({ ...here, scope }, statement.program);
  block(here, statement.inverse);
}

function partial(here: Here, statement: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
  const name = nameOf(statement.name);
  const shapes = statement.params.map((param) => value(here, param));
  for (const pair of statement.hash?.pairs ?? []) value(here, pair.value);
  const template = here.walk.templates.get(name);
  const shape = shapes[0] ?? here.scope.shapes[0] ?? 'any';
  if (template) {
    visit({ ...here, template, scope: { shapes: [shape], names: new Map() } });
    return;
  }
  const known = [...here.walk.templates.keys()];
  report(here, statement.name, name.length, (place) =>
    diagnostic('template-unknown-partial', { name, known, suggestion: suggest(name, known) }, { place }),
  );
}

/** A helper with its arguments, or a plain name; gives the shape of the (first) value. */
function call(here: Here, { path, params, hash }: Call): Shape {
  const name = nameOf(path);
  const helper = isHelper(name) && isSimple(path);
  if (params.length === 0 && !hash?.pairs.length && !helper) return value(here, path);
  const shapes = params.map((param) => value(here, param));
  for (const pair of hash?.pairs ?? []) value(here, pair.value);
  if (!helper) unknownHelper(here, path, name);
  else checkArguments(here, path, params, hash?.pairs.map(({ key }) => key) ?? []);
  return name === 'lookup' ? 'any' : (shapes[0] ?? 'any');
}

function unknownHelper(here: Here, path: Expression, name: string): void {
  const known = [...Object.keys(USAGES), ...Object.keys(OWN)];
  report(here, path, name.length, (place) =>
    diagnostic('template-unknown-helper', { name, known, suggestion: suggest(name, known) }, { place }),
  );
}

function checkArguments(
  here: Here,
  path: Expression,
  params: readonly Expression[],
  keys: readonly string[],
): void {
  const name = nameOf(path);
  const ours = usageOf(name);
  const [least, most] = ours?.arguments ?? OWN[name] ?? [0, Number.POSITIVE_INFINITY];
  if (
    params.length < least ||
    params.length > most ||
    (ours && keys.some((key) => !ours.hash.includes(key)))
  ) {
    const usage = ours?.usage ?? `{{#${name} …}}`;
    report(here, path, name.length, (place) =>
      diagnostic('template-argument', { helper: name, usage }, { place }),
    );
  }
  if (ours && 'names' in ours)
    for (const param of params)
      if (param.type === 'StringLiteral') checkMetric(here, param as hbs.AST.StringLiteral);
}

function checkMetric(here: Here, literal: hbs.AST.StringLiteral): void {
  const { value: id } = literal;
  const { metrics } = here.walk;
  if (metrics.includes(id)) return;
  report(here, literal, id.length + 2, (place) =>
    diagnostic(
      'template-unknown-name',
      { name: id, known: metrics, suggestion: suggest(id, metrics) },
      { place },
    ),
  );
}

/** The shape of an expression. `@index` and its like have none of ours; `@root` starts again at the top. */
function value(here: Here, expression: Expression): Shape {
  if (expression.type === 'SubExpression') return call(here, expression as hbs.AST.SubExpression);
  if (expression.type !== 'PathExpression') return 'text';
  const path = expression as hbs.AST.PathExpression;
  if (path.data) return path.parts[0] === 'root' ? along(here, path, VIEW, path.parts.slice(1)) : 'any';
  const [first, ...rest] = path.parts;
  const named = path.depth === 0 && first !== undefined ? here.scope.names.get(first) : undefined;
  if (named) return along(here, path, named, rest);
  return along(here, path, here.scope.shapes[path.depth] ?? 'any', path.parts);
}

function along(here: Here, path: hbs.AST.PathExpression, from: Shape, parts: readonly string[]): Shape {
  let shape = from;
  for (const part of parts) {
    const next = step(shape, part);
    if (next === undefined) {
      const known = fieldsOf(shape);
      const meant = suggest(part, known);
      report(here, path, path.original.length, (place) =>
        diagnostic(
          'template-unknown-name',
          { name: path.original, known, suggestion: meant && path.original.replace(part, meant) },
          { place },
        ),
      );
      return 'any';
    }
    shape = next;
  }
  return shape;
}

function report(
  { walk, template }: Here,
  node: hbs.AST.Node,
  width: number,
  make: (place: Place) => Diagnostic,
): void {
  const place = placeOf(template, node, width);
  const key = `${place.file}:${place.range.start.line}:${place.range.start.column}`;
  if (!walk.found.has(key)) walk.found.set(key, make(place));
}

const usageOf = (name: string): HelperUsage | undefined =>
  Object.hasOwn(USAGES, name) ? USAGES[name as keyof typeof USAGES] : undefined;
const isHelper = (name: string) => usageOf(name) !== undefined || Object.hasOwn(OWN, name);
const nameOf = (path: Expression) => ('original' in path ? String(path.original) : '');
const isSimple = (path: Expression) =>
  path.type === 'PathExpression' && (path as hbs.AST.PathExpression).parts.length === 1;

function placeOf({ file, source }: ParsedTemplate, { loc }: hbs.AST.Node, width: number): Place {
  const start: Position = { line: loc.start.line, column: loc.start.column + 1 };
  const excerpt = source.split(/\r?\n/)[start.line - 1] ?? '';
  return { file, range: { start, end: { line: start.line, column: start.column + width } }, excerpt };
}
