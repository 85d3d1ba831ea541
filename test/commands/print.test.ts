import { describe, expect, it } from 'vitest';
import { command } from '../run.js';
import { scratch } from '../scratch.js';
import { workspace } from './fixture.js';

describe('codelist', () => {
  it('prints ids and names', async () => {
    const { code, stdout } = await command(['codelist', 'regions', '--format', 'csv'], { cwd: scratch() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^id,.*\n/);
    expect(stdout).toContain('kostanay,');
    expect((await command(['codelist', 'spheres'], { cwd: scratch() })).stdout).toContain('health');
  });

  it('is broken in a broken workspace', async () => {
    expect(
      await command(['codelist', 'metrics'], { cwd: workspace({ 'codelists/metrics.yaml': 'x' }) }),
    ).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('schema', () => {
  it.each(['activity', 'workspace', 'metrics', 'spheres', 'regions'])('prints %s', async (name) => {
    const { code, stdout } = await command(['schema', name], { cwd: scratch() });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('2020-12') });
  });

  it('speaks one language when asked to', async () => {
    const title = async (...argv: string[]) =>
      JSON.parse((await command(['schema', 'activity', ...argv], { cwd: scratch() })).stdout).title;
    expect(await title('--locale', 'ru')).not.toMatch(/ · |[әғқңөұүһі]/i);
    expect(await title()).toMatch(/ · /);
  });
});
