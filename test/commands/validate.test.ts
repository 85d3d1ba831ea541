import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../run.js';
import { put, scratch } from '../scratch.js';
import { report, workspace } from './fixture.js';

interface Shown {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly file?: string;
    readonly severity: string;
  }[];
  readonly summary: { readonly files: number; readonly errors: number };
}

/** Runs `validate --format json` and reads what it says. */
async function validate(cwd: string, argv: readonly string[] = [], stdin: string | Uint8Array = '') {
  const { code, stdout, stderr } = await command(['validate', ...argv, '--format', 'json'], { cwd, stdin });
  const { diagnostics, summary } = JSON.parse(stdout) as Shown;
  const found = diagnostics.map((one) => `${one.file ?? ''} ${one.code}`);
  return { code, stderr, found, summary, severities: diagnostics.map((one) => one.severity) };
}

describe('a workspace', () => {
  it('is checked as a whole; coverage is a note', async () => {
    const { code, found, summary, stderr } = await validate(workspace());
    expect([code, found, stderr]).toEqual([0, ['smg-report.yaml region-missing'], '']);
    expect(summary).toEqual({ files: 2, errors: 0, warnings: 0, notes: 1 });
  });

  it('fails without a region under --require-all', async () => {
    expect(await validate(workspace(), ['--require-all'])).toMatchObject({ code: 1, severities: ['error'] });
  });

  it('is found from below, and paths are those of the working folder', async () => {
    const folder = workspace({ 'regions/pavlodar.yaml': report('pavlodar', 'metrics: { meetngs: 1 }') });
    expect(await validate(join(folder, 'regions'))).toMatchObject({
      code: 1,
      found: expect.arrayContaining(['pavlodar.yaml unknown-metric']),
    });
    expect(await validate(join(folder, '..'), [folder])).toMatchObject({ code: 1 });
  });

  it('is broken: exit 2, but the reports are still looked at', async () => {
    const folder = workspace({
      'smg-report.yaml': 'period: yesterday\n',
      'regions/akmola.yaml': 'region: [\n',
    });
    const { code, found } = await validate(folder);
    expect(code).toBe(2);
    expect(found).toContain('smg-report.yaml bad-period');
    expect(found.some((one) => one.startsWith('regions/akmola.yaml'))).toBe(true);
  });

  it('without a report is exit 2, unless that is fine', async () => {
    const folder = scratch({ 'smg-report.yaml': 'period: 2020\nexpected: [akmola]\n' });
    expect(await validate(folder)).toMatchObject({ code: 2, found: expect.arrayContaining([' no-files']) });
    expect(await validate(folder, ['--allow-empty'])).toMatchObject({ code: 0 });
  });

  it('counts warnings under --strict', async () => {
    const folder = workspace({ 'regions/abai.yaml': report('almaty') });
    expect(await validate(folder)).toMatchObject({ code: 0 });
    expect(await validate(folder, ['--strict'])).toMatchObject({ code: 1 });
  });
});

describe('named files of a workspace', () => {
  const folder = workspace({
    'regions/kostanay-2.yaml': report('kostanay'),
    'regions/broken.yaml': 'region: nowhere\n',
  });

  it('are the only ones that are reported on', async () => {
    expect(await validate(folder, ['regions/akmola.yaml'])).toMatchObject({
      code: 0,
      found: [],
      summary: { files: 1 },
    });
  });

  it('are checked against the others, whichever of two is named', async () => {
    for (const name of ['regions/kostanay.yaml', 'regions/kostanay-2.yaml']) {
      const { code, found } = await validate(folder, [name]);
      expect([code, found.length, found[0]?.split(' ')[1]]).toEqual([1, 1, 'duplicate-report']);
    }
  });

  it('may be its settings', async () => {
    expect(await validate(folder, ['smg-report.yaml'])).toMatchObject({ code: 0 });
  });

  it('get its codelists', async () => {
    const own = workspace({ 'codelists/metrics.yaml': 'metrics: [{ id: Wrong }]\n' });
    expect(await validate(own, ['regions/akmola.yaml'])).toMatchObject({ code: 2 });
  });
});

describe('loose files', () => {
  const folder = scratch({
    'a.yaml': report('akmola'),
    'b.yaml': report('akmola'),
    'sub/c.yaml': report('kostanay'),
  });

  it('are checked together', async () => {
    const { code, found } = await validate(folder, ['.']);
    expect([code, found]).toEqual([1, ['b.yaml duplicate-report']]);
    expect(await validate(folder, ['a.yaml', 'sub'])).toMatchObject({ code: 0, summary: { files: 2 } });
  });

  it('may not exist: exit 3, and the others are checked', async () => {
    const { code, found, summary } = await validate(folder, ['a.yaml', 'nope.yaml']);
    expect([code, found, summary.files]).toEqual([3, ['nope.yaml unreadable-file'], 1]);
  });

  it('may match nothing: exit 2', async () => {
    expect(await validate(folder, ['*.yml'])).toMatchObject({ code: 2, found: [' no-files'] });
    expect(await validate(folder, ['*.yml', '--allow-empty'])).toMatchObject({ code: 0, found: [] });
  });

  it('need to be named where there is no workspace', async () => {
    expect(await validate(folder)).toMatchObject({ code: 2, found: [' no-workspace'] });
  });

  it('may be of several workspaces', async () => {
    const years = scratch();
    for (const year of ['2019', '2020']) {
      put(years, {
        [`${year}/smg-report.yaml`]: `period: ${year}\nexpected: [akmola]\n`,
        [`${year}/regions/a.yaml`]: report('akmola', 'metrics: {}', year),
      });
    }
    expect(await validate(years, ['.'])).toMatchObject({ code: 0, found: [], summary: { files: 2 } });
  });
});

describe('stdin', () => {
  it('is a stream of documents', async () => {
    const stream = `${report('akmola')}---\n${report('kostanay', 'metrics: { meetings: -1 }')}`;
    const { code, found, summary } = await validate(scratch(), ['-'], stream);
    expect([code, found, summary.files]).toEqual([1, ['<stdin> number-negative'], 2]);
  });

  it('is read in the light of the workspace, without its files', async () => {
    expect(await validate(workspace(), ['-'], report('akmola', 'metrics: {}', '2019'))).toMatchObject({
      code: 1,
      found: expect.arrayContaining(['<stdin> period-outside']),
    });
    expect((await validate(workspace(), ['-'], report('akmola'))).code).toBe(0);
  });
});

describe('formats', () => {
  const folder = workspace({ 'regions/pavlodar.yaml': report('pavlodar', 'metrics: { meetings: 1,5 }') });

  it('go to stdout', async () => {
    const pretty = await command(['validate'], { cwd: folder });
    expect(pretty).toMatchObject({ code: 1, stderr: '' });
    expect(pretty.stdout).toMatch(/\^/);
    const compact = await command(['validate', '--format', 'compact'], { cwd: folder });
    expect(compact.stdout).toMatch(/^regions\/pavlodar\.yaml:3:\d+: error [a-z-]+ .+\n/);
  });
});
