import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { command } from '../run.js';

const EXAMPLE = resolve('examples/2020-january-february');
const scratch = mkdtempSync(join(tmpdir(), 'smg-report-bundle-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

test('the bundle says what its source says, to the letter', async () => {
  const argv = ['build', EXAMPLE, '--format', 'md,txt,csv,json', '--spoken', '--out'];
  execFileSync(process.execPath, ['bin/smg-report.js', ...argv, join(scratch, 'bundle')], { stdio: 'pipe' });
  const { code, stderr } = await command([...argv, join(scratch, 'source')], { cwd: process.cwd() });
  expect(code, stderr).toBe(0);
  expect(contents(join(scratch, 'bundle'))).toEqual(contents(join(scratch, 'source')));
});
