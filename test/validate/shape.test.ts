import { describe, expect, test } from 'vitest';
import { FILE_KEYS } from '../../src/model/activity.js';
import { parse } from '../../src/parse/index.js';
import { type SchemaKind, validateShape } from '../../src/validate/index.js';

function shape(text: string, kind: SchemaKind = 'activity') {
  const { tree } = parse('a.yaml', text);
  return tree ? validateShape(tree, kind) : [];
}
const at = (text: string, kind?: SchemaKind) =>
  shape(text, kind).map(
    ({ code, place }) => `${code} ${place?.range.start.line}:${place?.range.start.column}`,
  );

const HEAD = 'region: kostanay\nperiod: 2020-02\n';

describe('activity files', () => {
  test('a good file', () => {
    const text = `${HEAD}metrics:
  meetings: 2
  media_materials: { value: 97, parts: { own_pages: 30, other_pages: ">=67" }, note: { kk: а, ru: б } }
  lectures: "~6"
monitoring:
  - { sphere: health, count: 12, recommendations: ">5" }
  - sphere: police
highlights:
  - { kk: а, ru: б, about: [meetings] }
`;
    expect(at(text)).toEqual([]);
    expect(at('region: a\nperiod: 2020\nmetrics: {}\n')).toEqual([]);
  });

  test.each([
    ['region: a\nperiod: 2020\n', ['missing-key 1:1']],
    [`${HEAD}metrics: {}\nfoo: 1\n`, ['unknown-key 4:1']],
    [`${HEAD}metrcs: {}\n`, ['unknown-key 3:1']],
    [`${HEAD}metrics:\n`, ['empty-value 3:1']],
    [`${HEAD}metrics: []\n`, ['wrong-type 3:10']],
    [`${HEAD}metrics: { a: }\n`, ['empty-value 3:12']],
    [`${HEAD}metrics: { a: true }\n`, ['wrong-type 3:15']],
    [
      `${HEAD}metrics: { a: 012, b: 1 250, c: -1, d: 1.5 }\n`,
      ['number-notation 3:15', 'number-text 3:23', 'number-negative 3:33', 'number-fraction 3:40'],
    ],
    [`${HEAD}metrics: { a: 9007199254740993 }\n`, ['number-too-large 3:15']],
    [`${HEAD}metrics: { a: ">1000000000001" }\n`, ['number-too-large 3:15']],
    [`${HEAD}metrics: { a: { parts: { x: 1.5 } } }\n`, ['missing-key 3:12', 'number-fraction 3:29']],
    [`${HEAD}metrics: { a: { valeu: 5 } }\n`, ['unknown-key 3:17']],
    [`${HEAD}metrics: {}\nmonitoring: [{ count: 1 }]\n`, ['missing-key 4:16']],
    [`${HEAD}metrics: {}\nhighlights:\n  - kk: x\n`, ['missing-language 5:5']],
    [`${HEAD}metrics: {}\nhighlights:\n  - kk: x\n    rus: " "\n`, ['unknown-key 6:5']],
    [`${HEAD}metrics: {}\nhighlights: [{ kk: " ", ru: 5 }]\n`, ['empty-text 4:20', 'wrong-type 4:29']],
    [`${HEAD}metrics: { a: { value: 1, note: { ru: x } } }\n`, ['missing-language 3:27']],
    ['region: [a]\nperiod: 2020-2\nmetrics: {}\n', ['wrong-type 1:9', 'bad-period 2:9']],
    ['[]\n', ['wrong-type 1:1']],
  ])('%j', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });

  test.each([
    // A value of another kind, and how it is written.
    ['metrics:\n  - meetings: 3\n', ['wrong-type 4:3 meetings: 3']],
    ['metrics: meetings 3\n', ['wrong-type 3:10 meetings: 3']],
    ['metrics: { raids: [4] }\n', ['wrong-type 3:19 4']],
    ['metrics: {}\nmonitoring: { roads: 3 }\n', ['wrong-type 4:13 - { sphere: roads, count: 3 }']],
    ['metrics: {}\nmonitoring:\n  roads: 3\n  health: [4]\n', ['wrong-type 5:3']],
    ['metrics: {}\nmonitoring: { sphere: roads, count: 3 }\n', ['wrong-type 4:13 - sphere: roads']],
    ['metrics: {}\nmonitoring: [roads]\n', ['wrong-type 4:14 - sphere: roads']],
    ['metrics: {}\nmonitoring: [{ roads: 3 }]\n', ['unknown-key 4:16 sphere: roads, count: 3']],
    ['metrics: {}\nhighlights: Состав обновлён.\n', ['wrong-type 4:13']],
    ['metrics: {}\nhighlights:\n  about: [raids]\n  kk: а\n  ru: б\n', ['wrong-type 5:3 - about: [raids]']],
    ['metrics: {}\nmonitoring:\n  sphere: roads\n  count: 3\n', ['wrong-type 5:3 - sphere: roads']],
    [`metrics: {}\nhighlights:\n  kk: ${'а'.repeat(61)}\n  ru: б\n`, ['wrong-type 5:3 - kk: …']],
    ['metrics: {}\nhighlights:\nkk: а\nru: б\n', ['misplaced-key 5:1']],
    ['metrics: {}\nhighlights: [{ kk: а, ru: б, about: raids }]\n', ['wrong-type 4:37 about: [raids]']],
    [
      'metrics: {}\nhighlights: [{ kk: а, ru: б, about: "raids, meetings]" }]\n',
      ['wrong-type 4:37 about: [raids, meetings]'],
    ],
    // What stands in the wrong place.
    ['metrics:\nmeetings: 3\nraids: 4\n', ['misplaced-key 4:1']],
    ['meetings: 3\n', ['misplaced-key 3:1']],
    ['metrics: {}\nmonitoring: [{ sphere: roads, meetings: 3 }]\n', ['misplaced-key 4:31']],
    ['metrics:\n  monitoring: [{ sphere: roads }]\n', []], // the check's business
    ['metrics: { media_materials: { value: 97, own_pages: 30, other_pages: 67 } }\n', ['misplaced-key 3:42']],
    ['metrics: { media_materials: { own_pages: 30 } }\n', ['misplaced-key 3:31', 'missing-key 3:12']],
  ])('%j', (text, expected) => {
    const found = shape(HEAD + text).map(({ code, place, args }) => {
      const { entry, suggestion = entry } = args as { entry?: string; suggestion?: string };
      const { line, column } = place?.range.start ?? { line: 0, column: 0 };
      return `${code} ${line}:${column}${suggestion === undefined ? '' : ` ${suggestion}`}`;
    });
    expect(found).toEqual(expected);
  });

  test('what is misplaced is said at once, with where it belongs', () => {
    const [found] = shape(`${HEAD}metrics:\nmeetings: 3\nraids: 4\n`);
    expect(found?.args).toEqual({ keys: ['meetings', 'raids'], under: 'metrics' });
  });

  test('every entry that lacks its dash is written out', () => {
    const [found] = shape(
      `${HEAD}metrics: {}\nmonitoring: { roads: 3, health: 4, police: 1, justice: 2, budget: 5 }\n`,
    );
    expect(found?.args).toMatchObject({
      entry: '- { sphere: roads, count: 3 }',
      rest: [
        '- { sphere: health, count: 4 }',
        '- { sphere: police, count: 1 }',
        '- { sphere: justice, count: 2 }',
        '…',
      ],
    });
  });

  test('a report that stands below the name of its region misses only that', () => {
    expect(shape('kostanay:\n  period: 2020-02\n  metrics: {}\n')).toMatchObject([
      { code: 'unknown-key', args: { suggestion: 'region: kostanay' } },
    ]);
  });

  test('a number is no region, but the code of one', () => {
    expect(shape('region: 39\nperiod: 2020-02\nmetrics: {}\n')).toMatchObject([
      { code: 'wrong-type', args: { suggestion: 'KZ-39' } },
    ]);
  });

  test('the keys are those of the schema', () => {
    const [found] = shape(`${HEAD}metrics: {}\nfoo: 1\n`);
    expect(found?.args).toMatchObject({ known: FILE_KEYS });
  });

  test('a misspelt key is one diagnostic that knows the right one', () => {
    expect(shape(`${HEAD}metrcs: {}\n`).map(({ args }) => args)).toEqual([
      {
        key: 'metrcs',
        suggestion: 'metrics',
        known: ['region', 'period', 'submitted_by', 'metrics', 'monitoring', 'highlights'],
      },
    ]);
  });

  test('numbers are quoted as they are written', () => {
    const [found] = shape(`${HEAD}metrics: { a: 9007199254740993 }\n`);
    expect(found?.args).toEqual({ text: '9007199254740993', limit: 1_000_000_000_000 });
    expect(found?.pointer).toBe('/metrics/a');
  });

  test('as many as there are in one file', () => {
    const many = Array.from({ length: 500 }, (_, i) => `  m${i}: x\n`).join('');
    expect(shape(`${HEAD}metrics:\n${many}`)).toHaveLength(500);
  });
});

