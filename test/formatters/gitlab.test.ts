import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnostic } from '../../src/diagnostics/index.js';
import { at, place, print, typo } from './fixture.js';

interface Entry {
  readonly fingerprint: string;
  readonly location: { readonly path: string };
}

const entries = async (found: readonly Diagnostic[], folder?: string) =>
  JSON.parse(await print('gitlab', found, { folder })) as readonly Entry[];
const fingerprints = async (...found: readonly Diagnostic[]) =>
  (await entries(found)).map((one) => one.fingerprint);

describe('gitlab', () => {
  it('is a code quality report', async () => {
    expect(await entries([typo])).toEqual([
      {
        description: 'The key `meetngs` is unknown here. Did you mean `meetings`?',
        check_name: 'unknown-key',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'major',
        location: { path: 'regions/kostanay.yaml', lines: { begin: 7, end: 7 } },
      },
    ]);
  });

  it('is an empty list when all is well, without a byte order mark', async () => {
    expect(await print('gitlab', [])).toBe('[]\n');
  });

  it('names files from the root of the repository, and its root for what is no file’s', async () => {
    const found = [typo, diagnostic('no-files', { pattern: 'x' })];
    expect((await entries(found, 'data')).map((one) => one.location.path)).toEqual([
      'data/regions/kostanay.yaml',
      'data',
    ]);
    expect((await entries(found))[1]?.location.path).toBe('.');
  });
});

describe('a fingerprint', () => {
  it('stays when lines are inserted above', async () => {
    const item = diagnostic(
      'number-negative',
      { text: '-1' },
      { place: place('  - { count: -1 }', 5, 7), pointer: '/monitoring/2/count' },
    );
    const lower = diagnostic(
      'number-negative',
      { text: '-1' },
      { place: place('    - { count: -1 }', 7, 9, 90), pointer: '/monitoring/7/count' },
    );
    expect(await fingerprints(lower)).toEqual(await fingerprints(item));
  });

  it('does not hang on sums, suggestions and the language', async () => {
    const other = { ...typo, args: { ...typo.args, known: ['x'], suggestion: 'members' } } as Diagnostic;
    expect(await fingerprints(other)).toEqual(await fingerprints(typo));
    const russian = JSON.parse(await print('gitlab', [typo], {}, 'ru')) as readonly Entry[];
    expect(russian[0]?.fingerprint).toBe((await fingerprints(typo))[0]);
  });

  it('tells problems apart', async () => {
    const gap = (region: string) =>
      diagnostic('period-gap', { region, months: ['2020-01'] }, { place: place('period: …', 1, 2) });
    const found = [
      typo,
      typo,
      at(typo, { file: 'b.yaml' }),
      { ...typo, pointer: '/meetngs' },
      gap('abai'),
      gap('akmola'),
    ];
    const prints = await fingerprints(...found);
    expect(new Set(prints).size).toBe(found.length);
    // One less does not rename the others.
    expect(await fingerprints(gap('akmola'))).toEqual(prints.slice(-1));
  });
});
