import { describe, expect, test } from 'vitest';
import { readWorkspace } from '../../src/check/index.js';
import { builtin } from '../../src/codelists/index.js';
import { places, treeOf } from './support.js';

const read = (text: string) => readWorkspace(treeOf(text, 'smg-report.yaml'), builtin);
const problems = (text: string) => read(text).diagnostics;

describe('readWorkspace', () => {
  test('fills in what is left out', () => {
    const { workspace } = read('period: 2020-01/2020-02\n');
    expect(workspace).toMatchObject({
      file: 'smg-report.yaml',
      period: { text: '2020-01/2020-02' },
      activities: 'regions/**/*.{yaml,yml}',
      languages: ['kk', 'ru', 'both'],
      stated: [],
      rules: {},
      output: { folder: 'out', formats: ['md'] },
    });
    expect(workspace).not.toHaveProperty('expectedPlace');
    expect(workspace?.expected).toHaveLength(17);
    expect(workspace?.expected).not.toContain('abai');
    expect(read('period: 2023\n').workspace?.expected).toHaveLength(20);
  });

  test('reads what is there', () => {
    const { workspace, diagnostics } = read(`period: 2020
expected: [kostanay, KZ-71]
languages: [ru, kk]
activities: '*.yaml'
history: 'old/*.yaml'
speaker: { name: { kk: А, ru: Б }, position: { kk: в, ru: г } }
stated:
  - { metric: members, value: ">3500", source: { kk: д, ru: е } }
  - { metric: media_mentions, value: 9000000, period: 2019, source: { kk: д, ru: е } }
rules: { period-gap: error, parts-differ: warning }
output: { folder: build, formats: [md, txt] }
`);
    expect(diagnostics).toEqual([]);
    expect(workspace).toMatchObject({
      expected: ['kostanay', 'astana'],
      expectedPlace: { range: { start: { line: 2, column: 1 } } },
      languages: ['kk', 'ru'],
      activities: '*.yaml',
      history: { glob: 'old/*.yaml', place: { range: { start: { line: 5, column: 10 } } } },
      speaker: { name: { kk: 'А', ru: 'Б' }, position: { kk: 'в', ru: 'г' } },
      stated: [
        {
          metric: 'members',
          amount: { value: 3500, qualifier: 'over' },
          place: { range: { start: { line: 8, column: 31 } } },
        },
        { metric: 'media_mentions', period: { text: '2019' } },
      ],
      rules: { 'period-gap': 'error' },
      output: { folder: 'build', formats: ['md', 'txt'] },
    });
    expect(workspace?.stated[0]).not.toHaveProperty('period');
  });

  test.each([
    ['period: 2020-02/2020-01\n', ['bad-period 1:9']],
    ['period: 2020\nexpected: [kostnay]\n', ['unknown-region 2:12']],
    ['period: 2020\nexpected: [abai]\n', ['region-not-in-period 2:12']],
    ['period: 2020\nexpected: [kostanay, KZ-39]\n', ['duplicate-id 2:22']],
    [
      'period: 2020\nstated: [{ metric: memebrs, value: 1, source: { kk: а, ru: б } }]\n',
      ['unknown-metric 2:20'],
    ],
    ['period: 2020\nrules: { period-gaps: off }\n', ['unknown-code 2:10']],
    ['period: 2020\nrules: { parts-differ: off }\n', ['wrong-value 2:24']],
    ['period: 2020\nrules: { number-text: warning }\n', ['wrong-value 2:23']],
    ['period: 2020\nrules: { parts-differ: warning, period-gap: off, region-unexpected: error }\n', []],
  ])('%j', (text, expected) => {
    expect(places(problems(text))).toEqual(expected);
    expect(read(text).workspace === undefined).toBe(expected.length > 0);
  });
});
