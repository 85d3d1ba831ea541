import { describe, expect, it } from 'vitest';
import { command } from '../run.js';
import { put, scratch } from '../scratch.js';
import { report, workspace } from './fixture.js';

const status = (cwd: string, ...argv: string[]) => command(['status', ...argv], { cwd });

describe('status', () => {
  it.each([
    ['missing', undefined],
    ['with errors', 'metrics: { meetings: x }'],
    ['as it should be', 'metrics: { meetings: 2 }'],
  ])('counts nothing of a single region, %s', async (_, metrics) => {
    const cwd = workspace({
      'smg-report.yaml': 'period: 2020-01/2020-02\nexpected: [pavlodar]\nactivities: only/*.yaml\n',
      ...(metrics && { 'only/pavlodar.yaml': report('pavlodar', metrics) }),
    });
    for (const locale of ['en', 'ru', 'kk']) {
      const { stdout } = await status(cwd, '--locale', locale, '--allow-empty');
      expect(
        stdout
          .trimEnd()
          .split('\n')
          .at(-1)
          ?.replace(/2020\S*|қаңтар.*?2020/g, ''),
      ).not.toMatch(/\d/);
    }
  });

  it('is for a script, too', async () => {
    const { code, stdout } = await status(workspace(), '--format', 'json');
    const { regions, ...rest } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(rest).toEqual({
      schemaVersion: 1,
      period: '2020-01/2020-02',
      unattributed: [],
      summary: {
        regions: 3,
        reported: 2,
        warnings: 0,
        partial: 0,
        errors: 0,
        missing: 1,
        unattributed: 0,
        earlierErrors: 0,
      },
    });
    expect(regions.map((one: { state: string }) => one.state)).toEqual(['reported', 'reported', 'missing']);
    expect(regions[0].files).toEqual([
      {
        file: 'regions/akmola.yaml',
        period: '2020-01/2020-02',
        submittedBy: null,
        errors: 0,
        warnings: 0,
        notes: 0,
      },
    ]);
  });

  it('fails for errors, with --require-all for what is missing, with --strict for warnings', async () => {
    const folder = workspace();
    expect((await status(folder, '--strict')).code).toBe(0);
    expect((await status(folder, '--require-all')).code).toBe(1);
    put(folder, { 'regions/pavlodar.yaml': report('pavlodar') });
    expect((await status(folder, '--require-all')).code).toBe(0);
    put(folder, { 'regions/almaty.yaml': report('almaty') });
    expect((await status(folder)).code).toBe(0);
    expect((await status(folder, '--strict')).code).toBe(1);
    put(folder, { 'regions/pavlodar.yaml': report('pavlodar', 'metrics: { meetings: x }') });
    const { code, stdout } = await status(folder, '--format', 'csv');
    expect(code).toBe(1);
    expect(stdout).toContain('pavlodar,errors,1,');
  });

  it('knows of a missing region who answered last, and hides no error of earlier files', async () => {
    const folder = workspace({
      'smg-report.yaml': 'period: 2020-01/2020-02\nexpected: [akmola, pavlodar]\nhistory: history/*.yaml\n',
      'regions/kostanay.yaml': report('akmola', 'metrics: {}', '2020-01'),
      'regions/akmola.yaml': report('akmola', 'metrics: {}', '2020-02'),
      'history/a.yaml': `submitted_by: Somebody\n${report('pavlodar', 'metrics: {}', '2019-11')}`,
      'history/b.yaml': `submitted_by: Nobody\n${report('pavlodar', 'metrics: {}', '2019-10')}`,
    });
    const { code, stdout } = await status(folder, '--format', 'csv');
    expect(code).toBe(0);
    expect(stdout).toContain('pavlodar,missing,0,0,0,2019-11,,Somebody,\n');
    put(folder, { 'history/b.yaml': 'regio: x' });
    const broken = await status(folder, '--format', 'csv');
    expect(broken).toMatchObject({ code: 1, stderr: expect.stringContaining('history/b.yaml') });
    const script = await status(folder, '--format', 'json');
    expect(JSON.parse(script.stdout).summary.earlierErrors).toBeGreaterThan(0);
    expect(broken.stdout).not.toContain('no errors');
  });

  it('needs a workspace that can be read', async () => {
    expect((await status(scratch())).code).toBe(2);
    expect((await status(scratch(), 'nowhere')).code).toBe(3);
    const broken = await status(workspace({ 'smg-report.yaml': 'perod: 2020\n' }));
    expect(broken).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('unknown-key') });
  });

  it('fits a hundred columns and shows no control character, whoever answers', async () => {
    const by = `"${'Ұ'.repeat(80)}\\e[31m"`;
    const folder = workspace({
      'smg-report.yaml': 'period: 2020-01/2020-02\n',
      'regions/akmola.yaml': `submitted_by: ${by}\n${report('akmola')}`,
      'regions/almaty.yaml': `submitted_by: "\\e]0;x\\a"\n${report('almaty')}`,
    });
    const csv = await status(folder, '--format', 'csv');
    expect([...csv.stdout].filter((letter) => letter < ' ' && letter !== '\n')).toEqual([]);
    for (const locale of ['kk', 'ru', 'en']) {
      const { stdout } = await status(folder, '--locale', locale);
      const lines = stdout.split('\n');
      for (const line of lines.slice(0, lines.indexOf(''))) expect([...line].length).toBeLessThanOrEqual(100);
      expect([...stdout].filter((letter) => letter < ' ' && letter !== '\n')).toEqual([]);
    }
  });

  it('paints what somebody should look at', async () => {
    const painted = await command(['status', '--color'], { cwd: workspace() });
    const rows = painted.stdout.split('\n');
    expect(rows.filter((row) => row.includes('\u001b['))).toHaveLength(1);
    expect(rows.find((row) => row.includes('\u001b['))).toContain('Pavlodar');
  });
});
