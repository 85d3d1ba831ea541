import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parse } from '../../src/parse/index.js';

const treeOf = (text: string) => parse('f.yaml', text).tree;

/** What the source holds for the stretch of the value that says `part`. */
function written(source: string, part: string): string | undefined {
  const tree = treeOf(source);
  const value = (tree?.value as { t: string } | undefined)?.t ?? '';
  const at = value.indexOf(part);
  const offsets = tree?.offsets('/t');
  return offsets && source.slice(offsets.starts[at], offsets.ends[at + part.length - 1]);
}

describe('the way from a value back to its source', () => {
  test.each([
    ['plain', 't: раз два три', 'два', 'два'],
    ['plain over lines', 't: раз\n  два   \n   три', 'два три', 'два   \n   три'],
    ['plain with an empty line', 't: раз\n\n  два', '\nдва', '\n\n  два'],
    ['single quotes', "t: 'раз ''два'' три'", "'два'", "''два''"],
    ['single quotes over lines', "t: 'раз\n  два'", 'з д', 'з\n  д'],
    ['double quotes', 't: "раз \\"два\\" три"', '"два"', '\\"два\\"'],
    ['an escape by code', 't: "раз \\u0434ва три"', 'два', '\\u0434ва'],
    ['an escaped line break', 't: "раз \\\n   два"', 'раз два', 'раз \\\n   два'],
    ['folded block', 't: >-\n  раз два\n  три\n', 'два три', 'два\n  три'],
    ['literal block', 't: |\n  раз\n    два\n', '  два', '  два'],
    ['CRLF', 't: >-\r\n  раз\r\n  два\r\n', 'раз два', 'раз\r\n  два'],
    ['indented lines in a folded block', 't: >\n  раз\n    два\n  три\n', 'три', 'три'],
  ])('%s', (_, source, part, expected) => {
    expect(written(source, part)).toBe(expected);
  });

  test('the place is on the right line', () => {
    const place = treeOf('a: 1\nt: >-\n  раз два\n  три\n')?.placeWithin('/t', 8, 11);
    expect(place).toMatchObject({
      range: { start: { line: 4, column: 3 }, end: { line: 4, column: 6 } },
      excerpt: '  три',
    });
  });
});

const letters = fc.array(
  fc.constantFrom('а', 'қ', '"', "'", '\\', ' ', '  ', '\n', '\n\n', ':', '#', '😀', '«', ',', '\t', '-'),
  { maxLength: 60 },
);

describe('for any text and style', () => {
  test.each(['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const)(
    '%s',
    (type) => {
      fc.assert(
        fc.property(letters, fc.integer({ min: 20, max: 60 }), fc.boolean(), (parts, width, crlf) => {
          const text = parts.join('');
          const made = stringify(
            { a: 1, t: text, z: 2 },
            { defaultStringType: type, defaultKeyType: 'PLAIN', lineWidth: width },
          );
          const source = crlf ? made.replaceAll('\n', '\r\n') : made;
          const tree = treeOf(source);
          const value = (tree?.value as { t: unknown } | undefined)?.t;
          if (typeof value !== 'string' || value.trim() === '') return;
          const offsets = tree?.offsets('/t');
          expect(offsets, JSON.stringify(source)).toBeDefined();
          expect(offsets?.starts.length).toBe(value.length);
          // Places run forward, and an ordinary letter stands for itself.
          offsets?.starts.forEach((start, i) => {
            expect(start).toBeGreaterThanOrEqual(offsets.starts[i - 1] ?? 0);
            if (/[қ«]/.test(value[i] ?? '') && source[start] !== '\\') expect(source[start]).toBe(value[i]);
          });
        }),
        { numRuns: 500 },
      );
    },
  );
});
