import { describe, expect, test } from 'vitest';
import type { Block, DocumentTree } from '../../src/model/blocks.js';
import type { Figure } from '../../src/model/document.js';
import { qaTree } from '../../src/publish/qa.js';
import { textOf } from '../../src/publish/tree/index.js';
import { context } from './documents.js';

const figure = (value: number, line: number): Figure => ({
  quantity: {
    value,
    qualifier: 'exact',
    sources: [
      { region: 'kostanay', value, qualifier: 'exact', file: 'regions/kostanay.yaml', line, column: 3 },
    ],
  },
  origin: 'submitted',
  metric: 'meetings',
  region: 'kostanay',
  sphere: null,
  part: null,
});

const saying = (...numbers: readonly Figure[]): Block => ({
  kind: 'paragraph',
  children: numbers.map((one) => ({
    kind: 'span',
    span: { kind: 'figure', figures: [one] },
    children: [{ kind: 'text', text: `${one.quantity.value} заседания` }],
  })),
});

const speech = (...blocks: readonly Block[]): DocumentTree => ({
  kind: 'speech',
  variant: 'ru',
  title: 'T',
  passages: [{ language: 'ru', blocks }],
});

/** Every block behind the first remark, as lines of text; items of a list with a dash. */
function linesOf(tree: DocumentTree): string[] {
  return (
    tree.passages[0]?.blocks.slice(1).flatMap((block) => {
      if (block.kind === 'list')
        return block.items.flat().map((item) => `- ${'children' in item ? textOf(item.children) : ''}`);
      return 'children' in block ? [textOf(block.children)] : [];
    }) ?? []
  );
}

const remark = (line: number, file = 'regions/kostanay.yaml') => ({ file, line, text: `замечание ${line}` });
const made = (tree: DocumentTree, ...ru: readonly { file: string; line: number; text: string }[]) =>
  linesOf(qaTree(tree, { naming: context.naming, remarks: { kk: [], ru } }));

describe("the press officer's own copy", () => {
  test('numbers each figure once, with its note below', () => {
    expect(made(speech(saying(figure(2, 7)), saying(figure(2, 7), figure(4, 8))))).toEqual([
      '2 заседания\u00a0[1]',
      '- [1] 2 заседания · заседания, Костанайская область · Костанайская область: 2 (regions/kostanay.yaml:7)',
      '2 заседания\u00a0[1]4 заседания\u00a0[2]',
      '- [2] 4 заседания · заседания, Костанайская область · Костанайская область: 4 (regions/kostanay.yaml:8)',
    ]);
  });

  test('puts a remark below the paragraph that speaks of its line, else below the last one of its file, else at the end', () => {
    const lines = made(
      speech(saying(figure(2, 7)), saying(figure(4, 8))),
      remark(7),
      remark(3),
      remark(1, 'regions/abai.yaml'),
    );
    expect(lines.map((line) => /замечание \d/.exec(line)?.[0] ?? line.slice(0, 12))).toEqual([
      '2 заседания\u00a0',
      '- [1] 2 засе',
      'замечание 7',
      '4 заседания\u00a0',
      '- [2] 4 засе',
      'замечание 3',
      'Прочие замеч',
      'замечание 1',
    ]);
  });
});
