import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnostic, LOCALES, SEVERITY_ORDER } from '../../src/diagnostics/index.js';
import type { FormatName } from '../../src/formatters/index.js';
import type { Place } from '../../src/model/place.js';
import { annotationsIn } from './annotations.js';
import { missing, print } from './fixture.js';
import { objections } from './sarif.js';
import { elements, readXml } from './xml.js';

/** Pieces that mean something to one of the formats, and any UTF-16 units, halves of a character among them. */
const NASTY = ['::error::', '##[', '%', '%0A', ',', ':', '\r\n', '\n', '\t', '\u001b[2J', '\u009b31m', '\u0000', '\u202e', '\u2028', '\ufeff', '`', '```', '&', '<', '>', '"', "'", ']]>', '](x)', '<!--', '\\', '|', '#', '- ', '@x', '😀', 'Қ', ' ', '/', '..']; // biome-ignore format: pieces
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), unit, fc.string()))
  .map((parts) => parts.join(''));
const anyFile = anyText.filter((file) => file !== '');

const anyPosition = fc.record({ line: fc.nat(3000), column: fc.nat(200) });
const anyPlace: fc.Arbitrary<Place> = fc
  .record({
    file: anyFile,
    start: anyPosition,
    height: fc.nat(2),
    width: fc.nat(40),
    excerpt: fc.option(anyText),
  })
  .map(({ file, start, height, width, excerpt }) => ({
    file,
    range: {
      start: { line: start.line + 1, column: start.column + 1 },
      end: { line: start.line + 1 + height, column: start.column + 1 + width },
    },
    ...(excerpt !== null && { excerpt }),
  }));

/** Codes whose messages hold what somebody typed. */
const made = (text: string): readonly Diagnostic[] => [
  diagnostic('unknown-key', { key: text, known: [text], suggestion: text }),
  diagnostic('number-text', { text }),
  diagnostic('yaml-syntax', { reason: 'unexpected', detail: '', suggestion: text }),
  diagnostic('unreadable-file', { reason: 'other', detail: text }),
  missing(text),
  diagnostic('no-files', { pattern: text }),
  diagnostic('stale-output', { paths: [text] }),
];

const anyDiagnostic: fc.Arbitrary<Diagnostic> = fc
  .record({
    one: anyText.chain((text) => fc.constantFrom(...made(text))),
    severity: fc.constantFrom(...SEVERITY_ORDER),
    place: fc.option(anyPlace),
    pointer: fc.option(anyText),
    related: fc.array(
      fc.record({ role: fc.constantFrom('first' as const, 'part' as const), place: anyPlace }),
      { maxLength: 2 },
    ),
  })
  .map(({ one, severity, place, pointer, related }) => ({
    ...one,
    severity,
    ...(place && { place }),
    ...(pointer !== null && { pointer }),
    ...(related.length > 0 && { related }),
  }));

const itemsIn = (node: { readonly type: string; readonly children?: unknown }): number =>
  ((node.children ?? []) as (typeof node)[]).reduce(
    (sum, child) => sum + itemsIn(child),
    node.type === 'listItem' ? 1 : 0,
  );

/** How many problems a reader of each format finds in it. */
const COUNT: { readonly [F in FormatName]: (text: string) => number } = {
  // In colour, since no text can bring its own: the severity is bold and painted.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
  pretty: (text) => text.match(/\u001b\[1m\u001b\[3[136]m/g)?.length ?? 0,
  compact: (text) => text.split('\n').length - 1,
  json: (text) => JSON.parse(text).diagnostics.length,
  ndjson: (text) => text.split('\n').filter((line) => line !== '' && JSON.parse(line).code).length,
  github: (text) => annotationsIn(text).length,
  gitlab: (text) => {
    const entries = JSON.parse(text) as readonly { fingerprint: string }[];
    expect(new Set(entries.map((one) => one.fingerprint)).size).toBe(entries.length);
    return entries.length;
  },
  sarif: (text) => {
    expect(objections(JSON.parse(text))).toEqual([]);
    const [run] = JSON.parse(text).runs;
    return run.results.length + run.invocations[0].toolExecutionNotifications.length;
  },
  junit: (text) => {
    const root = readXml(text);
    const clean = elements(root, 'testcase').filter((one) => one.children.length === 0);
    return Number(elements(root, 'testsuites')[0]?.attributes['tests']) - clean.length;
  },
  checkstyle: (text) => elements(readXml(text), 'error').length,
  markdown: (text) => itemsIn(fromMarkdown(text)),
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/;

describe('whatever is found and wherever', () => {
  it.each(Object.keys(COUNT) as FormatName[])('%s holds every problem, and nothing raw', async (name) => {
    const input = fc.record({
      found: fc.array(anyDiagnostic, { maxLength: 6 }),
      locale: fc.constantFrom(...LOCALES),
    });
    await fc.assert(
      fc.asyncProperty(input, async ({ found, locale }) => {
        const text = await print(name, found, { folder: 'data', strict: true }, locale);
        const coloured = name === 'pretty' ? await print(name, found, { colors: 1 }, locale) : text;
        expect(COUNT[name](coloured)).toBe(found.length);
        expect(text).not.toMatch(RAW);
        expect(text === '' || text.endsWith('\n')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
