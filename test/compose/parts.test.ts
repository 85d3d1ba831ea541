import { expect, test } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import { countStatements } from '../../src/compose/counts.js';
import { countFigure } from '../../src/compose/figures.js';
import type { Source } from '../../src/model/quantity.js';

const source = (region: string): Source => ({
  region,
  value: 5,
  qualifier: 'exact',
  file: `${region}.yaml`,
  line: 1,
  column: 1,
});

function national(...regions: readonly string[]) {
  const sources = regions.map(source);
  return { value: 10, qualifier: 'exact' as const, sources, regions: countFigure('coverage', sources) };
}

/** The parts that are said of violations found. */
function partsOf(fixed: ReturnType<typeof national>): readonly string[] {
  const all = new Map([
    ['violations_found', national('akmola', 'kostanay')],
    ['violations_fixed', fixed],
  ]);
  const items = countStatements(all, null, builtin).flatMap((one) =>
    one.kind === 'counts' ? one.items : [],
  );
  return items.find(({ metric }) => metric === 'violations_found')?.parts.map(({ id }) => id) ?? [];
}

test('«of them» is said only of what the same regions report', () => {
  expect(partsOf(national('kostanay', 'akmola'))).toEqual(['violations_fixed']);
  expect(partsOf(national('pavlodar', 'aktobe'))).toEqual([]);
  expect(partsOf(national('akmola'))).toEqual([]);
});
