import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/model/blocks.js';
import type { RenderedDocument, Span } from '../../src/model/document.js';
import { escapeText, markSpan, markTable } from '../../src/model/marks.js';
import { textOf, treeOf } from '../../src/publish/tree/index.js';

const figure: Span = { kind: 'figure', figures: [] };
const quoted: Span = { kind: 'quoted', figures: [] };

function page(text: string, more: Partial<RenderedDocument> = {}): RenderedDocument {
  return {
    kind: 'speech',
    variant: 'ru',
    text,
    passages: [{ language: 'ru', text }],
    spans: [figure, quoted],
    tables: [],
    ...more,
  };
}

const blocksOf = (document: RenderedDocument) => treeOf(document).passages.flatMap(({ blocks }) => blocks);
const inlines = (block: Block | undefined): readonly Inline[] =>
  block?.kind === 'paragraph' || block?.kind === 'heading' ? block.children : [];

describe('a rendered document as a tree', () => {
  test('headings, paragraphs, lists, emphasis', () => {
    const blocks = blocksOf(page('# A\n\nb **c**\nd\n\n- e\n- f\n\n3. g\n\n> h\n\n---\n'));
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading', 'paragraph', 'list', 'list', 'quote', 'rule',
    ]); // biome-ignore format: one list
    expect(textOf(inlines(blocks[1]))).toBe('b c d');
    expect(blocks[3]).toMatchObject({ start: 3 });
  });

  test('the title is the first heading, else the beginning', () => {
    expect(treeOf(page('text\n\n## T\n')).title).toBe('T');
    expect(treeOf(page('[text]\n')).title).toBe('text');
  });

  test('spans nest', () => {
    const inner = markSpan('52', 0);
    const [block] = blocksOf(page(`x ${markSpan(`a ${inner} b`, 1)} y`));
    expect(inlines(block)).toEqual([
      { kind: 'text', text: 'x ' },
      {
        kind: 'span',
        span: quoted,
        children: [
          { kind: 'text', text: 'a ' },
          { kind: 'span', span: figure, children: [{ kind: 'text', text: '52' }] },
          { kind: 'text', text: ' b' },
        ],
      },
      { kind: 'text', text: ' y' },
    ]);
  });

  test('a figure inside emphasis', () => {
    const [block] = blocksOf(page(`**${markSpan('52', 0)}**`));
    expect(inlines(block)).toMatchObject([{ kind: 'strong', children: [{ kind: 'span', span: figure }] }]);
  });

  test('lines of a spoken copy stay lines, those of a speech do not', () => {
    const [spoken] = blocksOf(page('a\nb', { kind: 'spoken' }));
    expect(inlines(spoken)).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'break' },
      { kind: 'text', text: 'b' },
    ]);
    expect(textOf(inlines(blocksOf(page('a\nb'))[0]))).toBe('a b');
  });

  test('a table is a node, its cells as typed', () => {
    const table = {
      caption: 'c',
      head: [{ text: 'name' }, { text: 'n', numeric: true }],
      rows: [[{ text: escapeText('a|*b*') }, { text: markSpan('5', 0), numeric: true }]],
    };
    const [block] = blocksOf(page(`${markTable(0)}\n`, { tables: [table] }));
    if (block?.kind !== 'table') throw new Error('no table');
    expect(block.numeric).toEqual([false, true]);
    expect(block.rows[0]?.map(textOf)).toEqual(['a|*b*', '5']);
    expect(block.rows[0]?.[1]).toMatchObject([{ kind: 'span', span: figure }]);
  });

  test('passages keep their languages', () => {
    const passages = [
      { language: 'kk' as const, text: '# а\n' },
      { language: 'ru' as const, text: 'б\n' },
    ];
    expect(treeOf(page('', { passages })).passages.map(({ language }) => language)).toEqual(['kk', 'ru']);
  });

  test('submitted text reads as typed, whatever Markdown would make of it', () => {
    const characters = fc.constantFrom(...'ab1.)-+*_#>|`~[]<>!&;:\\=/$ қ«»"\'{}()');
    const text = fc.string({ unit: characters, minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, (typed) => {
        fc.pre(typed.trim() !== '');
        const blocks = blocksOf(page(`${markSpan(escapeText(typed), 1)}\n`));
        expect(blocks).toHaveLength(1);
        expect(textOf(inlines(blocks[0]))).toBe(typed.trim());
      }),
    );
  });

  test('submitted text behind words of a template, too', () => {
    const characters = fc.constantFrom(...'ab1.)-+*_#>|`~[]<>!&;:\\=/$ қ');
    fc.assert(
      fc.property(fc.string({ unit: characters, minLength: 1, maxLength: 40 }), (typed) => {
        fc.pre(typed.trim() !== '');
        const [block] = blocksOf(page(`Word (${escapeText(typed)}).\n`));
        expect(textOf(inlines(block))).toBe(`Word (${typed.trim()}).`);
      }),
    );
  });
});
