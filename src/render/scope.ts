import type { Shape } from './shape.js';

/** Where a template is being read: what `this` is there, what is above it, and the names that blocks gave. */
export interface Scope {
  readonly shapes: readonly Shape[];
  readonly names: ReadonlyMap<string, Shape>;
}

/** The shape of a field, or undefined if there is no such field. */
export function step(shape: Shape, part: string): Shape | undefined {
  if (shape === 'any' || part === 'this') return shape;
  if (typeof shape !== 'object') return undefined;
  if ('list' in shape) return part === 'length' ? 'text' : /^\d+$/.test(part) ? shape.list : undefined;
  return Object.hasOwn(shape.fields, part) ? shape.fields[part] : undefined;
}

/** The names that a path may go on with. */
export function fieldsOf(shape: Shape): readonly string[] {
  return typeof shape === 'object' && 'fields' in shape ? Object.keys(shape.fields) : [];
}

/** What `#each` goes over. */
export function elementOf(shape: Shape): Shape {
  return typeof shape === 'object' && 'list' in shape ? shape.list : 'any';
}

/** The scope inside a block whose `this` is `shape`, with the names of `as |item index|`. */
export function enter(scope: Scope, shape: Shape, params: readonly string[] | undefined): Scope {
  const names = new Map(scope.names);
  const [item, index] = params ?? [];
  if (item) names.set(item, shape);
  if (index) names.set(index, 'text');
  return { shapes: [shape, ...scope.shapes], names };
}
