import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import { examine } from '../../src/examine.js';
import { parse, parseStream } from '../../src/parse/index.js';
import { report } from '../commands/fixture.js';
import { scratch } from '../scratch.js';

const found = (text: string) =>
  parse('a.yaml', text).diagnostics.map(({ code, args, place }) => ({
    code,
    args,
    at: `${place?.range.start.line}:${place?.range.start.column}`,
  }));
const beyond = (what: string, limit: number, at: string) => [
  { code: 'limit-exceeded', args: { what, limit }, at },
];

describe('what goes beyond the limits is one diagnostic, where it does', () => {
  test.each([
    ['['.repeat(1_000_000), 'depth', 64, '1:67'],
    ['a: 1\nb: '.concat('{a: '.repeat(100_000)), 'depth', 64, '2:261'],
    ['- '.repeat(100_000), 'depth', 64, '1:132'],
    [Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 'depth', 64, '66:67'],
    ['a: [\n'.concat('  b: "c\n'.repeat(20_000)), 'depth', 64, '129:7'],
    [`a: "${'x'.repeat(32_767)}"\n`, 'text', 32_768, '1:4'],
    [`a: |\n${'  слово\n'.repeat(10_000)}`, 'text', 32_768, '2:1'],
    ['a: 1\n'.repeat(20_000), 'pieces', 100_000, '14286:4'],
    ['a: 1\n---\n'.concat('b: 1\n'.repeat(20_000)), 'pieces', 100_000, '14287:2'],
  ])('%#', (text, what, limit, at) => {
    expect(found(text)).toEqual(beyond(what, limit, at));
  });

  test('each document of a stream has limits of its own, and those before are read', () => {
    const many = 'k: 1\n'.repeat(9_000);
    const parsed = parseStream('<stdin>', `a: 1\n---\n${many}---\n${many}---\n${'['.repeat(100)}`);
    expect(parsed.map(({ tree, diagnostics }) => tree !== undefined || diagnostics[0]?.code)).toEqual([
      true,
      true,
      true,
      'limit-exceeded',
    ]);
  });

  test('no line is shown that nobody could read', () => {
    const [one] = parse('a.yaml', `a: "${'x'.repeat(100_000)}"\n`).diagnostics;
    expect(one?.place).not.toHaveProperty('excerpt');
  });
});

test('ten thousand errors are counted in full', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `  no_${i}: 1`).join('\n');
  const bytes = Buffer.from(report('kostanay', `metrics:\n${lines}`));
  expect(examine({ path: 'a.yaml', bytes }, builtin).diagnostics).toHaveLength(10_000);
});

/** What once took minutes, a gigabyte or the whole stack; each is as large as a file may be. */
const SLOW: Readonly<Record<string, string>> = {
  'closing brackets': ']',
  'open lists': 'a: [\n',
  'open quotes': '- ["a\n',
  'keys in one line': '{k: 1, ',
  directives: '%X y\n',
  numbers: '1 ',
  'personal numbers': '900101300012 ',
  comments: '# x\n',
  tags: 'a: !x 1\n',
  documents: '---\na: 1\n',
};
const folder = scratch(
  Object.fromEntries(
    Object.entries(SLOW).map(([name, text]) => [`${name}.yaml`, text.repeat(1e6 / text.length)]),
  ),
);

test.each(Object.keys(SLOW))('a megabyte of %s is refused soon, and in little memory', (name) => {
  const argv = [
    '--max-old-space-size=128',
    resolve('bin/smg-report.js'),
    'validate',
    join(folder, `${name}.yaml`),
  ];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', timeout: 10_000 });
  expect([status, stderr]).toEqual([1, '']);
});
