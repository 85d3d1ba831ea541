import { expect, test } from 'vitest';
import { checkTogether } from '../../src/check/index.js';
import { builtin, type Codelists } from '../../src/codelists/index.js';
import { report } from './support.js';

/** Monthly reports of one region, from January on. */
const months = (...bodies: readonly string[]) =>
  bodies.map((body, i) => report('kostanay', `2026-0${i + 1}`, `metrics: { ${body} }\n`));
const found = (bodies: readonly string[], codelists: Codelists = builtin) =>
  checkTogether(months(...bodies), { codelists });

test('in all reports together the parts are no more than the whole', () => {
  const [one, ...others] = found([
    'violations_found: 1, violations_fixed: 1',
    'violations_fixed: 5',
    'violations_found: 2, violations_fixed: 2',
  ]);
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    code: 'parts-exceed',
    severity: 'error',
    args: {
      total: { id: 'violations_found', value: 3 },
      parts: [{ id: 'violations_fixed', value: 8 }],
      sum: 8,
      together: { region: 'kostanay', reports: 3 },
    },
    place: { file: 'kostanay-2026-03.yaml' },
    pointer: '/metrics/violations_found',
  });
  const roles = one?.related?.map(({ role, place }) => `${role} ${place.file}`);
  expect(roles).toEqual([
    'total kostanay-2026-01.yaml',
    ...[1, 2, 3].map((month) => `part kostanay-2026-0${month}.yaml`),
  ]);
});

test.each([
  ['the whole is large enough', ['violations_found: 9', 'violations_fixed: 9'], []],
  ['nobody gives the whole', ['violations_fixed: 9', 'violations_in_progress: 9'], []],
  [
    'it follows from all parts',
    ['violations_fixed: 3', 'violations_fixed: 2, violations_in_progress: 1'],
    ['error'],
  ],
  ['it may be larger', ['violations_found: ">3"', 'violations_fixed: 5'], []],
  ['it is about so much', ['violations_found: "~3"', 'violations_fixed: 5'], ['warning']],
  ['one report shows it', ['violations_found: 3, violations_fixed: 5', 'violations_fixed: 5'], []],
  ['parts that are not complete', ['appeals_received: 3', 'appeals_resolved: 5'], ['error']],
])('%s', (_, bodies, expected) => {
  expect(found(bodies).map(({ severity }) => severity)).toEqual(expected);
});

test('of a stock the latest counts', () => {
  const stocks = ['appeals_received', 'appeals_resolved'];
  const metrics = builtin.metrics.map((one) =>
    stocks.includes(one.id) ? { ...one, kind: 'stock' as const } : one,
  );
  const bodies = ['appeals_received: 9, appeals_resolved: 5', 'appeals_received: 6', 'appeals_resolved: 4'];
  expect(found(bodies, { ...builtin, metrics })).toEqual([]);
  expect(found([...bodies, 'appeals_resolved: 7'], { ...builtin, metrics })).toHaveLength(1);
});
