import { describe, expect, test } from 'vitest';
import { parse, parseStream } from '../../src/parse/index.js';

const at = (text: string) =>
  parse('a.yaml', text).diagnostics.map(({ code, place }) => {
    const { start, end } = place?.range ?? { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
    return `${code} ${start.line}:${start.column}-${end.line}:${end.column}`;
  });
const value = (text: string) => parse('a.yaml', text).tree?.value;
const args = (text: string) => parse('a.yaml', text).diagnostics.map((one) => one.args);

describe('values', () => {
  test.each([
    ['52', 52],
    ['0', 0],
    ['-5', -5],
    ['1.5', 1.5],
    ['012', '012'],
    ['1_000', '1_000'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['2.0', '2.0'],
    ['+5', '+5'],
    ['-0', '-0'],
    ['"52"', '52'],
    ['2020-02', '2020-02'],
    ['no', 'no'],
    ['true', true],
    ['', null],
    ['~', null],
    ['~6', '~6'],
    ['">10000"', '>10000'],
    ['|\n  x\n  y', 'x\ny\n'],
  ])('a: %s', (written, expected) => {
    expect(value(`a: ${written}\n`)).toEqual({ a: expected });
  });

  test('keys are text, whatever they look like', () => {
    expect(value('1: a\ntrue: b\n"<<": c\n')).toEqual({ 1: 'a', true: 'b', '<<': 'c' });
    const odd = value('__proto__: { x: 1 }\nconstructor: 2\n') as object;
    expect(Object.getPrototypeOf(odd)).toBe(Object.prototype);
    expect(Object.keys(odd)).toEqual(['__proto__', 'constructor']);
  });

  test('a lone CR ends a line', () => {
    const { tree, diagnostics } = parse('a', 'a: 1\rb: x\r  y\r\nc: |\r  z\r');
    expect([tree?.value, diagnostics]).toEqual([{ a: 1, b: 'x y', c: 'z\n' }, []]);
    expect(tree?.place('/c').range.start).toEqual({ line: 4, column: 4 });
    expect(tree?.place('/a').excerpt).toBe('a: 1');
  });

  test('aliases stand for what they name', () => {
    const { tree, diagnostics } = parse('a', 'a: &x { b: 1 }\nc: *x\n');
    expect(diagnostics).toEqual([]);
    expect(tree?.value).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(tree?.place('/c/b').range.start).toEqual({ line: 1, column: 12 });
  });
});

describe('problems', () => {
  test.each([
    ['', ['empty-file 1:1-1:1']],
    ['# nothing\n---\n', ['empty-file 1:1-1:1']],
    ['a: 1\n---\nb: 1\n', ['several-documents 2:1-2:4']],
    ['---\na: 1\n---\n# end\n', []],
    ['a: 1\nb: 2\n"a": 3\n', ['duplicate-key 3:1-3:4']],
    ['a: { b: 1, b: 2 }\n', ['duplicate-key 1:12-1:13']],
    ['a: >10000\n', ['unquoted-qualifier 1:4-1:10']],
    ['a: >5\nb: 2\n', ['unquoted-qualifier 1:4-1:6']],
    ['a:\n  b: >=50  # at least\n', ['unquoted-qualifier 2:6-2:10']],
    ['a:\n  b: >10 тыс. учащихся # x\n', ['unquoted-qualifier 2:6-2:23']],
    ['a:\n  b: -\n  c: 2\n  d: ? # x\n', ['number-missing 2:6-2:7', 'number-missing 4:6-4:7']],
    ['a: { b: >10 000, c: 1 }\n', ['unquoted-qualifier 1:9-1:16']],
    ['a: > 10000\n', ['unquoted-qualifier 1:4-1:11']],
    ['a: >2\n    text\n', []],
    ['a: >\n  10000\n', []],
    ['a: Итог: всё\n', ['yaml-syntax 1:4-1:13']],
    ['a: "x\nb: 2\nc: 3\n', ['yaml-syntax 1:4-1:5']],
    ['a: 1\nb: [1, 2\nc: 3\n', ['yaml-syntax 2:4-2:5']],
    ['\ta: 1\n', ['yaml-syntax 1:1-1:2']],
    ['a: @x\r\nb: >10\r\n', ['unquoted-qualifier 2:4-2:7', 'yaml-syntax 1:4-1:5']],
    ['a: *x\n', ['yaml-syntax 1:4-1:6']],
    ['*a: 2\n!x \n', ['yaml-syntax 2:1-2:3']],
    ['...\n"x\n y"\n"z\n\n w"\nb: *c\n', ['yaml-syntax 4:1-4:3']],
    ['a: !int 5\n', ['yaml-syntax 1:9-1:10']],
    ['a: "b\\uE000"\n', ['reserved-character 1:4-1:13']],
    ['a: x\ue000y\n', ['reserved-character 1:5-1:6']],
    ['a: x\0y\n', ['reserved-character 1:5-1:6']],
    ['"a\0": 1\n', ['reserved-character 1:3-1:4']],
    ['a: \0\n', ['reserved-character 1:4-1:5']],
    ['a: 1\rb: @\r', ['yaml-syntax 2:4-2:5']],
    ['# \ue000\na: x\n', []],
    ['a: { b: 1,5, c: 2 }\n', ['number-fraction 1:9-1:12']],
    ['a: { b: 1,5: 2 }\n', []],
    ['a: { b: 1, 5 }\n', []],
    ['a: &x { b: 1 }\nc:\n  <<: *x\n  d: 2\n', ['yaml-syntax 3:3-3:5']],
  ])('%j', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });

  test('the qualifier is named as it should be written, and read as if it were', () => {
    expect(args('a: > 10 000\n')).toEqual([{ text: '>10000' }]);
    expect(value('a: > 10 000\nb: 2\n')).toEqual({ a: '>10000', b: 2 });
  });

  test('a duplicate key knows its first place, and the first value counts', () => {
    const { tree, diagnostics } = parse('a', 'a: 1\na: 2\n');
    expect(tree?.value).toEqual({ a: 1 });
    expect(diagnostics[0]?.related?.[0]).toMatchObject({
      role: 'first',
      place: { range: { start: { line: 1, column: 1 } } },
    });
  });

  test('slips of their own are shown, each on its line', () => {
    expect(at('a: @1\nb: @2 @3\nc: @4\nd: @5\n')).toEqual([
      'yaml-syntax 1:4-1:5',
      'yaml-syntax 2:4-2:5',
      'yaml-syntax 3:4-3:5',
      'yaml-syntax 4:4-4:5',
    ]);
    expect(parse('a', 'a: @\n'.repeat(5000)).diagnostics).toHaveLength(5000);
  });

  test('one slip makes no second document', () => {
    expect(at(' a: 1\nb: 2\nc: 3\n')).toEqual(['yaml-syntax 1:2-1:6']);
  });
});

describe('limits', () => {
  test('depth', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(args(deep(64))).toEqual([]);
    expect(args(deep(65))).toEqual([{ what: 'depth', limit: 64 }]);
    expect(parse('a', '['.repeat(20_000)).diagnostics.length).toBeGreaterThan(0);
  });

  test('aliases of aliases', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]\n`;
    const bomb = `a: &a [x]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}`;
    expect(args(bomb)).toEqual([{ what: 'aliases', limit: 100 }]);
    expect(args('a: &x [*x]\n')).toMatchObject([{ what: 'depth' }]);
  });

  test('many keys cost little', () => {
    const keys = Array.from({ length: 10_000 }, (_, i) => `k${i}: ${i}\n`).join('');
    const { tree } = parse('a', keys);
    expect(tree?.place('/k9999').range.start.line).toBe(10_000);
  });
});

describe('parseStream', () => {
  test('lines count through the whole stream', () => {
    const parsed = parseStream('<stdin>', '# first\n---\na: 1\n---\n---\nb: 2\nb: 3\n');
    expect(parsed.map(({ tree }) => tree?.value)).toEqual([{ a: 1 }, { b: 2 }]);
    expect(parsed[1]?.tree?.place('/b').range.start).toEqual({ line: 6, column: 4 });
    expect(parsed.flatMap(({ diagnostics }) => diagnostics).map(({ code }) => code)).toEqual([
      'duplicate-key',
    ]);
  });

  test('an empty stream', () => {
    expect(parseStream('<stdin>', '').map(({ diagnostics }) => diagnostics[0]?.code)).toEqual(['empty-file']);
  });
});

test.each([
  ['>10000', '>10000'],
  ['> 10 000', '>10000'],
  ['>10 тыс. учащихся', '>10000'],
  ['>=50 # at least', '>=50'],
  ['>10+', undefined],
  ['>1.250', undefined],
  ['>10,5', undefined],
  ['>5-6', undefined],
])('unquoted %s is written as %s where that is certain', (typed, text) => {
  const { diagnostics } = parse('a.yaml', `a: ${typed}\n`);
  expect(diagnostics.map(({ code, args }) => ({ code, args }))).toEqual([
    { code: 'unquoted-qualifier', args: { text } },
  ]);
});

describe('an entry whose dash was forgotten', () => {
  test.each([
    ['highlights:\n  - kk: а\n    ru: б\n    kk: в\n    ru: г\n', { key: 'kk', also: 1, entry: '- kk: …' }],
    ['highlights:\n  - kk: а\n    ru: б\n    kk: в\n', { key: 'kk' }],
    ['highlights:\n  - { kk: а, ru: б, kk: в, ru: г }\n', { key: 'kk', also: 1 }],
    ['metrics:\n  a: 1\n  b: 2\n  a: 1\n  b: 2\n', { key: 'a', also: 1 }],
  ])('%j', (text, expected) => {
    expect(args(text)).toEqual([expected]);
  });
});
