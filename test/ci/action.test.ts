import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { report, workspace } from '../commands/fixture.js';
import { annotationsIn } from '../formatters/annotations.js';
import { put, scratch } from '../scratch.js';

/** The steps of the action, run by bash as GitHub's runner does, with the packed package in the registry's place. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[];
  };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const temp = scratch();
let packed = '';

/** `${{ inputs.x }}`, the only expressions that the action has. */
const evaluated = (text: string, given: Readonly<Record<string, string>>) =>
  text.replace(
    /\$\{\{ inputs\.(\w+) \}\}/g,
    (_, name: string) => given[name] ?? action.inputs[name]?.default ?? '?',
  );

function step(index: number, cwd: string, given: Readonly<Record<string, string>> = {}) {
  const { run = '', env = {} } = action.runs.steps[index] ?? {};
  const own = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, evaluated(text, given)]));
  const github = {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: resolve('.'),
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: temp,
  };
  const all = { ...process.env, ...github, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'), ...own };
  const bash = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run];
  return spawnSync('bash', bash, { cwd, env: all, encoding: 'utf8' });
}

beforeAll(() => {
  mkdirSync(join(temp, 'pack'));
  const argv = ['pack', '--ignore-scripts', '--silent', '--pack-destination', join(temp, 'pack')];
  packed = join(temp, 'pack', execFileSync('npm', argv, { encoding: 'utf8' }).trim());
  const { status, stderr } = step(0, temp, { version: `file:${packed}` });
  expect(status, stderr).toBe(0);
}, 300_000);

test('a bad file fails the step, with an annotation on its line', () => {
  const cwd = workspace({ 'regions/pavlodar.yaml': report('pavlodar', 'metrics: { meetings: -1 }') });
  const { status, stdout } = step(1, cwd);
  expect(status).toBe(1);
  const [error] = annotationsIn(stdout).filter((one) => one.command === 'error');
  expect(error?.properties).toMatchObject({ file: 'regions/pavlodar.yaml', line: '3' });
});

test('paths, formats and strictness are taken as they are, whatever they hold', () => {
  const cwd = workspace();
  put(cwd, { 'regions/-a $(touch x); b.yaml': report('almaty') });
  const format = 'compact\nsarif=out/report.sarif\n';
  const given = { paths: 'regions/-a $(touch x); b.yaml\n', format };
  const { status, stdout } = step(1, cwd, { ...given, strict: 'true' });
  expect([status, stdout]).toEqual([1, expect.stringContaining('regions/-a $(touch x); b.yaml:1:')]);
  expect(step(1, cwd, given).status).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, 'out/report.sarif'), 'utf8')).version).toBe('2.1.0');
});

test('good files pass', () => {
  expect(step(1, workspace()).status).toBe(0);
});
