import { expect, test } from 'vitest';
import { checkFile, checkTogether, digestOf, readWorkspace } from '../../src/check/index.js';
import { builtin } from '../../src/codelists/index.js';
import { treeOf } from './support.js';

const report = (period: string, metrics: string) =>
  checkFile(treeOf(`region: kostanay\nperiod: ${period}\nmetrics: { ${metrics} }\n`), builtin).submission;

/** What is said of a stated figure beside reports of January and February. */
function found(stated: string) {
  const source = 'source: { kk: a, ru: a }';
  const settings = `period: 2026-Q1\nstated:\n  - { ${stated}, ${source} }\n`;
  const { workspace } = readWorkspace(treeOf(settings), builtin);
  const reports = [
    report('2026-01', 'meetings: 4, members: 10, violations_fixed: 3, violations_in_progress: 2'),
    report('2026-02', 'meetings: 3, members: 14'),
  ].flatMap((one) => (one ? digestOf(one) : []));
  return checkTogether(reports, { workspace, codelists: builtin }).filter(
    ({ code }) => code === 'stated-below-total',
  );
}

const below = (metric: string, value: string, total: string, period?: string) => [
  { code: 'stated-below-total', args: { metric, stated: value, total, period } },
];

test.each([
  ['metric: meetings, value: 6, period: 2026-Q1', below('meetings', '6', '7')],
  ['metric: meetings, value: 7, period: 2026-Q1', []],
  ['metric: meetings, value: "~6", period: 2026-Q1', []],
  ['metric: meetings, value: 6, period: 2026', below('meetings', '6', '7')],
  ['metric: meetings, value: 6', below('meetings', '6', '7')],
  ['metric: meetings, value: 3, period: 2026-01', below('meetings', '3', '4', '2026-01')],
  ['metric: meetings, value: 4, period: 2026-01', []],
  ['metric: meetings, value: 1, period: 2026-03', []],
  ['metric: meetings, value: 1, period: 2025', []],
  ['metric: members, value: 13', below('members', '13', '14')],
  ['metric: members, value: 14', []],
  ['metric: members, value: 12, period: 2026-01', []],
  ['metric: raids, value: 1', []],
  ['metric: violations_found, value: 4', below('violations_found', '4', '5')],
])('%s', (stated, expected) => {
  expect(found(stated).map(({ code, args }) => ({ code, args }))).toEqual(expected);
});

test('shows the numbers that make the sum, the largest first', () => {
  const [one] = found('metric: meetings, value: 6');
  expect(one?.related?.map(({ place }) => place.excerpt)).toEqual([
    expect.stringContaining('meetings: 4'),
    expect.stringContaining('meetings: 3'),
  ]);
});
