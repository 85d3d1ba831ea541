import { describe, expect, test } from 'vitest';
import { checkFile } from '../../src/check/index.js';
import { builtin } from '../../src/codelists/index.js';
import { check, HEAD, places, treeOf } from './support.js';

const args = (body: string) => check(body).diagnostics.map((one) => one.args);

describe('a good file', () => {
  const text = `region: KZ-39
period: 2020-01/2020-02
metrics:
  meetings: 2
  lectures: "~6"
  media_materials: { value: 97, parts: { own_pages: 30, other_pages: ">=67" }, note: { kk: а, ru: б } }
monitoring:
  - { sphere: health, count: 12, recommendations: ">5" }
  - sphere: police
highlights:
  - { kk: екі отырыс, ru: два заседания, about: [meetings] }
`;
  const { submission, diagnostics } = checkFile(treeOf(text), builtin);

  test('is a submission', () => {
    expect(diagnostics).toEqual([]);
    expect(submission).toMatchObject({
      file: 'a.yaml',
      region: 'kostanay',
      period: { text: '2020-01/2020-02', first: 24240, last: 24241 },
      monitoring: [
        { sphere: 'health', count: { value: 12 }, recommendations: { value: 5, qualifier: 'over' } },
        { sphere: 'police' },
      ],
      highlights: [{ kk: 'екі отырыс', ru: 'два заседания', about: ['meetings'] }],
    });
    expect([...(submission?.metrics.keys() ?? [])]).toEqual(['meetings', 'lectures', 'media_materials']);
    expect(submission?.metrics.get('lectures')).toMatchObject({ value: 6, qualifier: 'about' });
    expect(submission?.metrics.get('media_materials')?.parts.get('other_pages')).toMatchObject({
      value: 67,
      qualifier: 'at_least',
    });
    expect(submission?.metrics.get('media_materials')?.note).toMatchObject({ kk: 'а', ru: 'б' });
  });

  test('its numbers know where they stand', () => {
    expect(submission?.metrics.get('media_materials')?.place).toMatchObject({
      file: 'a.yaml',
      range: { start: { line: 6, column: 29 }, end: { line: 6, column: 31 } },
    });
    expect(submission?.metrics.get('meetings')?.place.excerpt).toBe('  meetings: 2');
    expect(submission?.periodPlace.range.start).toEqual({ line: 2, column: 9 });
  });
});

describe('what cannot be read gives no submission', () => {
  test.each([
    ['metrics: { meetings: 1 250 }\n'],
    ['metrics: { meetings: { value: 5, parts: { x: y } } }\n'],
    ['metrics: {}\nmonitoring: [{ count: 2 }]\n'],
    ['metrics: {}\nmonitoring: [{ sphere: health, count: -2 }]\n'],
    ['metrics: {}\nhighlights: [{ kk: а }]\n'],
  ])('%j', (body) => {
    expect(check(body).submission).toBeUndefined();
  });

  test('a broken rule of arithmetic does', () => {
    const { submission, diagnostics } = check('metrics: { violations_found: 1, violations_fixed: 2 }\n');
    expect(places(diagnostics)).toEqual(['parts-exceed 3:30']);
    expect(submission).toBeDefined();
  });
});

describe('ids', () => {
  test.each([
    ['metrics: { meetngs: 2 }\n', 'unknown-metric 3:12', { id: 'meetngs', suggestion: 'meetings' }],
    ['metrics: { qqq: 2 }\n', 'unknown-metric 3:12', { id: 'qqq', suggestion: undefined }],
    [
      'metrics: {}\nmonitoring: [{ sphere: heatlh }]\n',
      'unknown-sphere 4:24',
      { id: 'heatlh', suggestion: 'health' },
    ],
    [
      'metrics: {}\nhighlights: [{ kk: а, ru: б, about: [raid] }]\n',
      'unknown-metric 4:38',
      { id: 'raid', suggestion: 'raids' },
    ],
    [
      'metrics: { media_materials: { value: 5, parts: { own_page: 5 } } }\n',
      'unknown-part 3:50',
      { id: 'own_page', metric: 'media_materials', suggestion: 'own_pages' },
    ],
    ['metrics: { meetings: { value: 5, parts: { x: 5 } } }\n', 'unknown-part 3:43', { known: [] }],
  ])('%j', (body, place, found) => {
    expect(places(check(body).diagnostics)).toEqual([place]);
    expect(args(body)[0]).toMatchObject(found);
  });

  test('Cyrillic look-alikes are seen through', () => {
    expect(args('metrics: { mееtings: 2 }\n')).toEqual([{ id: 'mееtings', suggestion: 'meetings' }]);
  });

  test('a sphere stands once', () => {
    const { diagnostics } = check('metrics: {}\nmonitoring:\n  - sphere: health\n  - sphere: health\n');
    expect(places(diagnostics)).toEqual(['duplicate-sphere 6:13']);
    expect(diagnostics[0]?.related?.[0]?.place.range.start.line).toBe(5);
  });
});

