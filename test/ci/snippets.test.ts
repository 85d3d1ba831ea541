import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { report, workspace } from '../commands/fixture.js';
import { elements, readXml } from '../formatters/xml.js';
import { command } from '../run.js';

const read = (path: string) => parse(readFileSync(path, 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const bad = { 'regions/pavlodar.yaml': report('pavlodar', 'metrics: { meetings: -1 }') };

test('the GitLab job leaves the reports that it promises, and fails', async () => {
  const job = read('examples/ci/gitlab-ci.yaml').validate;
  const [, named = '', argv = ''] = /^npx --yes smg-report@(\S+) (.*)$/.exec(job.script[0]) ?? [];
  expect(version.startsWith(named)).toBe(true);
  const cwd = workspace(bad);
  const { code, stdout } = await command(argv.split(' '), { cwd });
  expect([code, stdout]).toEqual([1, expect.stringContaining('│')]);
  const { codequality, junit } = job.artifacts.reports;
  expect(JSON.parse(readFileSync(join(cwd, codequality), 'utf8'))[0].location.path).toBe(
    'regions/pavlodar.yaml',
  );
  expect(elements(readXml(readFileSync(join(cwd, junit), 'utf8')), 'failure')).toHaveLength(1);
});

test('the GitHub workflow gives the action nothing that it does not take', () => {
  const { steps } = read('examples/ci/github-workflow.yaml').jobs.validate;
  const { inputs } = read('action.yml');
  expect(steps[1].uses).toMatch(/^OWNER\/smg-report@v\d+$/);
  for (const name of Object.keys(steps[1].with)) expect(inputs).toHaveProperty(name);
});

describe('the pre-commit hook', () => {
  const [hook] = read('.pre-commit-hooks.yaml');

  test('is the one that the snippet names, at this version', () => {
    const [repo] = read('examples/ci/pre-commit-config.yaml').repos;
    expect([repo.rev, repo.hooks[0].id]).toEqual([`v${version}`, hook.id]);
  });

  test.each([
    ['regions/a.yaml', true],
    ['2020/regions/north/b.yml', true],
    ['smg-report.yaml', true],
    ['2020/codelists/metrics.yaml', true],
    ['.github/workflows/ci.yaml', false],
    ['regions/readme.md', false],
    ['myregions.yaml', false],
  ])('%s is looked at: %s', (file, looked) => {
    expect(new RegExp(hook.files).test(file)).toBe(looked);
  });
});

test('the settings for VS Code name the files of a workspace', () => {
  const { 'yaml.schemas': schemas } = read('examples/editor/.vscode/settings.json');
  const [activity, settings] = Object.values(schemas) as [string, string];
  expect(activity).toBe('regions/**/*.{yaml,yml}');
  expect(existsSync(join('examples/quick-start', settings))).toBe(true);
  expect(read('examples/editor/.vscode/extensions.json').recommendations).toEqual(['redhat.vscode-yaml']);
});
