import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { examine, examineStream } from '../../src/examine.js';
import { fixYaml } from '../../src/fix.js';
import { decode, parse } from '../../src/parse/index.js';
import { command } from '../run.js';
import { scratch } from '../scratch.js';

/** `FUZZ_RUNS=100000` for a long night; what fails is printed with its seed. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 45);
/** Whole commands cost more than one file. */
const COMMANDS = Math.ceil(RUNS / 15);
/** Files are long; making them shorter takes longer than reading them. */
const options = (numRuns: number) => ({ numRuns, endOnFailure: true });

const EXAMPLE = 'examples/2020-january-february/regions';
const valid = readdirSync(EXAMPLE).map((name) => readFileSync(join(EXAMPLE, name)));

/** Words that mean something to YAML or to us, so that arbitrary texts get further than the first line. */
const WORDS = [
  'region: kostanay\n', 'period: 2020-01\n', 'metrics:\n', 'metrics', 'monitoring:\n', 'highlights:\n', 'kk: ', 'ru: ',
  'about: ', 'meetings', 'raids: 2\n', 'sphere: health', ': ', ':\n', '- ', '? ', '\n', '\n  ', '\n    ', ' ', '\t', '\r', '\r\n',
  '"', "'", '[', ']', '{', '}', ',', '#', ' # ', '&a ', '*a', '!x ', '|\n', '>-\n', '>10', '~6', '---\n', '...\n', '%YAML 1.2\n',
  '1', '012', '-5', '1,5', '1e999', '9007199254740993', '2 рейда', 'екі', 'слово', 'Ә', '\u00a0', '\u2028', '\ufeff', '\ue001',
  '\0', '\\', '\\x00', '«', '»', '…', '900101300012', '+7 701 123 45 67', 'a@b.kz', '__proto__', 'constructor', '<<: ', 'null', '🙂',
  '# smg-report-disable-next-line spacing -- x\n',
]; // biome-ignore format: words
const yaml = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 60 },
  )
  .map((words) => Buffer.from(words.join('')));

/** A valid file with some bytes or words cut out, doubled, moved or put in. */
const mutation = fc
  .tuple(
    fc.constantFrom(...valid),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat({ max: 30 }),
        put: fc.oneof(
          fc.constantFrom(...WORDS).map((word) => Buffer.from(word)),
          fc.uint8Array({ maxLength: 6 }),
        ),
        again: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([bytes, edits]) =>
    edits.reduce((made: Buffer, { at, cut, put, again }) => {
      const from = Math.floor(at * made.length);
      const rest = made.subarray(again ? Math.max(0, from - cut) : from + cut);
      return Buffer.concat([made.subarray(0, from), put, rest]);
    }, bytes),
  );

const bytes = fc.uint8Array({ maxLength: 200 }).map((list) => Buffer.from(list));
const anything = fc.oneof(bytes, yaml, { weight: 3, arbitrary: mutation });

/** Lines as editors count them. */
const linesOf = (text: string) => text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);

/** Every place lies in the file: on a line that it has, within it or just behind it, and does not run backwards. */
function expectPlaces(found: readonly Diagnostic[], file: Buffer): void {
  const decoded = decode('a.yaml', file);
  const lines = 'text' in decoded ? linesOf(decoded.text) : undefined;
  for (const one of found)
    for (const place of [one.place, ...(one.related ?? []).map((related) => related.place)]) {
      if (!place) continue;
      const { start, end } = place.range;
      expect(start.line > end.line || (start.line === end.line && start.column > end.column), one.code).toBe(
        false,
      );
      for (const { line, column } of [start, end]) {
        expect(Number.isInteger(line) && Number.isInteger(column) && line > 0 && column > 0, one.code).toBe(
          true,
        );
        if (lines)
          expect(column, `${one.code} ${line}:${column}`).toBeLessThanOrEqual(
            (lines[line - 1] ?? '').length + 1,
          );
        if (lines) expect(line, one.code).toBeLessThanOrEqual(lines.length);
      }
    }
}

describe('whatever a file holds', () => {
  test('it is examined, and every place lies in it', () => {
    fc.assert(
      fc.property(anything, (file) => {
        const source = { path: 'a.yaml', bytes: file };
        expectPlaces(examine(source, builtin).diagnostics, file);
        expectPlaces(
          examineStream(source, builtin).flatMap(({ diagnostics }) => diagnostics),
          file,
        );
      }),
      options(RUNS),
    );
  });

  test('correcting it changes nothing but its texts, and is done once', () => {
    fc.assert(
      fc.property(anything, (file) => {
        const decoded = decode('a.yaml', file);
        if (!('text' in decoded)) return;
        const fixed = fixYaml('a.yaml', decoded.text, 'activity');
        expectPlaces(fixed.diagnostics, file);
        if (fixed.text === decoded.text) return;
        expect(fixYaml('a.yaml', fixed.text, 'activity').text).toBe(fixed.text);
        expect(skeleton(parse('a', fixed.text).tree?.value)).toEqual(
          skeleton(parse('a', decoded.text).tree?.value),
        );
      }),
      options(RUNS),
    );
  });

  const cwd = scratch({ 'smg-report.yaml': 'period: 2020-01/2020-02\n' });
  mkdirSync(join(cwd, 'regions'));
  const commands = [
    ['validate', '--format', 'json'],
    ['validate', '--format', 'sarif'],
    ['sum', '--format', 'json'],
    ['status', '--format', 'json'],
    ['build', '--format', 'md'],
    ['fix'],
  ];
  test('every command ends with a code of its own, and writes all or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (file) => {
        writeFileSync(join(cwd, 'regions/a.yaml'), file);
        for (const argv of commands) {
          const { code, stdout, stderr } = await command(argv, { cwd });
          expect([0, 1], `${argv[0]}: ${stderr}`).toContain(code);
          if (argv[2] === 'json' && stdout !== '') JSON.parse(stdout);
          if (argv[0] === 'sum' || argv[0] === 'build') expect(stdout === '', stderr).toBe(code !== 0);
          if (argv[0] === 'build') expectWhole(join(cwd, 'out'), code);
          else expect(readdirSync(join(cwd, 'regions'))).toEqual(['a.yaml']);
          if (argv[0] !== 'fix' || code !== 0)
            expect(readFileSync(join(cwd, 'regions/a.yaml'))).toEqual(file);
        }
      }),
      options(COMMANDS),
    );
  });
});

/** The same with every text blotted out. */
function skeleton(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(skeleton);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, skeleton(one)]));
}

/** A build that goes well leaves what its manifest names; one that does not, nothing. */
function expectWhole(folder: string, code: number): void {
  const names = readdirSync(join(folder, '..')).includes('out') ? readdirSync(folder) : [];
  if (code !== 0) expect(names).toEqual([]);
  else {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(names.sort()).toEqual(
      [...manifest.outputs.map((one: { path: string }) => one.path), 'manifest.json'].sort(),
    );
  }
  rmSync(folder, { recursive: true, force: true });
}
