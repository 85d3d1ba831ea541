import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/diagnostics/index.js';
import { at, place, print, typo } from './fixture.js';

describe('markdown', () => {
  it('lists problems below their files', async () => {
    const related = [{ role: 'first' as const, place: place('x', 1, 2, 3) }];
    const found = [
      diagnostic('no-files', { pattern: 'x' }),
      typo,
      { ...typo, related },
      at(typo, { file: 'b.yaml' }),
    ];
    expect(await print('markdown', found)).toBe(
      [
        '**1 file: 4 errors**',
        '',
        '- **error** <code>no-files</code> No activity file matches <code>x</code>.\\',
        '  → Check the path. If there may be none, add <code>--allow-empty</code>.',
        '',
        '### <code>regions/kostanay.yaml</code>',
        '',
        '- **7:3 error** <code>unknown-key</code> The key <code>meetngs</code> is unknown here.\\',
        '  → Did you mean <code>meetings</code>?',
        '- **7:3 error** <code>unknown-key</code> The key <code>meetngs</code> is unknown here.\\',
        '  → Did you mean <code>meetings</code>?\\',
        '  → it stands here first: regions/kostanay.yaml:3:1',
        '',
        '### <code>b.yaml</code>',
        '',
        '- **7:3 error** <code>unknown-key</code> The key <code>meetngs</code> is unknown here.\\',
        '  → Did you mean <code>meetings</code>?',
        '',
      ].join('\n'),
    );
  });

  it('takes no markup from a text', async () => {
    const key =
      '` <img src=x> **b** _i_ [l](http://x) ![](y) | # @me https://x www.x.kz &lt; $m$ ~~s~~ \n# h';
    const found = diagnostic('unknown-key', { key, known: [] }, { place: place('x', 1, 2) });
    const text = await print('markdown', [at(found, { file: key })]);
    const types: string[] = [];
    const visit = (node: { type: string; value?: string; children?: unknown[] }) => {
      types.push(node.type === 'html' ? (node.value ?? '') : node.type);
      for (const child of (node.children ?? []) as (typeof node)[]) visit(child);
    };
    visit(fromMarkdown(text));
    expect([...new Set(types)].sort()).toEqual(
      [
        '<!-- -->',
        '</code>',
        '<code>',
        'heading',
        'list',
        'listItem',
        'paragraph',
        'root',
        'strong',
        'text',
      ].sort(),
    );
    expect(types.filter((type) => type === 'heading')).toHaveLength(1);
    expect(text).not.toMatch(/(?<!<!-- -->)@me|:\/\/|www\.x/);
  });
});
