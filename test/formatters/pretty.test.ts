import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/diagnostics/index.js';
import { missing, place, print, typo } from './fixture.js';

const ESC = '\u001b';

describe('pretty', () => {
  it('shows place, code, source line, caret, hint and the count', async () => {
    expect(await print('pretty', [typo])).toBe(
      [
        'regions/kostanay.yaml:7:3: error unknown-key: The key `meetngs` is unknown here.',
        ' 7 │   meetngs: 2',
        '   │   ^^^^^^^',
        '   → Did you mean `meetings`?',
        '',
        '1 file: 1 error',
        '',
      ].join('\n'),
    );
  });

  it('says that all is well', async () => {
    expect(await print('pretty', [])).toBe('1 file: no problems found\n');
  });

  it('puts carets under wide characters and behind tabs', async () => {
    const at = (excerpt: string, from: number, to: number) =>
      print('pretty', [diagnostic('duplicate-key', { key: 'x' }, { place: place(excerpt, from, to) })]);
    expect(await at('\tключ: 1', 2, 6)).toContain('\n 7 │     ключ: 1\n   │     ^^^^\n');
    expect(await at('日本: 1', 1, 3)).toContain('\n 7 │ 日本: 1\n   │ ^^^^\n');
    expect(await at('a😀b', 4, 5)).toContain('\n   │    ^\n');
  });

  it('underlines the first line of a place over several', async () => {
    const several = {
      ...place('kk: "a', 5, 3),
      range: { start: { line: 7, column: 5 }, end: { line: 9, column: 3 } },
    };
    expect(await print('pretty', [diagnostic('empty-text', {}, { place: several })])).toContain(
      '   │     ^^\n',
    );
  });

  it('shows one column of an empty stretch', async () => {
    expect(await print('pretty', [diagnostic('empty-text', {}, { place: place('kk:', 4, 4) })])).toContain(
      '   │    ^\n',
    );
  });

  it('cuts a long line around the place', async () => {
    const text = await print('pretty', [
      diagnostic('empty-text', {}, { place: place(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 501, 502) }),
    ]);
    const [, source = '', caret = ''] = text.split('\n');
    expect(source.length).toBeLessThan(130);
    expect(source[caret.indexOf('^')]).toBe('X');
    expect(source).toMatch(/^ 7 │ …a+Xb+…$/);
  });

  it('shows related places with their lines', async () => {
    const found = diagnostic(
      'duplicate-key',
      { key: 'meetings' },
      {
        place: place('  meetings: 3', 3, 11, 12),
        related: [{ role: 'first', place: place('  meetings: 2', 3, 11) }],
      },
    );
    expect(await print('pretty', [found])).toContain(
      '• regions/kostanay.yaml:7:3: it stands here first\n 7 │   meetings: 2\n   │   ^^^^^^^^\n',
    );
  });

  it('lets no escape sequence of a file through', async () => {
    const key = `${ESC}[2J\u009b31m\u202e`;
    const found = diagnostic(
      'unknown-key',
      { key, known: [key] },
      { place: { ...place(key, 1, 2), file: `${ESC}.yaml` } },
    );
    const text = await print('pretty', [found]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).toContain('␛');
  });

  it('colours only when asked to', async () => {
    expect(await print('pretty', [typo])).not.toContain(ESC);
    expect(await print('pretty', [typo], { colors: 1 })).toContain(`${ESC}[31m`);
  });

  it('prints what has no place', async () => {
    expect(await print('pretty', [missing('abai')])).toContain(
      'note region-missing: abai (`abai`) has not reported.\n',
    );
  });
});
