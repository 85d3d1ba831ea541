import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_FORMATS } from '../../src/commands/flags.js';
import { report } from '../commands/fixture.js';
import { scratch } from '../scratch.js';

/** More than a pipe holds, so that writing meets its end. */
const lines = Array.from({ length: 1200 }, (_, i) => `  m_${i}: 1`).join('\n');
const cwd = scratch({ 'a.yaml': report('akmola', `metrics:\n${lines}`) });
const bin = resolve('bin/smg-report.js');

describe('a pipe that its reader closes', () => {
  it.each(DIAGNOSTIC_FORMATS)('ends %s quietly, and the exit code stays true', (format) => {
    const command = `"$0" "$1" validate a.yaml --limit none --format ${format} | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, bin], {
      cwd,
      encoding: 'utf8',
    });
    expect([stderr, stdout.split('\n').at(-2)]).toEqual(['', '1']);
  });
});
