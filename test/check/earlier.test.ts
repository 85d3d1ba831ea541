import { describe, expect, test } from 'vitest';
import { checkTogether } from '../../src/check/index.js';
import { builtin } from '../../src/codelists/index.js';
import type { Digest } from '../../src/model/digest.js';
import { report } from './support.js';

/** What comparison finds, without coverage: there is no workspace. */
const found = (history: readonly Digest[], ...reports: readonly Digest[]) =>
  checkTogether(reports, { codelists: builtin, history });
const codes = (history: readonly Digest[], ...reports: readonly Digest[]) =>
  found(history, ...reports).map(({ code, pointer }) => `${code} ${pointer}`);

const of = (period: string, metrics: string, region = 'kostanay') =>
  report(region, period, `metrics: { ${metrics} }\n`);

describe('ten-times-before', () => {
  test('names both numbers and shows the earlier one', () => {
    const [one] = found([of('2020-01', 'media_materials: 52')], of('2020-02', 'media_materials: 520'));
    expect(one).toMatchObject({
      code: 'ten-times-before',
      severity: 'warning',
      args: { now: { value: 520 }, before: 52, beforePeriod: '2020-01', times: 10, more: true },
      place: { file: 'kostanay-2020-02.yaml', range: { start: { line: 3, column: 29 } } },
      pointer: '/metrics/media_materials',
      related: [{ role: 'earlier-report', place: { file: 'kostanay-2020-01.yaml' } }],
    });
  });

  test.each([
    ['2020-01', 52, '2020-02', 519, false],
    ['2020-01', 97, '2020-02', 9, true],
    ['2020-01', 97, '2020-02', 10, false],
    ['2020-01', 1, '2020-02', 29, false],
    ['2020-01', 3, '2020-02', 30, true],
    ['2020-01', 97, '2020-02', 0, false],
    ['2020-01', 0, '2020-02', 97, false],
    // A quarter against a month, a month against a year.
    ['2019-Q4', 150, '2020-01', 52, false],
    ['2019-Q4', 150, '2020-01', 500, true],
    ['2019', 600, '2020-01', 52, false],
    ['2019-12', 50, '2020-Q1', 160, false],
    ['2019-12', 50, '2020-Q1', 15, true],
  ])('%s: %d, %s: %d: %s', (before, old, period, now, expected) => {
    const given = codes([of(before, `media_materials: ${old}`)], of(period, `media_materials: ${now}`));
    expect(given).toEqual(expected ? ['ten-times-before /metrics/media_materials'] : []);
  });

  test('a stock is compared as it stands', () => {
    expect(codes([of('2019', 'members: 40')], of('2020-01', 'members: 41'))).toEqual([]);
    expect(codes([of('2019-12', 'members: 40')], of('2020-Q1', 'members: 400'))).toEqual([
      'ten-times-before /metrics/members',
    ]);
  });

  test('months make a quarter', () => {
    const months = [10, 90, 20].map((n, i) => of(`2019-${i + 10}`, `media_materials: ${n}`));
    expect(codes(months, of('2020-Q1', 'media_materials: 1300'))).toHaveLength(1);
    expect(found(months, of('2020-Q1', 'media_materials: 1300'))[0]?.args).toMatchObject({
      before: 120,
      beforePeriod: '2019-10/2019-12',
    });
    expect(codes(months, of('2020-Q1', 'media_materials: 1100'))).toEqual([]);
  });

  test('reports of one briefing are compared as well, and what the spheres add up to', () => {
    const spheres = (period: string, count: number) =>
      report(
        'kostanay',
        period,
        `metrics: {}\nmonitoring: [{ sphere: health, count: ${count} }, { sphere: roads, count: 2 }]\n`,
      );
    const [one, ...others] = found([], spheres('2020-01', 12), spheres('2020-02', 320));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ args: { now: { id: 'monitorings', value: 322 }, before: 14 } });
  });
});

describe('territory', () => {
  const materials = (period: string, value: number) =>
    of(period, `media_materials: ${value}`, 'east-kazakhstan');

  test('a note takes the place of the comparison across a change', () => {
    const [one, ...others] = found([materials('2022-Q1', 800)], materials('2022-Q3', 40));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: 'territory-changed',
      severity: 'note',
      args: { region: 'east-kazakhstan', day: '2022-06-08', others: ['abai'], before: '2022-Q1' },
    });
  });

  test('a report that began before the change is of both territories', () => {
    expect(codes([materials('2022-Q2', 800)], materials('2022-Q3', 40))).toEqual([
      'territory-changed /period',
    ]);
    expect(codes([materials('2022-Q3', 800)], materials('2022-Q4', 40))).toEqual([
      'ten-times-before /metrics/media_materials',
    ]);
    expect(codes([materials('2021-Q4', 800)], materials('2022-Q1', 40))).toEqual([
      'ten-times-before /metrics/media_materials',
    ]);
  });
});

describe('same-as-before', () => {
  const numbers =
    'meetings: 2, raids: 3, lectures: 4, media_materials: { value: 9, parts: { own_pages: 9 } }';

  test('all numbers, four at least', () => {
    expect(codes([of('2020-01', numbers)], of('2020-02', numbers))).toEqual(['same-as-before /period']);
    expect(codes([of('2020-01', numbers)], of('2020-02', numbers.replace('3', '5')))).toEqual([]);
    expect(codes([of('2020-01', numbers)], of('2020-02', numbers.replace('pages: 9', 'pages: 8')))).toEqual(
      [],
    );
    expect(codes([of('2020-01', 'meetings: 2, raids: 3')], of('2020-02', 'meetings: 2, raids: 3'))).toEqual(
      [],
    );
  });

  test('the order of keys does not matter', () => {
    const turned = numbers.split(', ').slice(0, 3).reverse().join(', ');
    const rest = numbers.split(', ').slice(3).join(', ');
    expect(codes([of('2020-01', numbers)], of('2020-02', `${rest}, ${turned}`))).toEqual([
      'same-as-before /period',
    ]);
  });
});
