import { describe, expect, it } from 'vitest';
import { command } from '../run.js';
import { put, scratch } from '../scratch.js';
import { report, workspace } from './fixture.js';

const sum = (cwd: string, argv: readonly string[] = [], stdin = '') =>
  command(['sum', ...argv], { cwd, stdin });
const json = async (cwd: string, argv: readonly string[] = [], stdin = '') => {
  const ran = await sum(cwd, [...argv, '--format', 'json'], stdin);
  return { ...ran, totals: ran.stdout === '' ? undefined : JSON.parse(ran.stdout) };
};

describe('sum', () => {
  it('adds a workspace up; paths are those of the workspace', async () => {
    const folder = workspace();
    const { code, totals } = await json(`${folder}/regions`);
    expect(code).toBe(0);
    expect(totals).toMatchObject({
      schemaVersion: 1,
      period: '2020-01/2020-02',
      regions: { reported: ['akmola', 'kostanay'], missing: ['pavlodar'] },
      totals: { meetings: { value: 5, regions: 2, sources: [{ file: 'regions/akmola.yaml', line: 3 }, {}] } },
    });
  });

  it('prints coverage on stderr and nothing but data on stdout', async () => {
    const { stdout, stderr } = await sum(workspace(), ['--format', 'csv']);
    expect(stdout).toBe('metric,value,qualifier,regions\nmeetings,5,exact,2\nrecommendations,1,exact,1\n');
    expect(stderr).toContain('region-missing');
  });

  it('breaks down by what is asked for', async () => {
    const { stdout } = await sum(workspace(), ['--by', 'region', '--format', 'csv']);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'region,metric,value,qualifier,regions',
      'akmola,meetings,2,exact,1',
      'kostanay,meetings,3,exact,1',
    ]);
  });

  it('names things in the language of the messages', async () => {
    expect((await sum(workspace(), ['--locale', 'ru'])).stdout).toMatch(/заседания/i);
    expect(
      (await sum(workspace(), ['--by', 'region,metric', '--locale', 'kk', '--format', 'md'])).stdout,
    ).toContain('Қостанай облысы');
  });

  it('prints nothing on stdout when there are errors', async () => {
    const broken = { 'regions/pavlodar.yaml': report('pavlodar', 'metrics: { meetings: -1 }') };
    expect(await sum(workspace(broken))).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('number-negative'),
    });
    expect(await json(workspace(broken), ['--without', 'KZ-55'])).toMatchObject({
      code: 0,
      totals: { totals: { meetings: { value: 5 } } },
    });
  });

  it('does not know the region of --without', async () => {
    expect(await sum(workspace(), ['--without', 'kostanai'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('kostanay'),
    });
  });

  it('adds up loose files without a period, and stdin', async () => {
    const loose = scratch({ 'a.yaml': report('akmola'), 'b.yaml': report('kostanay') });
    const files = await json(loose, ['b.yaml', 'a.yaml']);
    expect(files.totals).toMatchObject({ regions: { missing: [] }, totals: { meetings: { value: 4 } } });
    const stream = await json(loose, ['-'], `${report('akmola')}---\n${report('kostanay')}`);
    expect(stream.totals.totals.meetings).toMatchObject({
      value: 4,
      sources: [
        { file: '<stdin>', line: 3 },
        { file: '<stdin>', line: 7 },
      ],
    });
  });

  it('adds up only the files that are named', async () => {
    const { totals, stderr } = await json(workspace(), ['regions/akmola.yaml']);
    expect(totals.totals.meetings).toMatchObject({ value: 2 });
    expect(stderr).toBe('');
    const twice = workspace({ 'regions/again.yaml': report('akmola') });
    expect(await json(twice, ['regions/akmola.yaml'])).toMatchObject({ code: 1, stdout: '' });
  });

  it('refuses several workspaces, and none', async () => {
    const both = scratch();
    for (const year of ['a', 'b'])
      put(both, {
        [`${year}/smg-report.yaml`]: 'period: 2020\n',
        [`${year}/regions/r.yaml`]: report('akmola'),
      });
    expect(await sum(both, ['a', 'b'])).toMatchObject({ code: 2, stdout: '' });
    expect(await sum(scratch())).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('no-workspace'),
    });
    expect(await sum(both, ['nope'])).toMatchObject({ code: 3, stdout: '' });
  });
});
