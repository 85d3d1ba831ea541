import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Place } from '../model/place.js';
import type { Tree } from '../model/tree.js';
import { offsetsOf } from './offsets.js';
import { placeAt, type Source } from './source.js';

/** The node that each alias stands for. */
export type Aliases = ReadonlyMap<Node, Node>;

interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/** Below this a scan is faster than an index. */
const SMALL = 12;

/** A tree over a parsed document. Positions are looked up when somebody asks. */
export function makeTree(source: Source, root: Node, value: unknown, aliases: Aliases): Tree {
  const found = new Map<string, Found>([['', { key: undefined, value: root }]]);
  const lookup: Lookup = { aliases, found, indexes: new Map() };
  return {
    file: source.file,
    value,
    place(pointer, of = 'value') {
      return placeOf(source, nearest(pointer, lookup), of);
    },
    scalar(pointer) {
      const node = find(pointer, lookup)?.value;
      return isScalar(node) ? (node.source ?? '') : undefined;
    },
    placeWithin(pointer, from, to) {
      const offsets = this.offsets(pointer);
      const start = offsets?.starts[from];
      const end = offsets?.ends[Math.max(from, to - 1)];
      if (start === undefined || end === undefined) return this.place(pointer);
      return placeAt(source, start, end);
    },
    offsets(pointer) {
      const node = find(pointer, lookup)?.value;
      return isScalar(node) ? offsetsOf(source.text, node) : undefined;
    },
  };
}

interface Lookup {
  readonly aliases: Aliases;
  /** What has been looked up already; neighbours share their parents. */
  readonly found: Map<string, Found>;
  readonly indexes: Map<YAMLMap, Map<string, Pair>>;
}

function find(pointer: string, lookup: Lookup): Found | undefined {
  const known = lookup.found.get(pointer);
  if (known) return known;
  const slash = pointer.lastIndexOf('/');
  const parent = slash < 0 ? undefined : find(pointer.slice(0, slash), lookup);
  const made = parent && child(parent.value, unescaped(pointer.slice(slash + 1)), lookup);
  if (made) lookup.found.set(pointer, made);
  return made;
}

const unescaped = (step: string) =>
  step.includes('~') ? step.replaceAll('~1', '/').replaceAll('~0', '~') : step;

/** What a pointer names, or else its nearest ancestor. */
function nearest(pointer: string, lookup: Lookup): Found {
  const slash = pointer.lastIndexOf('/');
  const made = find(slash < 0 ? '' : pointer, lookup);
  return made ?? nearest(pointer.slice(0, slash), lookup);
}

function resolve(node: Node | undefined, { aliases }: Lookup): Node | undefined {
  return node && isAlias(node) ? aliases.get(node) : node;
}

function child(parent: Node | undefined, step: string, lookup: Lookup): Found | undefined {
  if (isMap(parent)) {
    const pair = pairOf(parent, step, lookup);
    return (
      pair && { key: pair.key as Node, value: resolve((pair.value as Node | null) ?? undefined, lookup) }
    );
  }
  if (!isSeq(parent)) return undefined;
  const item = parent.items[Number(step)] as Node | undefined;
  return item && { key: undefined, value: resolve(item, lookup) };
}

function firstNamed({ items }: YAMLMap, name: string): Pair | undefined {
  for (const pair of items) if (nameOf(pair) === name) return pair;
  return undefined;
}

const nameOf = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : '');

function pairOf(map: YAMLMap, name: string, { indexes }: Lookup): Pair | undefined {
  if (map.items.length <= SMALL) return firstNamed(map, name);
  let index = indexes.get(map);
  if (!index) {
    // Backwards, so that the first of several equal keys wins, as it does in the value.
    index = new Map(map.items.toReversed().map((pair) => [nameOf(pair), pair]));
    indexes.set(map, index);
  }
  return index.get(name);
}

function placeOf(source: Source, { key, value }: Found, of: 'key' | 'value'): Place {
  if (of === 'key') return spanOf(source, key ?? firstKey(value) ?? value);
  const empty = !value?.range || value.range[0] === value.range[1];
  return spanOf(source, empty ? (key ?? value) : value);
}

function firstKey(node: Node | undefined): Node | undefined {
  return isMap(node) ? (node.items[0]?.key as Node | undefined) : undefined;
}

/** The place of a node. A block's own range runs on over comments and blank lines; these are left out. */
export function spanOf(source: Source, node: Node | undefined): Place {
  const [from, to] = node?.range ?? [0, 0];
  const end = isCollection(node) || to - from > 1 ? contentEnd(source.text, from, node) : to;
  return placeAt(source, from, end);
}

function contentEnd(text: string, from: number, node: Node | undefined): number {
  let end = lastOf(node)?.range?.[1] ?? from;
  while (end > from && ' \t\r\n'.includes(text[end - 1] ?? '')) end--;
  return end;
}

/** The last node inside a block collection; any other node itself. */
function lastOf(node: Node | undefined): Node | undefined {
  if (!isCollection(node) || node.flow || node.items.length === 0) return node;
  const last = node.items[node.items.length - 1] as Node | Pair;
  if (!('key' in last)) return lastOf(last);
  const value = last.value as Node | null;
  return value?.range && value.range[1] > value.range[0] ? lastOf(value) : (last.key as Node);
}
