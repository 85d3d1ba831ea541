import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { report, workspace } from '../commands/fixture.js';
import { command } from '../run.js';
import { put } from '../scratch.js';

const CODES = { SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = Object.keys(CODES) as readonly (keyof typeof CODES)[];
const start = (argv: readonly string[], cwd: string) =>
  spawn(process.execPath, [resolve('bin/smg-report.js'), ...argv], {
    cwd,
    stdio: ['pipe', 'pipe', 'ignore'],
  });

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

test.each(SIGNALS)('%s ends what waits for its input', async (signal) => {
  const child = start(['validate', '-'], workspace());
  child.stdin.write('region: kostanay\n');
  // A signal before the program has begun is the system's affair.
  await setTimeout(2000);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([CODES[signal], null]);
});

test.each(SIGNALS)('%s ends a build that goes on and on, once it has built', async (signal) => {
  const child = start(['build', '--watch'], workspace());
  await once(child.stdout, 'data');
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([CODES[signal], null]);
});

test('a signal at any moment leaves the old documents or all of the new ones', async () => {
  const cwd = workspace();
  const folder = join(cwd, 'out');
  const argv = ['build', '--format', 'md,txt,html,xlsx'];
  await command(argv, { cwd });
  const old = contents(folder);
  put(cwd, { 'regions/kostanay.yaml': report('kostanay', 'metrics: { meetings: 7 }') });
  await command([...argv, '--out', 'new'], { cwd });
  const made = contents(join(cwd, 'new'));
  for (const [i, delay] of [150, 300, 450, 600, 800, 1000].entries()) {
    const child = start(argv, cwd);
    child.stdout.resume();
    const ended = once(child, 'exit');
    await setTimeout(delay);
    child.kill(SIGNALS[i % 2]);
    const [code] = await ended;
    const isNew = JSON.stringify(contents(folder)) === JSON.stringify(made);
    expect(isNew ? made : contents(folder)).toEqual(isNew ? made : old);
    if (isNew) break;
    expect([130, 143, null]).toContain(code);
  }
});
