import { describe, expect, test } from 'vitest';
import { type CodelistKind, checkCodelist } from '../../src/check/index.js';
import { builtin, type Codelists, mergeCodelists } from '../../src/codelists/index.js';
import { places, treeOf } from './support.js';

function check(kind: CodelistKind, text: string) {
  const tree = treeOf(text, `codelists/${kind}.yaml`);
  return places(checkCodelist(tree, kind, mergeCodelists(builtin, tree.value as Partial<Codelists>)));
}

test('the built-in codelists hold', () => {
  for (const kind of ['metrics', 'spheres', 'regions'] as const) {
    const { groups, metrics, spheres, regions } = builtin;
    const lists = { metrics: { groups, metrics }, spheres: { spheres }, regions: { regions } };
    const tree = treeOf(JSON.stringify(lists[kind]));
    expect(checkCodelist(tree, kind, builtin)).toEqual([]);
  }
});

describe('metrics', () => {
  const metric = (more: string) => `metrics:\n  - id: wells_checked\n    kk: { count: '{n} құдық' }\n${more}`;

  test.each([
    ['', []],
    ['    group: media\n', []],
    ['    group: medai\n', ['unknown-group 4:12']],
    [
      '    kind: flow\n    consists_of: { metrics: [violations_fixed, nothing], complete: false }\n',
      ['unknown-metric 5:48'],
    ],
    ['    parts: { of: [{ id: a }, { id: a }] }\n', ['duplicate-id 4:36']],
    ['  - id: wells_checked\n', ['duplicate-id 4:9']],
    ["  - kk: { count: 'құдық' }\n", ['phrase-slot 4:18']],
    ["  - kk: { count: '{n} {n}' }\n", ['phrase-slot 4:18']],
    ["  - kk: { count: '{n} {x}' }\n", ['phrase-slot 4:18']],
    ["  - kk: { count: '{n} құдық', active: { object: '{N} құдықты' } }\n", ['phrase-slot 4:49']],
    ["  - kk: { count: '{{n}} құдық' }\n", ['phrase-slot 4:18']],
    ["  - name: { ru: 'колодцы {{x}} и {N}' }\n", ['unfilled-template 4:26', 'unfilled-template 4:34']],
    ["  - name: { ru: 'два  колодца  и' }\n", ['doubled-space 4:21']],
    ["  - name: { ru: ' колодцы' }\n", ['doubled-space 4:18']],
  ])('%j', (more, expected) => {
    expect(check('metrics', metric(more))).toEqual(expected);
  });

  test.each([
    ["kk: ['Топ {active}', '{passive}'], ru: ['{plural}']", []],
    ["kk: ['Топ'], ru: ['{active} {passive}']", ['phrase-slot 2:19', 'phrase-slot 2:32']],
  ])('frames %j', (frames, expected) => {
    expect(check('metrics', `groups:\n  - { id: g, ${frames} }\n`)).toEqual(expected);
  });
});

describe('what a metric consists of', () => {
  const members = builtin.metrics.find(({ id }) => id === 'members');
  const compound = (kind: string, parts: string) =>
    `metrics:\n  - id: wells\n    kind: ${kind}\n    consists_of: { metrics: [${parts}], complete: false }\n`;

  test.each([
    ['flow', 'violations_fixed', []],
    ['stock', 'violations_fixed', ['kinds-mixed 4:30']],
    ['flow', 'violations_fixed, members', ['kinds-mixed 4:48', 'part-words-missing 4:48']],
    ['flow', 'raids', ['part-words-missing 4:30']],
  ])('%s of %s', (kind, parts, expected) => {
    expect(check('metrics', compound(kind, parts))).toEqual(expected);
  });

  test('a part that a workspace has made a stock', () => {
    const { part, ...kk } = builtin.metrics.find(({ id }) => id === 'violations_fixed')?.kk ?? {};
    const fixed = { ...members, id: 'violations_fixed', kk };
    expect(part).toBeDefined();
    expect(check('metrics', JSON.stringify({ metrics: [fixed] }))).toEqual([
      'kinds-mixed 1:13',
      'part-words-missing 1:13',
    ]);
  });
});

test('a region takes no other region’s names', () => {
  const text =
    'regions:\n  - id: new-region\n    codes: [KZ-39, KZ-99]\n    names: [{ alias: nur-sultan }, { alias: fresh }]\n';
  expect(check('regions', text)).toEqual(['duplicate-id 3:13', 'duplicate-id 4:22']);
  expect(check('regions', 'regions:\n  - id: kostanay\n    codes: [KZ-39]\n')).toEqual([]);
});
