import type { Codelists, Metric } from '../codelists/index.js';
import { type At, type Diagnostic, diagnostic } from '../diagnostics/index.js';
import type { Tree } from '../model/tree.js';
import { asList, asObject } from './amount.js';

/** A metric with one of those of which it consists, and where a workspace says so. */
interface Pair {
  readonly whole: Metric;
  readonly part: Metric;
  readonly pointer: string;
}

/** What a workspace's metrics consist of can be added up over time as they are, and be said behind them. */
export function compoundProblems(tree: Tree, { metrics }: Codelists): Diagnostic[] {
  return pairsIn(tree, metrics).flatMap(({ whole, part, pointer }) => {
    const at: At = { place: tree.place(pointer), pointer };
    const names = { part: part.id, whole: whole.id };
    return [
      ...(part.kind === whole.kind
        ? []
        : [diagnostic('kinds-mixed', { ...names, partKind: part.kind, kind: whole.kind }, at)]),
      ...(part.kk.part === undefined || part.ru.part === undefined
        ? [diagnostic('part-words-missing', names, at)]
        : []),
    ];
  });
}

/** The pairs of which this codelist has the whole, or else the part. */
function pairsIn(tree: Tree, metrics: readonly Metric[]): Pair[] {
  const written = asList(asObject(tree.value)?.['metrics']).map((one) => asObject(one)?.['id']);
  const pointerOf = (id: string) => `/metrics/${written.indexOf(id)}`;
  return metrics.flatMap((whole) =>
    (whole.consists_of?.metrics ?? []).flatMap((id, i): Pair[] => {
      const part = metrics.find((one) => one.id === id);
      const own = written.includes(whole.id)
        ? `${pointerOf(whole.id)}/consists_of/metrics/${i}`
        : pointerOf(id);
      return part && (written.includes(whole.id) || written.includes(id))
        ? [{ whole, part, pointer: own }]
        : [];
    }),
  );
}
