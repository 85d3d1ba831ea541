import { describe, expect, it } from 'vitest';
import { command } from '../run.js';
import { report, workspace } from './fixture.js';

describe('stdin inside a workspace', () => {
  const text = report('kostanay', 'metrics: { meetings: 2 }', '2020-01');

  it('says nothing of regions and months that it cannot know of', async () => {
    const cwd = workspace();
    for (const name of ['validate', 'sum']) {
      const { code, stdout, stderr } = await command([name, '-'], { cwd, stdin: text });
      expect(code).toBe(0);
      expect(stdout + stderr).not.toMatch(/region-missing|period-gap/);
    }
  });

  it('asks for all if it is told to', async () => {
    const cwd = workspace();
    const { code, stdout } = await command(['validate', '-', '--require-all'], { cwd, stdin: text });
    expect(code).toBe(1);
    expect(stdout).toContain('region-missing');
    expect(stdout).toContain('period-gap');
  });
});
