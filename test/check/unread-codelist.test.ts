import { expect, test } from 'vitest';
import { examine, openWorkspace } from '../../src/examine.js';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

/** Codes of a workspace whose codelist is broken, and of a report that uses it. */
function codes(codelist: string) {
  const settings = file(
    'smg-report.yaml',
    'period: 2026-Q1\nstated:\n  - { metric: wells_checked, value: 1, source: { kk: а, ru: б } }\n',
  );
  const opened = openWorkspace({ settings, codelists: [file('codelists/metrics.yaml', codelist)] });
  const report = file(
    'regions/kostanay.yaml',
    'region: kostanay\nperiod: 2026-Q1\nmetrics: { wells_checked: 3, hearings: 4 }\n',
  );
  const found = [...opened.diagnostics, ...examine(report, opened.codelists).diagnostics];
  return found.map(({ code, place }) => `${place?.file} ${code}`);
}

const UNKNOWN = 'regions/kostanay.yaml unknown-metric';

test('a mistake in a codelist is not one of those who use the list', () => {
  expect(
    codes('metrics:\n  - id: wells_checked\n    kind: flou\n').filter((one) => one.includes('unknown')),
  ).toEqual([UNKNOWN]);
  expect(
    codes('metrics:\n  - id: wells_checked\n  kind: flow\n').filter((one) => one.includes('unknown')),
  ).toEqual([UNKNOWN]);
});

test('what no list declares is unknown, broken or not', () => {
  const all = codes('metrics:\n  - id: wells_dug\n    kind: flou\n');
  expect(all.filter((one) => one.includes('unknown'))).toEqual([
    'smg-report.yaml unknown-metric',
    UNKNOWN,
    UNKNOWN,
  ]);
});
