import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointerTo } from '../../src/model/tree.js';
import { parse } from '../../src/parse/index.js';

const word = fc.stringMatching(/^[a-zәқ]{1,20}$/).filter((text) => !['true', 'false', 'null'].includes(text));
const scalar = fc.oneof(
  fc.nat().map(String),
  word,
  word.map((text) => `"${text} — 😀"`),
);

/** A file of nested blocks with comments and either line break, and the token that stands under each pointer. */
const file = fc
  .record({
    sections: fc.uniqueArray(
      fc.tuple(word, fc.uniqueArray(fc.tuple(word, scalar), { selector: ([key]) => key, minLength: 1 })),
      {
        selector: ([key]) => key,
        minLength: 1,
      },
    ),
    eol: fc.constantFrom('\n', '\r\n'),
    comment: fc.constantFrom('', '  # сөз', '   '),
  })
  .map(({ sections, eol, comment }) => {
    const lines = sections.flatMap(([name, entries]) => [
      `${name}:${comment}`,
      ...entries.map(([k, v]) => `  ${k}: ${v}${comment}`),
    ]);
    const tokens = sections.flatMap(([name, entries]) =>
      entries.map(([k, v]) => ({ pointer: pointerTo(name, k), key: k, value: v })),
    );
    return { text: lines.join(eol) + eol, tokens };
  });

describe('places', () => {
  test('the excerpt holds the token at the column', () => {
    fc.assert(
      fc.property(file, ({ text, tokens }) => {
        const { tree } = parse('a.yaml', text);
        for (const { pointer, key, value } of tokens) {
          for (const [of, token] of [
            ['key', key],
            ['value', value],
          ] as const) {
            const place = tree?.place(pointer, of);
            const { start, end } = place?.range ?? {
              start: { line: 0, column: 0 },
              end: { line: 0, column: 0 },
            };
            expect(place?.excerpt?.slice(start.column - 1, end.column - 1)).toBe(token);
            expect(place?.excerpt).toBe(text.split(/\r?\n/)[start.line - 1]);
            expect(end.line).toBe(start.line);
          }
        }
      }),
    );
  });

  test('blocks end with their content', () => {
    const { tree } = parse('a', 'a:\n  b: 1\n  c:   # x\n\n# end\nd: |\n  text\n\ne: [1,\n  2] # y\n');
    expect(tree?.place('/a').range).toEqual({ start: { line: 2, column: 3 }, end: { line: 3, column: 4 } });
    expect(tree?.place('/d').range).toEqual({ start: { line: 6, column: 4 }, end: { line: 7, column: 7 } });
    expect(tree?.place('/e').range.end).toEqual({ line: 10, column: 5 });
  });

  test('what is absent falls back', () => {
    const { tree } = parse('a', 'a:\n  b: 1\n  c:\nl:\n  - x: 1\n');
    expect(tree?.place('/a/zzz/y')).toEqual(tree?.place('/a'));
    expect(tree?.place('/l/5')).toEqual(tree?.place('/l'));
    expect(tree?.place('/a/c')).toEqual(tree?.place('/a/c', 'key'));
    expect(tree?.place('/l/0', 'key').range.start).toEqual({ line: 5, column: 5 });
    expect(tree?.place('', 'key').range.start).toEqual({ line: 1, column: 1 });
    expect(tree?.scalar('/a/zzz')).toBeUndefined();
    expect(tree?.scalar('/a/c')).toBe('');
  });

  test('pointers escape', () => {
    const { tree } = parse('a', 'a/b:\n  c~d: 012\n');
    expect(tree?.scalar(pointerTo('a/b', 'c~d'))).toBe('012');
  });
});
