import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RenderedDocument } from '../../src/model/document.js';
import { escapeText, markTable } from '../../src/model/marks.js';
import { plainText } from '../../src/publish/text.js';

const page = (text: string, more: Partial<RenderedDocument> = {}): RenderedDocument => ({
  kind: 'speech',
  variant: 'ru',
  text,
  passages: [{ language: 'ru', text }],
  spans: [],
  tables: [],
  ...more,
});

describe('plain text', () => {
  test('is no wider than a mail, but for a word that is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'абв,. 1\u00a0'), maxLength: 30 })),
        (words) => {
          const typed = words.join(' ').trim();
          const made = plainText(page(escapeText(typed)));
          for (const line of made.split('\n')) expect(line.length <= 72 || !line.includes(' ')).toBe(true);
          expect(made.replaceAll('\n', ' ')).toBe(typed);
        },
      ),
    );
  });

  test('loses no blank where a line ends', () => {
    const typed = `${'слово '.repeat(12)}  и`;
    expect(plainText(page(typed)).replaceAll('\n', ' ')).toBe(typed);
  });

  test('never breaks at a no-break space', () => {
    const made = plainText(page(`${'слово '.repeat(11)}9\u00a0000\u00a0000\u00a0упоминаний`));
    expect(made.split('\n').at(-1)).toBe('9\u00a0000\u00a0000\u00a0упоминаний');
  });

  test('leaves tables and spoken lines as they are', () => {
    const wide = 'x'.repeat(60);
    const table = {
      caption: '',
      head: [{ text: wide }, { text: 'n' }],
      rows: [[{ text: `${wide} y` }, { text: '1' }]],
    };
    expect(plainText(page(`a\n\n${markTable(0)}\n\nb`, { tables: [table] }))).toContain(`${wide} y  1`);
    const line = 'слово '.repeat(20).trim();
    expect(plainText(page(line, { kind: 'spoken' }))).toBe(line);
  });
});
