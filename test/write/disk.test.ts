import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { report, workspace } from '../commands/fixture.js';
import { command } from '../run.js';
import { put, scratch } from '../scratch.js';

const isRoot = process.getuid?.() === 0;
/** Nothing is denied to root; nobody is somebody else. */
const NOBODY = isRoot ? { uid: 65_534, gid: 65_534 } : {};

function run(argv: readonly string[], cwd: string, more: object = {}) {
  const bin = [resolve('bin/smg-report.js'), ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, bin, { cwd, encoding: 'utf8', ...more });
  return { status, stdout, stderr };
}

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('a full disk', () => {
  it.each(['validate', 'sum', 'status'])('`%s > /dev/full` fails, and says so', (name) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = run([name], workspace(), { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect([status, stderr]).toEqual([3, expect.stringMatching(/<stdout>.* unwritable-file: .*ENOSPC/)]);
  });

  const disk = scratch();
  const mounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0;
  if (mounted) afterAll(() => execFileSync('umount', [disk]));
  else console.warn('no disk can be mounted here: a full one is not tried');

  it.skipIf(!mounted)('leaves the old documents as they were', async () => {
    const cwd = workspace();
    const out = ['--out', disk];
    expect((await command(['build', ...out, '--lang', 'ru', '--only', 'speech'], { cwd })).code).toBe(0);
    const before = contents(disk);
    put(cwd, { 'regions/akmola.yaml': report('akmola', 'metrics: { meetings: 9 }') });
    const { code, stdout, stderr } = await command(['build', ...out, '--format', 'md,html'], { cwd });
    expect([code, stdout, stderr]).toEqual([3, '', expect.stringContaining('ENOSPC')]);
    expect(contents(disk)).toEqual(before);
  });
});

// A Node or a checkout in root's own folder is out of anybody else's reach.
const isReachable = run(['--version'], '/', NOBODY).status === 0;
if (!isReachable) console.warn('no other user can run the tool from here: denied access is not tried');

describe.skipIf(!isReachable)('what is denied', () => {
  const open = (files = {}) => {
    const cwd = workspace(files);
    chmodSync(cwd, 0o777);
    return cwd;
  };

  it('a folder that cannot be written to', () => {
    const cwd = open();
    mkdirSync(join(cwd, 'out'), { mode: 0o555 });
    expect(run(['build'], cwd, NOBODY)).toMatchObject({
      status: 3,
      stdout: '',
      stderr: expect.stringContaining('EACCES'),
    });
    expect(readdirSync(join(cwd, 'out'))).toEqual([]);
  });

  it('a file and a folder that cannot be read', () => {
    const cwd = open({ 'regions/sub/pavlodar.yaml': report('pavlodar') });
    chmodSync(join(cwd, 'regions/akmola.yaml'), 0);
    chmodSync(join(cwd, 'regions/sub'), 0);
    const { status, stdout } = run(['validate', '--format', 'json'], cwd, NOBODY);
    chmodSync(join(cwd, 'regions/sub'), 0o755);
    const denied = JSON.parse(stdout).diagnostics.filter(
      (one: { code: string }) => one.code === 'unreadable-file',
    );
    expect([status, denied.map((one: { file: string }) => one.file)]).toEqual([
      3,
      ['regions/akmola.yaml', 'regions/sub'],
    ]);
  });
});

describe('ways out of the workspace', () => {
  it.each(['../x', '/tmp/x', 'a/../../x', '~/x', 'C:\\x', '\\\\x\\y', '..\\x'])(
    '`folder: %s`',
    async (folder) => {
      const cwd = workspace({
        'smg-report.yaml': `period: 2020-01/2020-02\nexpected: [akmola, kostanay]\noutput: { folder: '${folder}' }\n`,
      });
      const { code, stdout, stderr } = await command(['build'], { cwd });
      expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('output-outside')]);
      expect((await command(['validate'], { cwd })).code).toBe(2);
    },
  );

  it.each(['out', 'out/deeper'])('a link in the place of %s', async (name) => {
    const elsewhere = scratch();
    const cwd = workspace({
      'smg-report.yaml': `period: 2020-01/2020-02\nexpected: [akmola, kostanay]\noutput: { folder: ${name} }\n`,
    });
    symlinkSync(elsewhere, join(cwd, 'out'));
    const { code, stderr } = await command(['build'], { cwd });
    expect([code, stderr]).toEqual([3, expect.stringContaining('EXDEV')]);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect((await command(['build', '--out', join(cwd, 'out')], { cwd })).code).toBe(0);
  });

  it.each(['regions/**/*.{yaml,yml}', '**/*.yaml'])(
    'a link that leads back, with `activities: %s`',
    async (glob) => {
      const cwd = workspace({
        'smg-report.yaml': `period: 2020-01/2020-02\nexpected: [akmola, kostanay]\nactivities: '${glob}'\n`,
      });
      symlinkSync('..', join(cwd, 'regions/loop'));
      const { stdout } = await command(['validate', '--format', 'json'], { cwd });
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { severity: string }[] };
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );
});
