import { describe, expect, test } from 'vitest';
import type { RenderedDocument, Span } from '../../src/model/document.js';
import { escapeText, markSpan } from '../../src/model/marks.js';
import { blemishesOf } from '../../src/render/finished.js';

const IDS = ['meetings', 'media_materials', 'west-kazakhstan', 'health'];

function documentOf(text: string, spans: readonly Span[] = []): RenderedDocument {
  return { kind: 'speech', variant: 'ru', text, passages: [{ language: 'ru', text }], spans, tables: [] };
}

const place = {
  file: 'regions/a.yaml',
  range: { start: { line: 3, column: 9 }, end: { line: 3, column: 20 } },
};
const quoted: Span = { kind: 'quoted', figures: [], place };
const name: Span = { kind: 'name', figures: [] };

const found = (text: string, spans?: readonly Span[]) =>
  blemishesOf(documentOf(text, spans), IDS).map((one) => [one.code, one.text]);

describe('what must not stand in a finished document', () => {
  test.each([
    ['Итог: {{regions}}.', 'unfilled-template', '{{regions}}'],
    ['Итог: {{.', 'unfilled-template', '{{'],
    ['Проведено {N} встреч.', 'unfilled-template', '{N}'],
    ['Всего undefined.', 'broken-value', 'undefined'],
    ['Всего NaN встреч.', 'broken-value', 'NaN'],
    ['Всего [object Object].', 'broken-value', '[object Object]'],
    ['Вышли media_materials.', 'id-in-document', 'media_materials'],
    ['Сфера health.', 'id-in-document', 'health'],
    ['Спасибо. .', 'empty-sentence', '. .'],
    ['Спасибо..', 'empty-sentence', '..'],
    ['Ещё: .', 'empty-sentence', ': .'],
    ['Да, , нет.', 'empty-sentence', ', ,'],
    ['Да,.', 'empty-sentence', ',.'],
    ['Проект ().', 'empty-sentence', '()'],
    ['Проект «».', 'empty-sentence', '«»'],
    ['Да.\n\n## \n\nНет.', 'empty-sentence', '##'],
    ['Да.\n\n.\n\nНет.', 'empty-sentence', '.'],
    ['Два  слова.', 'doubled-space', '  '],
    ['Два \u00a0слова.', 'doubled-space', ' \u00a0'],
  ])('%j', (text, code, typed) => {
    expect(found(text)).toEqual([[code, typed]]);
  });

  test.each([
    'Что дальше?.. Работа. Ждём… Всё!',
    'В 2020 г. — 12,5 %; далее: 5, 6 и 7.',
    'Пишите на info@health.kz, смотрите health.kz/meetings и отчёт meetings.pdf.',
    '| а | – |\n| --- | ---: |\n| б | 3 |',
    'Да.\n\n---\n\nНет.',
    'По данным [акимата](https://gov.kz/media_materials).',
    'Healthy, Meetings, NaNo, undefinedly.',
  ])('says nothing of %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a submitted text is left to proof-reading, but for what it never means', () => {
    const text = `Да. ${markSpan(escapeText('Сайт health.. , media_materials {{x}}'), 0)}.`;
    expect(found(text, [quoted])).toEqual([['id-in-document', 'media_materials']]);
    expect(blemishesOf(documentOf(text, [quoted]), IDS).map((one) => one.place)).toEqual([place]);
  });

  test('where a submitted text and a template meet, the template is asked', () => {
    const met = blemishesOf(documentOf(`Да, ${markSpan('нет.', 0)}. Ага.`, [name]), IDS);
    expect(met.map(({ code, text, at }) => [code, text, at])).toEqual([
      ['empty-sentence', '..', { line: 1, column: 8 }],
    ]);
  });

  test('takes time in proportion to the text', () => {
    for (const piece of ['{', ' ', '. ', '(  ', 'a_', '|', '\n## x'])
      blemishesOf(documentOf(piece.repeat(300_000)), IDS);
  });
});
