import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '../../src/diagnostics/index.js';
import { command } from '../run.js';
import { scratch } from '../scratch.js';

const cwd = tmpdir();

describe('explain CODE', () => {
  test('prints page, examples and what is said about the wrong one', async () => {
    const { code, stdout, stderr } = await command(['explain', 'unknown-region'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('unknown-region — error');
    expect(lines[2]).toMatch(/^# /);
    expect(lines).toContain('    region: kustanai');
    expect(lines).toContain('       → Did you mean `kostanay`?');
    expect(lines).toContain('    region: kostanay');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(96);
  });

  test('speaks the language of messages, also in its messages', async () => {
    const { stdout } = await command(['explain', 'region-missing', '--locale', 'kk'], { cwd });
    expect(stdout).toMatch(/^region-missing — ескертпе\n\n# /);
    expect(stdout).toContain('Есебі әлі түспеген өңір: Шымкент қаласы (`shymkent`).');
  });

  test('says what the workspace makes of it', async () => {
    const settings = 'period: 2026-Q1\nrules: { region-missing: error, spacing: off }\n';
    const workspace = scratch({ 'smg-report.yaml': settings });
    const { stdout } = await command(['explain', 'region-missing'], { cwd: workspace });
    expect(stdout).toMatch(/^region-missing — note \(in this workspace: error\)\n/);
    const off = await command(['explain', 'spacing', '--locale', 'ru'], { cwd: workspace });
    expect(off.stdout).toMatch(/^spacing — предупреждение \(в этой рабочей папке: отключено\)\n/);
  });

  test('colours only where it is wanted', async () => {
    const plain = await command(['explain', 'unknown-region'], { cwd });
    const coloured = await command(['explain', 'unknown-region', '--color'], { cwd });
    expect(plain.stdout).not.toContain('\u001b');
    expect(coloured.stdout).toContain('\u001b[31merror');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });

  test('gives the same as json', async () => {
    const { stdout } = await command(['explain', 'unknown-region', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      code: 'unknown-region',
      severity: 'error',
      command: ['validate', '.'],
      wrong: [{ path: 'kostanay.yaml', text: expect.stringContaining('kustanai') }],
      messages: expect.stringContaining('error unknown-region'),
      right: [{ path: 'kostanay.yaml', text: expect.stringContaining('kostanay') }],
    });
  });

  test('suggests a code, and it is wrong usage', async () => {
    const { code, stdout, stderr } = await command(['explain', 'unknown-regoin'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('`unknown-region`');
  });
});

test('explain lists all codes', async () => {
  const { stdout } = await command(['explain'], { cwd });
  const listed = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(/ +/).slice(0, 2));
  expect(listed).toEqual(Object.entries(SEVERITIES));
  const json = JSON.parse((await command(['explain', '--format', 'json'], { cwd })).stdout);
  expect(json.codes).toHaveLength(listed.length);
});
