import { expect, it } from 'vitest';
import { command } from '../run.js';
import { put } from '../scratch.js';
import { report, workspace } from './fixture.js';

const SETTINGS = 'period: 2020-01/2020-02\nexpected: [akmola, kostanay, pavlodar]\nhistory: history/*.yaml\n';

const folder = () =>
  workspace({
    'smg-report.yaml': SETTINGS,
    'history/akmola.yaml': report('akmola', 'metrics: { meetings: 1 }', '2019-12'),
    'templates/ru/closing.hbs': 'Спасибо за внимание.\n',
    'codelists/spheres.yaml': 'spheres: []\n',
  });

/** How many files the closing line counts. */
const counted = (text: string) => /^(\d+) files?: /m.exec(text)?.[1];

it('counts in every command the reports that were examined', async () => {
  const cwd = folder();
  for (const argv of [['validate'], ['sum'], ['build'], ['explain', 'meetings', 'nonsense']]) {
    const { stdout, stderr } = await command(argv, { cwd });
    expect([argv, counted(stderr || stdout)]).toEqual([argv, '3']);
  }
});

it('so does status, of what its table does not show', async () => {
  const cwd = folder();
  put(cwd, { 'history/akmola.yaml': report('akmola', 'metrics: { meetngs: 1 }', '2019-12') });
  const { stderr } = await command(['status'], { cwd });
  expect([counted(stderr), stderr]).toEqual(['3', expect.stringContaining('unknown-metric')]);
});

it('so does verify, of documents that are out of date', async () => {
  const cwd = folder();
  await command(['build'], { cwd });
  put(cwd, { 'regions/akmola.yaml': report('akmola', 'metrics: { meetings: 8 }') });
  const { stderr } = await command(['verify', 'out'], { cwd });
  expect([counted(stderr), stderr]).toEqual(['3', expect.stringContaining('input-changed')]);
});

it('counts of named files these alone', async () => {
  const cwd = folder();
  put(cwd, { 'regions/akmola.yaml': report('akmola', 'metrics: { meetngs: 8 }') });
  for (const name of ['validate', 'sum']) {
    const { stdout, stderr } = await command([name, 'regions/akmola.yaml'], { cwd });
    expect([name, counted(stderr || stdout)]).toEqual([name, '1']);
  }
});
