import { describe, expect, test } from 'vitest';
import { checkTogether } from '../../src/check/index.js';
import { builtin } from '../../src/codelists/index.js';
import type { Digest } from '../../src/model/digest.js';
import { check, report } from './support.js';

const found = (history: readonly Digest[], ...reports: readonly Digest[]) =>
  checkTogether(reports, { codelists: builtin, history });
const codes = (history: readonly Digest[], ...reports: readonly Digest[]) =>
  found(history, ...reports).map(({ code, place, pointer }) => `${code} ${place?.file} ${pointer}`);

const of = (region: string, metrics: string, period = '2026-Q2') =>
  report(region, period, `metrics: { ${metrics} }\n`);

describe('ten-times-peers', () => {
  const PEERS = ['akmola', 'aktobe', 'atyrau', 'karaganda', 'pavlodar'];
  const peers = (values: readonly number[], metric = 'media_materials', period?: string) =>
    values.map((value, i) => of(PEERS[i] ?? '', `${metric}: ${value}`, period));
  const usual = peers([27, 48, 52, 97, 22]);

  test('names the median, what the others report, and a region in the middle', () => {
    const [one, ...others] = found([], of('kostanay', 'media_materials: 520'), ...usual);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: 'ten-times-peers',
      severity: 'warning',
      args: { now: { value: 520 }, median: 48, others: [22, 27, 48, 52, 97], times: 11, scaled: false },
      place: { file: 'kostanay-2026-Q2.yaml', range: { start: { line: 3, column: 29 } } },
      pointer: '/metrics/media_materials',
      related: [{ role: 'peer', place: { file: 'aktobe-2026-Q2.yaml' } }],
    });
  });

  test.each([
    ['a digit too many', [27, 48, 52, 97, 22], 480, true],
    ['nine times', [27, 48, 52, 97, 22], 479, false],
    ['a tenth: regions are of different size', [270, 480, 520, 970, 220], 4, false],
    ['small numbers', [1, 2, 1, 2, 1], 29, false],
    ['where most report nothing', [0, 0, 0, 4, 5], 290, false],
    ['too few to compare with', [27, 48, 52, 97], 5000, false],
  ])('%s', (_, values, value, expected) => {
    const given = codes([], of('kostanay', `media_materials: ${value}`), ...peers(values));
    expect(given).toEqual(expected ? ['ten-times-peers kostanay-2026-Q2.yaml /metrics/media_materials'] : []);
  });

  test('six others have two in the middle', () => {
    const six = [...usual, of('kyzylorda', 'media_materials: 30')];
    const [one] = found([], of('kostanay', 'media_materials: 520'), ...six);
    expect(one?.args).toMatchObject({ median: 39 });
    expect(one?.related).toHaveLength(2);
  });

  test('a flow is compared by the month, a stock as it stands', () => {
    const month = (metric: string, value: number) => of('kostanay', `${metric}: ${value}`, '2026-06');
    const [one] = found([], month('media_materials', 200), ...usual);
    expect(one).toMatchObject({ code: 'ten-times-peers', args: { median: 16, times: 13, scaled: true } });
    const members = peers([27, 48, 52, 97, 22], 'members');
    expect(codes([], month('members', 200), ...members)).toEqual([]);
    expect(codes([], month('members', 500), ...members)).toHaveLength(1);
  });

  test('of several reports of a region the largest is meant, unless it was compared with the others', () => {
    const months = (...values: readonly number[]) =>
      values.map((n, i) => of('kostanay', `media_materials: ${n}`, `2026-0${4 + i}`));
    expect(codes([], ...months(4000, 4100), ...usual)).toEqual([
      'ten-times-peers kostanay-2026-05.yaml /metrics/media_materials',
    ]);
    expect(codes([], ...months(50, 4000), ...usual)).toEqual([
      'ten-times-before kostanay-2026-05.yaml /metrics/media_materials',
    ]);
  });

  test('what the region has reported before is a better measure', () => {
    const earlier = (value: number) => [of('kostanay', `media_materials: ${value}`, '2026-Q1')];
    const now = of('kostanay', 'media_materials: 520');
    expect(codes(earlier(510), now, ...usual)).toEqual([]);
    expect(codes(earlier(52), now, ...usual)).toEqual([
      'ten-times-before kostanay-2026-Q2.yaml /metrics/media_materials',
    ]);
  });
});

