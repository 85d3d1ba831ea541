import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../run.js';
import { scratch } from '../scratch.js';

const report = (region: string, period: string, metrics: string) =>
  `region: ${region}\nperiod: ${period}\nmetrics: ${metrics}\n`;

const SETTINGS = 'period: 2026-Q2\nexpected: [pavlodar]\nhistory: history/*.yaml\n';
const FILES = {
  'smg-report.yaml': SETTINGS,
  'regions/pavlodar.yaml': report('pavlodar', '2026-Q2', '{ meetings: 3 }'),
  'history/pavlodar.yaml': report('pavlodar', '2026-Q1', '{ meetings: 2 }'),
};

/** `file code` of what a command finds, and how many files it looked at. */
async function validate(files: Readonly<Record<string, string>>, ...paths: readonly string[]) {
  const { stdout } = await command(['validate', ...paths, '--format', 'json'], {
    cwd: scratch({ ...FILES, ...files }),
  });
  const { diagnostics, summary } = JSON.parse(stdout) as {
    diagnostics: { code: string; file?: string }[];
    summary: { files: number };
  };
  return { found: diagnostics.map((one) => `${one.file} ${one.code}`), files: summary.files };
}

describe('files of earlier periods', () => {
  it('are checked, and lie outside the period without a complaint', async () => {
    expect(await validate({})).toEqual({ found: [], files: 2 });
    expect(
      await validate({ 'history/pavlodar.yaml': report('pavlodar', '2026-Q1', '{ meetngs: 2 }') }),
    ).toEqual({ found: ['history/pavlodar.yaml unknown-metric'], files: 2 });
  });

  it('are not proof-read again', async () => {
    const slip = `${report('pavlodar', '2026-Q1', '{}')}highlights: [{ kk: "Жоспар бар .", ru: "План есть ." }]\n`;
    expect((await validate({ 'history/pavlodar.yaml': slip })).found).toEqual([]);
    expect((await validate({ 'regions/pavlodar.yaml': slip.replace('Q1', 'Q2') })).found).not.toEqual([]);
  });

  it('are before the briefing, and of one month there is one', async () => {
    const { found } = await validate({
      'history/later.yaml': report('akmola', '2026-Q2', '{}'),
      'history/twice.yaml': report('pavlodar', '2026-01', '{}'),
    });
    expect(found).toEqual(['history/later.yaml history-not-earlier', 'history/twice.yaml period-overlap']);
  });

  it('are missed if there are none, unless a rule says otherwise', async () => {
    const settings = SETTINGS.replace('history/', 'histroy/');
    expect((await validate({ 'smg-report.yaml': settings })).found).toEqual([
      'smg-report.yaml history-empty',
    ]);
    const silent = `${settings}rules: { history-empty: off }\n`;
    expect((await validate({ 'smg-report.yaml': silent })).found).toEqual([]);
  });

  it('are activity files where these are meant as well', async () => {
    const settings = SETTINGS.replace('history/*.yaml', "'*/*.yaml'");
    expect(await validate({ 'smg-report.yaml': settings })).toEqual({ found: [], files: 2 });
  });

  it('are left out with their region', async () => {
    const cwd = scratch({
      ...FILES,
      'history/akmola.yaml': report('akmola', '2026-Q1', '{ meetngs: 2 }'),
      'regions/akmola.yaml': report('akmola', '2026-Q2', '{ meetings: 2 }'),
    });
    expect((await command(['sum', '--format', 'csv'], { cwd })).code).toBe(1);
    expect((await command(['sum', '--format', 'csv', '--without', 'akmola'], { cwd })).code).toBe(0);
  });

  it('can be named', async () => {
    const broken = { 'history/pavlodar.yaml': report('pavlodar', '2026-Q1', '{ meetngs: 2 }') };
    expect(await validate(broken, 'history/pavlodar.yaml')).toEqual({
      found: ['history/pavlodar.yaml unknown-metric'],
      files: 1,
    });
    expect(await validate(broken, 'regions/pavlodar.yaml')).toEqual({ found: [], files: 1 });
  });

  it('are never summed, but the manifest names them', async () => {
    const cwd = scratch(FILES);
    const { stdout } = await command(['sum', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ totals: { meetings: { value: 3 } } });
    expect(await command(['build'], { cwd })).toMatchObject({ code: 0 });
    const manifest = JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'));
    expect(manifest.inputs.map(({ path }: { path: string }) => path)).toEqual([
      'history/pavlodar.yaml',
      'regions/pavlodar.yaml',
      'smg-report.yaml',
    ]);
  });
});
