import { isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { pointerTo } from '../model/tree.js';
import { position, type Source } from './source.js';
import { spanOf } from './tree.js';

/** Keys with which a report begins. */
const HEADS: readonly string[] = ['region', 'period', 'submitted_by'];

/** The keys of one report; there is at least one. */
type Block = readonly [Pair, ...Pair[]];

const keyOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '');

/** What stands under a key of a report, as it is typed. */
function typed(block: Block, key: string): string | undefined {
  const value = block.find((pair) => keyOf(pair) === key)?.value;
  return isScalar(value) ? String(value.value) : undefined;
}

/**
 * Reports that stand one behind the other in one document: a block that was pasted twice, or files put together
 * without `---`. Undefined: the document is one, whatever keys it repeats.
 */
export function reportsIn({ items, flow }: YAMLMap): readonly Block[] | undefined {
  if (flow || items.filter((pair) => keyOf(pair) === 'region').length < 2) return undefined;
  const blocks: [Pair, ...Pair[]][] = [];
  let keys = new Set<string>();
  for (const pair of items) {
    const key = keyOf(pair);
    const block = blocks.at(-1);
    if (!block || (HEADS.includes(key) && keys.has(key))) {
      blocks.push([pair]);
      keys = new Set();
    } else block.push(pair);
    keys.add(key);
  }
  const isReport = (block: Block) =>
    ['region', 'metrics'].every((key) => block.some((pair) => keyOf(pair) === key));
  return blocks.length > 1 && blocks.every(isReport) ? blocks : undefined;
}

/** Reports that are others are one mistake, however many they are; each that is a copy is to be deleted. */
export function severalReports(source: Source, blocks: readonly Block[], isStream: boolean): Diagnostic[] {
  const lineOf = ([{ key }]: Block) => position(source, (key as Node).range?.[0] ?? 0).line;
  const firsts = blocks.map((block) => blocks.find((other) => isSame(other, block)) ?? block);
  const others = blocks.filter((block, i) => i > 0 && firsts[i] === block);
  const [next] = others;
  const lines = others.map(lineOf);
  return [
    ...(next ? [diagnostic('several-reports', { lines, isStream }, at(source, next))] : []),
    ...blocks.flatMap((block, i) => {
      const first = firsts[i];
      if (!first || first === block) return [];
      const related = [{ role: 'first' as const, place: spanOf(source, first[0].key as Node) }];
      const copy = { region: typed(block, 'region') ?? '', from: lineOf(block), to: lastLine(source, block) };
      return [
        diagnostic('several-reports', { lines: [], isStream, copy }, { ...at(source, block), related }),
      ];
    }),
  ];
}

const isSame = (one: Block, other: Block) =>
  ['region', 'period'].every((key) => typed(one, key) === typed(other, key));

const at = (source: Source, [pair]: Block) => ({
  place: spanOf(source, pair.key as Node),
  pointer: pointerTo(keyOf(pair)),
});

/** The last line of a report that says something. */
function lastLine(source: Source, block: Block): number {
  const { key, value } = block.at(-1) ?? block[0];
  const end = ((value ?? key) as Node).range?.[1] ?? 0;
  return position(source, source.text.slice(0, end).trimEnd().length - 1).line;
}