describe('moved-value', () => {
  const moved = (before: string, now: string) =>
    codes([of('kostanay', before, '2026-Q1')], of('kostanay', now)).map((one) => one.replace(/ \S+/, ''));

  test('shows both keys, and where the number stood', () => {
    const [one, ...others] = found(
      [of('kostanay', 'meetings: 2, media_materials: 52', '2026-Q1')],
      of('kostanay', 'meetings: 2, media_mentions: 52'),
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: 'moved-value',
      severity: 'warning',
      args: { moves: [{ from: 'media_materials', to: 'media_mentions', value: 52 }], before: '2026-Q1' },
      place: { file: 'kostanay-2026-Q2.yaml', range: { start: { column: 41 } } },
      pointer: '/metrics/media_mentions',
      related: [{ role: 'earlier-report', place: { file: 'kostanay-2026-Q1.yaml' } }],
    });
  });

  test.each([
    ['two are exchanged', 'phones_found: 26, phones_seized: 21', 'phones_found: 21, phones_seized: 26', true],
    ['all have slipped', 'raids: 31, lectures: 14, briefings: 9', 'lectures: 31, briefings: 14', true],
    [
      'the other key had a number',
      'media_materials: 52, media_mentions: 4',
      'media_mentions: 52, meetings: 3',
      true,
    ],
    [
      'a number that comes back by chance',
      'raids: 31, field_visits: 12',
      'raids: 28, field_visits: 31',
      false,
    ],
    [
      'one number at both neighbours',
      'monitorings: 12, raids: 44, field_visits: 13',
      'monitorings: 44, raids: 45, field_visits: 44',
      false,
    ],
    [
      'two numbers alike at one neighbour',
      'desk_analyses: 44, control_measures: 50, raids: 44',
      'desk_analyses: 45, control_measures: 44, raids: 46',
      false,
    ],
    ['a small number', 'raids: 3', 'field_visits: 3', false],
    [
      'a smaller number where one stood',
      'raids: 12, field_visits: 15, meetings: 1',
      'field_visits: 12, meetings: 2',
      false,
    ],
    ['a key that is no neighbour', 'members: 52', 'media_mentions: 52', false],
    ['the number still stands where it stood', 'raids: 31', 'raids: 31, field_visits: 31', false],
  ])('%s: %s', (_, before, now, expected) => {
    expect(moved(before, now).map((one) => one.split(' ')[0])).toEqual(expected ? ['moved-value'] : []);
  });

  test('is one mistake, which no other rule names again', () => {
    expect(moved('members: 3500, meetings: 3', 'meetings: 3500')).toEqual(['moved-value /metrics/meetings']);
    const others = ['akmola', 'aktobe', 'atyrau', 'karaganda', 'pavlodar'].map((one) =>
      of(one, 'meetings: 3'),
    );
    const history = [of('kostanay', 'members: 3500', '2026-Q1')];
    expect(codes(history, of('kostanay', 'meetings: 3500'), ...others)).toEqual([
      'moved-value kostanay-2026-Q2.yaml /metrics/meetings',
    ]);
  });
});

describe('same-as-other-region', () => {
  const numbers = 'meetings: 2, raids: 3, lectures: 4, media_materials: 19';

  test('names the other region and its file', () => {
    const [one, ...others] = found([], of('akmola', numbers), of('kostanay', numbers));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: 'same-as-other-region',
      severity: 'warning',
      args: { count: 4, other: 'akmola', period: '2026-Q2', file: 'akmola-2026-Q2.yaml' },
      place: { file: 'kostanay-2026-Q2.yaml', range: { start: { line: 1 } } },
      related: [{ role: 'other-report', place: { file: 'akmola-2026-Q2.yaml' } }],
    });
  });

  test('of an earlier period as well', () => {
    expect(codes([of('kostanay', numbers, '2026-Q1')], of('akmola', numbers))).toEqual([
      'same-as-other-region akmola-2026-Q2.yaml /region',
    ]);
    expect(codes([of('kostanay', numbers, '2026-Q1'), of('akmola', numbers, '2025-Q4')])).toEqual([]);
  });

  test.each([
    ['one number differs', numbers.replace('3', '5')],
    ['three numbers', 'meetings: 2, raids: 3, lectures: 40'],
    ['small numbers', numbers.replace('19', '9')],
  ])('not if %s', (what, metrics) => {
    const other = what === 'one number differs' ? numbers : metrics;
    expect(codes([], of('akmola', other), of('kostanay', metrics))).toEqual([]);
  });
});

describe('all-round', () => {
  const round = (body: string) =>
    check(`metrics: {${body}}\n`).diagnostics.flatMap(({ code, pointer }) =>
      code === 'all-round' ? [`${code} ${pointer}`] : [],
    );
  const four = 'members: 200, lectures: 100, media_materials: 1500, students_reached: 3000';

  test('shows all of them', () => {
    const [one] = check(`metrics: { ${four} }\n`).diagnostics;
    expect(one).toMatchObject({
      code: 'all-round',
      severity: 'warning',
      place: { range: { start: { line: 3, column: 1 } } },
      args: { numbers: [{ id: 'members', value: 200 }, {}, {}, { id: 'students_reached', value: 3000 }] },
    });
    expect(one?.related).toHaveLength(4);
  });

  test.each([
    [`${four}, meetings: 3, raids: 20`, true],
    [`${four}, raids: 21`, false],
    [`${four.replace('1500', '1510')}`, false],
    ['members: 200, lectures: 100, media_materials: 1500', false],
    ['members: 20, lectures: 10, media_materials: 50, students_reached: 30, raids: 40', false],
    [four.replace('3000', '"~3000"'), false],
    [four.replace('200', '">200"'), false],
    ['', false],
  ])('%s: %s', (body, expected) => {
    expect(round(body)).toEqual(expected ? ['all-round /metrics'] : []);
  });

  test('spheres count as well', () => {
    const spheres =
      'metrics: { members: 200 }\nmonitoring:\n  - { sphere: health, count: 300, recommendations: 100 }\n';
    const more = `${spheres}  - { sphere: roads, count: 100 }\n`;
    expect(check(spheres).diagnostics).toEqual([]);
    expect(check(more).diagnostics.map(({ code }) => code)).toEqual(['all-round']);
  });
});
