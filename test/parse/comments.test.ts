import { describe, expect, test } from 'vitest';
import { parse, parseStream } from '../../src/parse/index.js';

const KEY = '# smg-report-disable-next-line';

/** `codes | reason | lines` of each comment. */
const read = (text: string) =>
  (parse('a.yaml', text).comments ?? []).map(
    ({ codes, reason, first, last }) => `${codes.map((one) => one.text)} | ${reason} | ${first}-${last}`,
  );

describe('comments that silence codes', () => {
  test.each([
    [`${KEY} spacing -- as in the letter\na: 1\n`, ['spacing | as in the letter | 2-2']],
    [`a:\n  ${KEY} spacing, all-round -- r\n  b: 1\n`, ['spacing,all-round | r | 3-3']],
    [`${KEY} spacing all-round — r\r\na: 1\r\n`, ['spacing,all-round | r | 2-2']],
    [`a: 1 ${KEY} spacing -- r\nb: 2\n`, ['spacing | r | 2-2']],
    [`#${KEY.slice(2)} spacing -- r -- and more\na: 1\n`, ['spacing | r -- and more | 2-2']],
    [`${KEY} spacing\na: 1\n`, ['spacing |  | 2-2']],
    [`${KEY} spacing --\na: 1\n`, ['spacing |  | 2-2']],
    [`${KEY} -- r\na: 1\n`, [' | r | 2-2']],
    [`${KEY}\na: 1\n`, [' |  | 2-2']],
    [`${KEY} all-round -- ten--twenty\na: 1\n`, ['all-round | ten--twenty | 2-2']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('pass over blank lines, other comments and the start of a document', () => {
    expect(read(`${KEY} x -- r\n\n# why\n  \n---\n${KEY} y -- r\na: 1\n`)).toEqual([
      'x | r | 7-7',
      'y | r | 7-7',
    ]);
  });

  test('have no line at the end of a file', () => {
    expect(read(`a: 1\n${KEY} x -- r\n# end\n`)).toEqual(['x | r | 0-0']);
  });

  test.each([
    ['a block', `${KEY} x -- r\na: |\n  one\n\n  two\nb: 1\n`, '2-5'],
    ['a folded block in a list', `a:\n  ${KEY} x -- r\n  - b: >-\n      one\n      two\n    c: 1\n`, '3-5'],
    ['quotation marks', `${KEY} x -- r\na: "one\n  two\n\n  three"\nb: 1\n`, '2-5'],
    ['a plain text', `${KEY} x -- r\na: one\n  two\nb: 1\n`, '2-3'],
    ['one line only', `${KEY} x -- r\na: one\nb: |\n  two\n`, '2-2'],
  ])('are about all of a text that begins on the line: %s', (_, text, lines) => {
    expect(read(text)).toEqual([`x | r | ${lines}`]);
  });

  test.each([
    `a: |\n  ${KEY} x -- r\n  text\n`,
    `a: |\n${KEY.replace('#', ' #')} x -- r\n`,
    `a: "text\n  ${KEY} x -- r"\n`,
    `a: one${KEY} x -- r\n`,
    `${KEY}s x -- r\na: 1\n`,
    `# smg-report-disable x -- r\na: 1\n`,
    `# Not ${KEY.slice(2)} x -- r\na: 1\n`,
  ])('are none: %j', (text) => {
    expect(parse('a.yaml', text).tree).toBeDefined();
    expect(read(text)).toEqual([]);
  });

  test('know where each code stands', () => {
    const [comment] = parse('a.yaml', `a:\n  ${KEY} spacing, all-round -- r\n  b: 1\n`).comments ?? [];
    const columns = comment?.codes.map(({ place: { range } }) => [range.start.column, range.end.column]);
    expect(columns).toEqual([
      [34, 41],
      [43, 52],
    ]);
    expect(comment?.place.range).toEqual({ start: { line: 2, column: 3 }, end: { line: 2, column: 57 } });
  });

  test('count lines through a stream', () => {
    const [first, second] = parseStream('-', `a: 1\n---\n${KEY} x -- r\nb: 1\n`);
    expect(first?.comments?.map((one) => one.first)).toEqual([4]);
    expect(second?.comments).toBeUndefined();
  });

  test('many of them stay cheap', () => {
    const text = `${`${KEY} x -- r\n`.repeat(20_000)}a: 1\n`;
    expect(parse('a.yaml', text).comments).toHaveLength(20_000);
  });
});
