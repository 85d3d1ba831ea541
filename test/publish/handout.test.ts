import { describe, expect, test } from 'vitest';
import { exampleOutputs } from './documents.js';
import { fullOutputs } from './full.js';

const wanted = { only: ['handout' as const], lang: ['kk' as const, 'ru' as const] };
const example = await exampleOutputs({ ...wanted, format: ['md', 'html', 'pdf'] });
const full = await fullOutputs({ ...wanted, format: ['md', 'html', 'pdf', 'txt'] });
const audit = (outputs: typeof full) => JSON.parse(String(outputs.get('audit.json')));

describe.each(Object.entries({ example, full }))('%s', (_, outputs) => {
  test('every number has its source, and stands in both languages', () => {
    const { unsourced, parity, figures } = audit(outputs);
    expect(unsourced).toEqual([]);
    expect(parity).toEqual({ onlyIn: { kk: [], ru: [] } });
    expect(figures.length).toBeGreaterThan(40);
  });

  test.each(['kk', 'ru'])('%s: whatever a picture shows stands in a table', (language) => {
    const html = String(outputs.get(`handout.${language}.html`));
    const pictures = [...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => svg);
    expect(pictures).toHaveLength(3);
    const cells = new Set([...html.matchAll(/<td[^>]*>(?:<data[^>]*>)?([^<]*)/g)].map(([, text]) => text));
    const numbers = pictures.flatMap((svg) =>
      [...svg.matchAll(/<text[^>]*>([^<]*\d[^<]*)<\/text>/g)].map(([, text]) => text),
    );
    expect(numbers.length).toBeGreaterThan(15);
    expect(numbers.filter((number) => !cells.has(number))).toEqual([]);
  });

  test.each(['kk', 'ru'])('%s: two pages of PDF', (language) => {
    const pdf = Buffer.from(outputs.get(`handout.${language}.pdf`) ?? '').toString('latin1');
    expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(2);
  });

  test('tells nobody in which file a number stands', () => {
    for (const [path, content] of outputs)
      if (path.endsWith('.html') || path.endsWith('.md')) expect(String(content)).not.toContain('.yaml');
  });
});

test('who has not reported is drawn and named as missing', () => {
  const html = String(full.get('handout.ru.html'));
  const map = /<svg[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
  expect(map.match(/>нет отчёта</g)).toHaveLength(6);
  expect(map).toContain(': нет отчёта');
  expect(String(full.get('handout.ru.md'))).toContain('| нет отчёта |');
});

test('whom to ask stands in every language and format, and is no secret', () => {
  for (const path of ['handout.kk.txt', 'handout.ru.txt', 'handout.ru.html']) {
    expect(String(full.get(path))).toContain('+7 7172 00 00 00');
    expect(String(full.get(path))).toContain('press@example.kz');
  }
  expect(String(full.get('handout.kk.txt'))).toContain('Мәңгілік Ел даңғылы');
});
