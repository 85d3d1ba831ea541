import { expect, test } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import { examine } from '../../src/examine.js';

const isTold = (path: string, region: string, period = '2026-Q1') =>
  examine(
    {
      path,
      bytes: new TextEncoder().encode(`region: ${region}\nperiod: ${period}\nmetrics: { raids: 2 }\n`),
    },
    builtin,
  ).diagnostics.some(({ code }) => code === 'file-of-other-region');

test.each([
  ['regions/akmola.yaml', 'astana', true],
  ['regions/akmola-03.yml', 'astana', true],
  ['2026-q1_Astana.yaml', 'akmola', true],
  ['almaty.yaml', 'almaty-region', true],
  ['almaty-region.yaml', 'almaty-region', false],
  ['nur-sultan.yaml', 'astana', false],
  ['akmola.yaml', 'akmola', false],
  ['akmola/report-7.yaml', 'astana', false],
  ['akmolinsk.yaml', 'astana', false],
  ['<stdin>', 'astana', false],
])('%s of %s: %s', (path, region, told) => expect(isTold(path, region)).toBe(told));

test('a region that did not exist yet is none', () => {
  expect(isTold('abai.yaml', 'east-kazakhstan', '2022-Q1')).toBe(false);
  expect(isTold('abai.yaml', 'east-kazakhstan', '2023-Q1')).toBe(true);
});
