import { expect, test } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import { examine, openWorkspace } from '../../src/examine.js';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

/** Lines and columns where the languages' numbers differ. */
const differing = (kk: string, ru: string) =>
  examine(
    file(
      'kostanay.yaml',
      `region: kostanay\nperiod: 2026-Q1\nmetrics:\n  raids: { value: 2, note: { kk: ${kk}, ru: ${ru} } }\n`,
    ),
    builtin,
  ).diagnostics.flatMap(({ code, place }) =>
    code === 'figures-differ' ? [`${place?.range.start.line}:${place?.range.start.column}`] : [],
  );

test('notes of quantities', () => {
  expect(differing('оның ішінде 14 базарда', 'из них 41 на рынках')).toEqual(['4:69']);
  expect(differing('базарда', 'из них 41 на рынках')).toHaveLength(1);
  expect(differing('оның ішінде 14 базарда', 'из них четырнадцать на рынках')).toEqual([]);
});

test('sources of stated figures', () => {
  const source = (kk: string, ru: string) =>
    openWorkspace({
      settings: file(
        'smg-report.yaml',
        `period: 2026-Q1\nstated:\n  - { metric: raids, value: 2, source: { kk: ${kk}, ru: ${ru} } }\n`,
      ),
      codelists: [],
    }).diagnostics.map(({ code }) => code);
  expect(source('5 маусымдағы алқа отырысы', 'заседание коллегии 7 июня')).toEqual(['figures-differ']);
  expect(source('5 маусымдағы алқа отырысы', 'заседание коллегии 5 июня')).toEqual([]);
});
