import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { isMissing } from '../programs.js';
import { put, scratch } from '../scratch.js';

// A Node below the home folder is none of the system's to pre-commit: it would fetch one instead of testing this one.
const isOwnNode = process.execPath.startsWith(homedir() + sep);
if (isOwnNode) console.warn('this Node is not installed for all: the hook is not tried with it');
const skipped = isOwnNode || isMissing('pre-commit', '--version', 'its hook is not tried');

const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
const git = (cwd: string, ...argv: readonly string[]) =>
  execFileSync('git', [...who, ...argv], { cwd, encoding: 'utf8' });

/** Makes a folder a repository with one commit, whose name it gives. */
function committed(folder: string): string {
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'x');
  return git(folder, 'rev-parse', 'HEAD').trim();
}

/** This project as it stands, with what is not committed, as a repository of its own. */
function hookRepository(): string {
  const folder = scratch();
  for (const path of git('.', 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0'))
    if (path !== '') cpSync(path, join(folder, path), { recursive: true });
  return folder;
}

/** The recipe for data repositories, as it is but for the two names that only publishing gives. */
function recipe(hook: string): string {
  const text = readFileSync('examples/ci/pre-commit-config.yaml', 'utf8');
  return text.replace(/repo: .*/, `repo: ${hook}`).replace(/rev: .*/, `rev: ${committed(hook)}`);
}

test.skipIf(skipped)(
  'pre-commit stops a commit with a bad file, and lets it pass once it is mended',
  () => {
    const data = scratch({ '.pre-commit-config.yaml': recipe(hookRepository()) });
    cpSync('examples/quick-start', data, { recursive: true });
    committed(data);
    const env = { ...process.env, PRE_COMMIT_HOME: scratch() };
    execFileSync('pre-commit', ['install'], { cwd: data, env });
    const commit = (metric: string) => {
      put(data, {
        'regions/karaganda.yaml': `region: karaganda\nperiod: 2026-Q1\nmetrics: { ${metric}: 3 }\n`,
      });
      return spawnSync('git', [...who, 'commit', '--all', '--message', metric], {
        cwd: data,
        env,
        encoding: 'utf8',
      });
    };
    const refused = commit('meetngs');
    expect([refused.status, refused.stderr]).toEqual([
      1,
      expect.stringContaining('regions/karaganda.yaml:3:'),
    ]);
    expect(commit('meetings')).toMatchObject({ status: 0, stderr: expect.stringContaining('Passed') });
    expect(git(data, 'log', '--format=%s')).toBe('meetings\nx\n');
  },
  900_000,
);