describe('periods', () => {
  test.each([
    ['2020-2', '2020-02'],
    ['02.2020', '2020-02'],
    ['2.2020', '2020-02'],
    ['02/2020', '2020-02'],
    ['2020.02', '2020-02'],
    ['202002', '2020-02'],
    ['2020-02-01', '2020-02'],
    ['01.01.2020-31.03.2020', '2020-01/2020-03'],
    ['01.02.2020 – 29.02.2020', '2020-02'],
    ['2020Q1', '2020-Q1'],
    ['q1 2020', '2020-Q1'],
    ['2020-01 - 2020-02', '2020-01/2020-02'],
    ['2020-01–2020-02', '2020-01/2020-02'],
    ['2020-01-2020-02', '2020-01/2020-02'],
    ['2020-01/02', '2020-01/2020-02'],
    ['„2020-01“', '2020-01'],
    ['2О20-01', '2020-01'], // a letter O
    ['январь 2020', '2020-01'],
    ['Январь 2020 г.', '2020-01'],
    ['за февраль 2020 года', '2020-02'],
    ['янв.2020', '2020-01'],
    ['январь–февраль 2020 года', '2020-01/2020-02'],
    ['январь, февраль и март 2020', '2020-01/2020-03'],
    ['с января по март 2020', '2020-01/2020-03'],
    ['декабрь 2019 - январь 2020', '2019-12/2020-01'],
    ['май 2020', '2020-05'],
    ['март-май 2020', '2020-03/2020-05'],
    ['1 квартал 2020', '2020-Q1'],
    ['I квартал 2020 года', '2020-Q1'],
    ['2-й квартал 2020', '2020-Q2'],
    ['третий квартал 2020', '2020-Q3'],
    ['4 кв. 2020', '2020-Q4'],
    ['первое полугодие 2020 года', '2020-H1'],
    ['II полугодие 2020', '2020-H2'],
    ['9 месяцев 2020', '2020-01/2020-09'],
    ['2020 год', '2020'],
    ['2019-2020 годы', '2019/2020'],
    ['2020 жылғы қаңтар', '2020-01'],
    ['қантар 2020', '2020-01'], // typed without ң
    ['2020 жылдың қаңтар–ақпан айлары', '2020-01/2020-02'],
    ['2020 жылғы 1-тоқсан', '2020-Q1'],
    ['2020 жылдың III тоқсаны', '2020-Q3'],
    ['2020 жылғы бірінші жартыжылдық', '2020-H1'],
    ['2020 жылғы 9 ай', '2020-01/2020-09'],
    ['2020 ж.', '2020'],
    ['January 2020', '2020-01'],
    ['the second quarter of 2020', '2020-Q2'],
    ['2020-13', undefined],
    ['13.2020', undefined],
    ['5 квартал 2020', undefined],
    ['02.20', undefined],
    ['қаңтар', undefined],
    ['январь, март 2020 и ещё', undefined],
    ['январь март июнь 2020', undefined],
  ])('%s', (text, suggestion) => {
    const found = shape(`region: a\nperiod: '${text}'\nmetrics: {}\n`);
    expect(found.map(({ code, args }) => ({ code, args }))).toEqual([
      { code: 'bad-period', args: { text, suggestion } },
    ]);
  });
});

