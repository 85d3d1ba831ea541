import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/diagnostics/index.js';
import { missing, place, print, typo } from './fixture.js';

describe('compact', () => {
  it('prints one line for each problem', async () => {
    const lines = (await print('compact', [typo, missing('abai')])).split('\n');
    expect(lines).toEqual([
      'regions/kostanay.yaml:7:3: error unknown-key The key `meetngs` is unknown here.',
      'note region-missing abai (`abai`) has not reported.',
      '',
    ]);
  });

  it('prints nothing when there is nothing', async () => {
    expect(await print('compact', [])).toBe('');
  });

  it('keeps a message with line feeds on its line', async () => {
    const found = diagnostic('unknown-key', { key: 'a\nb', known: [] }, { place: place('a', 1, 2) });
    expect((await print('compact', [found])).split('\n')).toHaveLength(2);
  });
});

describe('json', () => {
  it('has the shape of the contract', async () => {
    const related = [{ role: 'first' as const, place: place('x', 1, 2, 3) }];
    expect(JSON.parse(await print('json', [{ ...typo, related }]))).toEqual({
      schemaVersion: 1,
      diagnostics: [
        {
          code: 'unknown-key',
          severity: 'error',
          message: 'The key `meetngs` is unknown here.',
          hint: 'Did you mean `meetings`?',
          file: 'regions/kostanay.yaml',
          pointer: '/metrics/meetngs',
          range: { start: { line: 7, column: 3 }, end: { line: 7, column: 10 } },
          related: [
            {
              message: 'it stands here first',
              file: 'regions/kostanay.yaml',
              range: { start: { line: 3, column: 1 }, end: { line: 3, column: 2 } },
            },
          ],
        },
      ],
      summary: { files: 1, errors: 1, warnings: 0, notes: 0 },
    });
  });

  it('leaves out what a problem does not have', async () => {
    const { diagnostics } = JSON.parse(await print('json', [missing('abai')]));
    expect(Object.keys(diagnostics[0])).toEqual(['code', 'severity', 'message', 'related']);
  });
});
