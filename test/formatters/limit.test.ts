import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import type { FormatName } from '../../src/formatters/index.js';
import { stepSummary } from '../../src/formatters/step-summary.js';
import { annotationsIn } from './annotations.js';
import { missing, print, printWith, typo } from './fixture.js';

const note = missing('abai');
const many = (count: number, one: Diagnostic = typo) => Array.from({ length: count }, () => ({ ...one }));

describe('a limit', () => {
  it('holds for pretty, which says how many more there are and counts all', async () => {
    const text = await print('pretty', [note, ...many(5)], { limit: 3 });
    expect(text.match(/unknown-key/g)).toHaveLength(3);
    expect(text).not.toContain('abai');
    expect(text).toMatch(
      /\n3 more problems are not shown; .*`--limit none`.*\n\n1 file: 5 errors, 1 note\n$/,
    );
  });

  it('holds for github', async () => {
    const text = await print('github', many(5), { limit: 4 });
    expect(annotationsIn(text)).toHaveLength(4);
    expect(text).toMatch(/\n1 more problem is not shown.*\n1 file: 5 errors\n$/);
  });

  it('shows errors first, in the order of the files', async () => {
    const found = [...many(1, note), ...many(1), ...many(1, note), ...many(1)];
    const shown = annotationsIn(await print('github', found, { limit: 3 }));
    expect(shown.map((one) => one.command)).toEqual(['notice', 'error', 'error']);
  });

  it('does not hold for programs', async () => {
    const complete: readonly FormatName[] = [
      'compact',
      'json',
      'ndjson',
      'gitlab',
      'sarif',
      'junit',
      'checkstyle',
      'markdown',
    ];
    for (const name of complete)
      expect(await print(name, many(5), { limit: 1 }), name).toBe(await print(name, many(5)));
  });
});

describe('the summary of a step', () => {
  it('is empty as long as annotations are enough', async () => {
    expect(printWith(stepSummary, [...many(10), ...many(10, note)])).toBe('');
  });

  it('holds what annotations leave out', async () => {
    const text = printWith(stepSummary, [...many(12), ...many(11, note)]);
    expect(text.match(/unknown-key/g)).toHaveLength(2);
    expect(text.match(/region-missing/g)).toHaveLength(1);
    expect(text).toContain('12 errors, 11 notes');
  });

  it('holds what the limit leaves out', async () => {
    expect(printWith(stepSummary, many(12), { limit: 4 }).match(/unknown-key/g)).toHaveLength(8);
  });

  it('stays below what GitHub takes, and says how many more there are', async () => {
    const text = printWith(stepSummary, many(20_000));
    expect(Buffer.byteLength(text)).toBeLessThan(2 ** 19);
    const items = text.match(/unknown-key/g)?.length ?? 0;
    expect(text).toContain(`${20_000 - 10 - items} more problems are not shown`);
  });
});