describe('regions and periods', () => {
  const region = (id: string, period: string) =>
    checkFile(treeOf(`region: ${id}\nperiod: ${period}\nmetrics: {}\n`), builtin).diagnostics.map(
      ({ code, args: found }) => ({ code, ...found }),
    );

  test.each([
    ['kostnay', '2020', [{ code: 'unknown-region', id: 'kostnay', suggestion: 'kostanay' }]],
    [
      'abai',
      '2020-02',
      [
        {
          code: 'region-not-in-period',
          region: 'abai',
          period: '2020-02',
          from: '2022-06-08',
          to: undefined,
          within: ['east-kazakhstan'],
        },
      ],
    ],
    ['abai', '2022-06', []],
    [
      'abai',
      '2022-05',
      [
        {
          code: 'region-not-in-period',
          region: 'abai',
          period: '2022-05',
          from: '2022-06-08',
          to: undefined,
          within: ['east-kazakhstan'],
        },
      ],
    ],
    ['astana', '2020', []],
    ['nur-sultan', '2020-02', []],
    ['kz-71', '2020-02', []],
    [
      'nur-sultan',
      '2023',
      [
        {
          code: 'region-renamed',
          alias: 'nur-sultan',
          region: 'astana',
          period: '2023',
          from: '2019-03-23',
          to: '2022-09-17',
        },
      ],
    ],
    [
      'kostanay',
      '2020-02/2020-01',
      [{ code: 'bad-period', text: '2020-02/2020-01', suggestion: '2020-01/2020-02' }],
    ],
  ])('%s in %s', (id, period, expected) => {
    expect(region(id, period)).toEqual(expected);
  });
});

describe('arithmetic', () => {
  const violations = (found: string, fixed: string, progress: string) =>
    check(
      `metrics: { violations_found: ${found}, violations_fixed: ${fixed}, violations_in_progress: ${progress} }\n`,
    ).diagnostics.map(({ code, severity, args: shown }) => ({
      code,
      severity,
      sum: 'sum' in shown ? shown.sum : 0,
      least: 'least' in shown && shown.least,
    }));

  test.each([
    ['10', '7', '3', []],
    ['10', '7', '2', [{ code: 'parts-differ', severity: 'error', sum: 9, least: false }]],
    ['10', '7', '4', [{ code: 'parts-differ', severity: 'error', sum: 11, least: false }]],
    ['10', '">7"', '2', []],
    ['10', '">7"', '3', [{ code: 'parts-differ', severity: 'error', sum: 11, least: true }]],
    ['10', '">=7"', '3', []],
    ['">10"', '7', '3', [{ code: 'parts-differ', severity: 'error', sum: 10, least: false }]],
    ['">10"', '7', '4', []],
    ['">10"', '">=7"', '0', []],
    ['">=10"', '7', '3', []],
    ['"~10"', '7', '2', [{ code: 'parts-differ', severity: 'warning', sum: 9, least: false }]],
    ['10', '"~7"', '3', []],
  ])('%s = %s + %s', (found, fixed, progress, expected) => {
    expect(violations(found, fixed, progress)).toEqual(expected);
  });

  test('with a part missing the rest is at most the whole', () => {
    expect(args('metrics: { violations_found: 10, violations_fixed: 7 }\n')).toEqual([]);
    expect(args('metrics: { violations_found: 10, violations_fixed: 11 }\n')).toEqual([
      {
        total: { id: 'violations_found', value: 10, qualifier: 'exact' },
        parts: [{ id: 'violations_fixed', value: 11, qualifier: 'exact' }],
        sum: 11,
      },
    ]);
  });

  test('parts within a metric', () => {
    const { diagnostics } = check(
      'metrics: { media_materials: { value: 97, parts: { own_pages: 30, other_pages: 66 } } }\n',
    );
    expect(places(diagnostics)).toEqual(['parts-differ 3:38']);
    expect(diagnostics[0]?.related?.map(({ role, place }) => [role, place.range.start.column])).toEqual([
      ['part', 62],
      ['part', 79],
    ]);
  });

  test('spheres are at most the metric', () => {
    const body = (n: number) =>
      `metrics: { monitorings: ${n} }\nmonitoring:\n  - { sphere: health, count: 5 }\n  - { sphere: police, count: 4 }\n`;
    expect(args(body(9))).toEqual([]);
    expect(args(body(10))).toEqual([]);
    expect(places(check(body(8)).diagnostics)).toEqual(['spheres-exceed 3:25']);
    expect(args(body(8))).toMatchObject([{ sum: 9, parts: [{ id: 'health' }, { id: 'police' }] }]);
  });
});

describe('highlights', () => {
  test('are about what is reported', () => {
    expect(
      places(check('metrics: {}\nhighlights: [{ kk: а, ru: б, about: [raids] }]\n').diagnostics),
    ).toEqual(['about-not-reported 4:38']);
    const spheres = 'metrics: {}\nmonitoring: [{ sphere: health, count: 5 }]\n';
    expect(args(`${spheres}highlights: [{ kk: 5 рет, ru: 5 раз, about: [monitorings] }]\n`)).toEqual([]);
  });

  test('a metric that is misspelt is said to be so once', () => {
    const body = (metrics: string) =>
      `${metrics}\nhighlights: [{ kk: 4 рейд, ru: 4 рейда, about: [raids] }]\n`;
    expect(places(check(body('metrics: { raid: 4 }')).diagnostics)).toEqual(['unknown-metric 3:12']);
    expect(places(check(body('metrics: { рейды: 4 }')).diagnostics)).toEqual(['unknown-metric 3:12']);
    expect(places(check(body('metrcs: { raids: 4 }')).diagnostics)).toEqual([]); // the shape's business
  });

  test('state the number in both languages', () => {
    const body =
      'metrics: { raids: 21 }\nhighlights:\n  - about: [raids]\n    kk: 20 рейд\n    ru: 21 рейд\n';
    expect(places(check(body).diagnostics)).toEqual(['about-number-missing 6:9']);
    expect(args(body)).toEqual([{ metric: 'raids', number: '21', language: 'kk' }]);
  });
});

test('every problem of a file shows at once', () => {
  const { diagnostics } = checkFile(
    treeOf(`${HEAD.replace('kostanay', 'kostnay')}metrics: { a: 1, raids: x }\nmonitoring: 5\n`),
    builtin,
  );
  expect(places(diagnostics)).toEqual(['unknown-region 1:9', 'unknown-metric 3:12']);
});
