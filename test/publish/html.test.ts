import { describe, expect, test } from 'vitest';
import type { Figure, RenderedDocument, Span } from '../../src/model/document.js';
import { escapeText, markSpan } from '../../src/model/marks.js';
import { bilingualHtml, html } from '../../src/publish/html/index.js';
import { context } from './documents.js';

const source = (region: string, value: number) => ({
  region,
  value,
  qualifier: 'exact' as const,
  file: `regions/${region}.yaml`,
  line: 7,
  column: 12,
});

const total: Figure = {
  quantity: { value: 149, qualifier: 'exact', sources: [source('kostanay', 52), source('akmola', 97)] },
  origin: 'derived',
  metric: 'media_materials',
  region: null,
  sphere: null,
  part: null,
};

function page(text: string, variant: 'kk' | 'ru' | 'both' = 'ru'): RenderedDocument {
  const spans: Span[] = [
    { kind: 'figure', figures: [total] },
    { kind: 'quoted', figures: [] },
  ];
  const language = variant === 'kk' ? 'kk' : 'ru';
  return { kind: 'speech', variant, text, passages: [{ language, text }], spans, tables: [] };
}

describe('a page', () => {
  test('makes each figure data that leads to its note, and the note back to it', () => {
    const made = html(page(`Вышло ${markSpan('149 материалов', 0)}.`), context);
    expect(made).toContain(
      '<data value="149"><a class="figure" href="#n-1" id="f-1">149 материалов</a></data>',
    );
    expect(made).toContain('149 = 52 + 97');
    expect(made).toContain('regions/kostanay.yaml, строка 7');
    expect(made).toContain('href="#f-1"');
  });

  test('a figure that stands twice has one note and one id', () => {
    const made = html(page(`${markSpan('149', 0)} и ${markSpan('149', 0)}`), context);
    expect(made.match(/href="#n-1"/g)).toHaveLength(2);
    expect(made.match(/ id="f-1"/g)).toHaveLength(1);
    expect(made.match(/<li id="n-/g)).toHaveLength(1);
  });

  test('submitted text is text', () => {
    const typed = '<script>alert("1")</script> & <b>';
    const made = html(page(`# ${escapeText(typed)}\n\n${markSpan(escapeText(typed), 1)}\n`), context);
    expect(made).not.toContain('<script>alert');
    expect(made.split('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;b&gt;')).toHaveLength(4);
  });

  test('asks for nothing from anywhere', () => {
    const made = html(page('текст'), context);
    expect(made.match(/(?:src|href)="(?!#|data:)[^"]*"/g)).toBe(null);
    expect(made).not.toMatch(/url\(|@import/);
  });

  test('says in which language each passage is', () => {
    const both: RenderedDocument = {
      ...page('', 'both'),
      passages: [
        { language: 'kk', text: '# Брифинг\n' },
        { language: 'ru', text: '## По стране\n' },
      ],
    };
    const made = html(both, context);
    expect(made).toContain('<html lang="ru">');
    expect(made).toMatch(/<div lang="kk">\n<h1 id="h-1">Брифинг<\/h1>\n<\/div>/);
  });

  test('is marked as a draft unless approved', () => {
    expect(html(page('текст'), context)).toContain('class="draft"');
    expect(html(page('текст'), { ...context, draft: false })).not.toContain('class="draft"');
  });
});

test('a bilingual page stands paragraph by paragraph, and nothing is lost where they differ', () => {
  const kk = page('# А\n\nб\n\nв\n\n## Г\n\nд\n', 'kk');
  const ru = page('# A\n\nb\n\n## G\n\nd\n\ne\n');
  const rows = bilingualHtml(kk, ru, context)
    .split('<div class="pair">')
    .slice(1)
    .map((row) => row.replace(/<\/main>[\s\S]*/, '').replace(/<[^>]*>|\s/g, ''));
  expect(rows).toEqual(['АA', 'бb', 'в', 'ГG', 'дd', 'e']);
});
