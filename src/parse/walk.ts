import {
  type Alias,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { numberProblem } from '../language/typed-number.js';
import { pointerTo } from '../model/tree.js';
import { reportsIn, severalReports } from './blocks.js';
import { MAX_DEPTH } from './limits.js';
import { plainValue } from './scalar.js';
import { hasEntries } from './slips/dash.js';
import { own, placeAt, RESERVED, type Source } from './source.js';
import { spanOf } from './tree.js';

/** As in the yaml library: an alias of aliases grows exponentially. */
const MAX_ALIASES = 100;
/** How much all aliases together may add. */
const MAX_ALIASED_NODES = 100_000;
/** `>10000`, `>= 50 тыс.`: meant as a quantity, read by YAML as the head of a block of text. No number is longer. */
const QUALIFIED = />=?[ \t]*[0-9].{0,100}?(?=[ \t]*(?:$|[ \t]#))/my;
/** The same between brackets, where a comma ends the value. */
const QUALIFIED_IN_FLOW = />=?[ \t]*[0-9][^,[\]{}\n]{0,100}?(?=[ \t]*(?:$|[,[\]{}]|[ \t]#))/my;
/** Stands for a number that cannot be told; nothing contradicts it, and the file is refused anyway. */
const ANY = '>0';

/** What one walk over a document gathers besides the value. */
export interface Walk {
  readonly source: Source;
  /** Documents follow each other, as on stdin. */
  readonly isStream: boolean;
  readonly diagnostics: Diagnostic[];
  /** Lines whose mistake is known, so that YAML's own complaint about them is dropped. */
  readonly explained: Set<number>;
  readonly aliases: Map<Node, Node>;
  readonly anchors: Map<string, Node>;
  readonly path: (string | number)[];
  /** Aliases followed, and nodes seen inside of them. */
  followed: number;
  aliased: number;
  inAlias: number;
  exceeded: boolean;
  /** The key that was last found to stand a second time. */
  repeated: Pair | undefined;
}

export function startWalk(source: Source, isStream: boolean): Walk {
  return {
    source, isStream, diagnostics: [], explained: new Set(), aliases: new Map(), anchors: new Map(), path: [],
    followed: 0, aliased: 0, inAlias: 0, exceeded: false, repeated: undefined,
  }; // biome-ignore format: one record
}

/** The plain value of a node; its problems are gathered on the way. */
export function toValue(node: Node | null | undefined, walk: Walk): unknown {
  if (!node || walk.exceeded) return null;
  if (walk.inAlias > 0 && ++walk.aliased > MAX_ALIASED_NODES)
    return exceed(walk, 'aliases', MAX_ALIASES, node);
  if (isAlias(node)) return aliasValue(node, walk);
  if (node.anchor) walk.anchors.set(node.anchor, node);
  if (node.tag)
    report(
      walk,
      diagnostic('yaml-syntax', { reason: 'tag', detail: `Unexpected tag: ${node.tag}` }, at(walk, node)),
    );
  if (isScalar(node)) return scalarValue(node, walk);
  if (walk.path.length >= MAX_DEPTH) return exceed(walk, 'depth', MAX_DEPTH, node);
  return isMap(node) ? mapValue(node, walk) : isSeq(node) ? seqValue(node, walk) : null;
}

function mapValue(map: YAMLMap, walk: Walk): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  let before: Pair | undefined;
  for (const pair of firstReport(map, walk) ?? map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if ((map.flow && isDecimals(pair, walk)) || isMerge(pair, walk)) continue;
    walk.path.push(key);
    if (walk.source.suspicious) checkCharacters(key, pair.key as Node, walk);
    if (Object.hasOwn(made, key)) duplicate(map, { pair, before }, key, walk);
    else put(made, key, toValue(pair.value as Node | null, walk));
    walk.path.pop();
    before = pair;
  }
  return made;
}

/** Of several reports in one document the first is read; of the others it is said that they are there. */
function firstReport(map: YAMLMap, walk: Walk): readonly Pair[] | undefined {
  const reports = walk.path.length === 0 ? reportsIn(map) : undefined;
  if (reports) walk.diagnostics.push(...severalReports(walk.source, reports, walk.isStream));
  return reports?.[0];
}

/** `<<: *defaults` copies keys to programs that read YAML 1.1, and only to them. */
function isMerge({ key }: Pair, walk: Walk): boolean {
  if (!isScalar(key) || key.type !== 'PLAIN' || key.value !== '<<') return false;
  report(walk, diagnostic('yaml-syntax', { reason: 'merge', detail: '<<' }, at(walk, key)));
  return true;
}

/** `{ count: 1,5 }`: to YAML the comma ends the value, and 5 is a key without any. */
function isDecimals({ key, value }: Pair, walk: Walk): boolean {
  const [from, to] = (key as Node).range ?? [0, 0];
  const hasValue = isScalar(value) && value.range && value.range[1] > value.range[0];
  if (hasValue || isCollection(value) || walk.source.text[from - 1] !== ',') return false;
  const text = /[0-9]+,$/.exec(walk.source.text.slice(Math.max(0, from - 20), from))?.[0];
  if (text === undefined || !/^[0-9]+$/.test(walk.source.text.slice(from, to))) return false;
  const place = placeAt(walk.source, from - text.length, to);
  report(
    walk,
    diagnostic(
      'number-fraction',
      { text: text + walk.source.text.slice(from, to) },
      { place, pointer: pointerTo(...walk.path) },
    ),
  );
  return true;
}

/** A key `__proto__` must become a key like any other. */
function put(made: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(made, key, { value, enumerable: true, writable: true, configurable: true });
  else made[key] = value;
}

function seqValue(seq: YAMLSeq, walk: Walk): unknown[] {
  return seq.items.map((item, index) => {
    walk.path.push(index);
    const value = toValue(item as Node, walk);
    walk.path.pop();
    return value;
  });
}

function scalarValue(node: Scalar, walk: Walk): unknown {
  const text = String(node.value);
  if (walk.source.suspicious) checkCharacters(text, node, walk);
  if (node.type === 'PLAIN')
    return text.startsWith('>') ? (unquoted(node, walk, QUALIFIED_IN_FLOW) ?? own(text)) : ownPlain(text);
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  return quoted || text !== '' ? own(text) : (unquoted(node, walk, QUALIFIED) ?? text);
}

function ownPlain(text: string): unknown {
  const value = plainValue(text);
  return typeof value === 'string' ? own(value) : value;
}

/** Reports an unquoted `>10000` and gives the value that was meant, so that the rest can still be examined. */
function unquoted(node: Node, walk: Walk, pattern: RegExp): string | undefined {
  const start = node.range?.[0] ?? 0;
  pattern.lastIndex = start;
  const match = pattern.exec(walk.source.text);
  if (!match) return undefined;
  const meant = numberProblem(match[0]).suggestion?.replaceAll('"', '');
  const place = placeAt(walk.source, start, start + match[0].length);
  walk.explained.add(place.range.start.line);
  report(
    walk,
    diagnostic('unquoted-qualifier', { text: meant }, { place, pointer: pointerTo(...walk.path) }),
  );
  return meant ?? ANY;
}

function aliasValue(alias: Alias, walk: Walk): unknown {
  const target = walk.anchors.get(alias.source);
  if (!target) {
    const detail = `Unresolved alias: *${alias.source}`;
    return report(walk, diagnostic('yaml-syntax', { reason: 'alias', detail }, at(walk, alias)));
  }
  if (++walk.followed > MAX_ALIASES) return exceed(walk, 'aliases', MAX_ALIASES, alias);
  walk.aliases.set(alias, target);
  walk.inAlias++;
  const value = toValue(target, walk);
  walk.inAlias--;
  return value;
}

/** Keys that are repeated one after the other were copied together, and are said together. */
function duplicate(
  map: YAMLMap,
  { pair, before }: { readonly pair: Pair; readonly before: Pair | undefined },
  key: string,
  walk: Walk,
): void {
  const last = walk.diagnostics.at(-1);
  const isNext = before !== undefined && before === walk.repeated;
  walk.repeated = pair;
  if (isNext && last?.code === 'duplicate-key') {
    const also = (last.args.also ?? 0) + 1;
    walk.diagnostics[walk.diagnostics.length - 1] = {
      ...last,
      args: { ...last.args, also, ...(!map.flow && entryBegun(walk, last.args.key)) },
    };
    return;
  }
  const first = map.items.find((one) => isScalar(one.key) && String(one.key.value) === key);
  const related = [{ role: 'first' as const, place: spanOf(walk.source, first?.key as Node) }];
  report(walk, diagnostic('duplicate-key', { key }, { ...at(walk, pair.key as Node), related }));
}

/** Several keys of an entry stand in it again: they are another one, and its dash is missing. */
function entryBegun({ path }: Walk, key: string): { readonly entry?: string } {
  const isEntry = path.length === 3 && hasEntries(String(path[0]));
  return isEntry ? { entry: `- ${key}: …` } : {};
}

function checkCharacters(text: string, node: Node, walk: Walk): void {
  const bad = RESERVED.exec(text)?.[0];
  if (bad === undefined) return;
  const codePoint = `U+${(bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const [from, to] = node.range ?? [0, 0];
  const offset = walk.source.text.slice(from, to).indexOf(bad);
  // Written as an escape, it does not stand in the source as itself.
  const place =
    offset < 0 ? spanOf(walk.source, node) : placeAt(walk.source, from + offset, from + offset + bad.length);
  report(walk, diagnostic('reserved-character', { codePoint }, { place, pointer: pointerTo(...walk.path) }));
}

function exceed(walk: Walk, what: 'depth' | 'aliases', limit: number, node: Node): null {
  walk.exceeded = true;
  return report(walk, diagnostic('limit-exceeded', { what, limit }, at(walk, node)));
}

const at = (walk: Walk, node: Node) => ({
  place: spanOf(walk.source, node),
  pointer: pointerTo(...walk.path),
});

function report(walk: Walk, one: Diagnostic): null {
  walk.diagnostics.push(one);
  return null;
}
