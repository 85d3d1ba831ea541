import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
// @ts-expect-error a script without types
import { withCodes, withIncludes } from '../../scripts/readme.js';
import { command } from '../run.js';

test.each(['activity', 'workspace', 'metrics', 'spheres', 'regions'])(
  'schemas/%s.schema.json is what `schema` prints',
  async (kind) => {
    const { stdout } = await command(['schema', kind], { cwd: tmpdir() });
    expect(readFileSync(`schemas/${kind}.schema.json`, 'utf8')).toBe(stdout);
  },
);

test('the README shows its files as they are', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withIncludes(readme)).toBe(readme);
});

test('the README lists all codes as `explain` does', async () => {
  const { stdout } = await command(['explain', '--format', 'json'], { cwd: tmpdir() });
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain('| `unknown-key` | error |');
  expect(withCodes(readme, JSON.parse(stdout).codes)).toBe(readme);
});