describe('workspaces and codelists', () => {
  test.each<[SchemaKind, string, readonly string[]]>([
    ['workspace', 'period: 2020\n', []],
    ['workspace', 'period: 2020\nexpected: all\nlanguages: [kk]\nrules: { period-gap: off }\n', []],
    ['workspace', 'period: 2020\nexpected: some\n', ['wrong-value 2:11']],
    ['workspace', 'period: 2020\nexpected: []\n', ['empty-value 2:11']],
    ['workspace', 'period: 2020\nlanguages: [en]\n', ['wrong-value 2:13']],
    ['workspace', 'period: 2020\nrules: { period-gap: warn }\n', ['wrong-value 2:22']],
    ['workspace', 'period: 2020\nspeaker: { name: { kk: а } }\n', ['missing-language 2:12']],
    [
      'workspace',
      'period: 2020\nstated:\n  - { metric: a, value: 1 000, source: { kk: а, ru: б } }\n',
      ['number-text 3:25'],
    ],
    [
      'workspace',
      'period: 2020\nstated:\n  - { metric: a, value: 1, sourse: { kk: а, ru: б } }\n',
      ['unknown-key 3:28'],
    ],
    [
      'spheres',
      'spheres:\n  - { id: Big One }\n',
      ['bad-format 2:11', 'missing-key 2:7', 'missing-language 2:7', 'missing-language 2:7'],
    ],
    ['metrics', 'metrics: []\n', []],
    ['regions', 'regions:\n  - 5\n', ['wrong-type 2:5']],
    ['spheres', 'spheres:\n  id: wells\n', ['wrong-type 2:3']],
  ])('%s %j', (kind, text, expected) => {
    expect(at(text, kind).toSorted()).toEqual([...expected].toSorted());
  });
});
