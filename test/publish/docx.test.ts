import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { RenderedDocument } from '../../src/model/document.js';
import { escapeText, markPicture, markSpan } from '../../src/model/marks.js';
import * as word from '../../src/publish/docx/index.js';
import { context, exampleOutputs } from './documents.js';

/** The file; none of these documents has what could be in its way. */
async function made(content: ReturnType<typeof word.docx>): Promise<Uint8Array> {
  const bytes = await content;
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.map(({ code }) => code).join());
  return bytes;
}
const docx = (...args: Parameters<typeof word.docx>) => made(word.docx(...args));
const bilingualDocx = (...args: Parameters<typeof word.bilingualDocx>) => made(word.bilingualDocx(...args));

const approved = { ...context, draft: false };

function page(text: string, language: 'kk' | 'ru' = 'ru'): RenderedDocument {
  const spans = [{ kind: 'quoted' as const, figures: [] }];
  return { kind: 'speech', variant: language, text, passages: [{ language, text }], spans, tables: [] };
}

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
const documentOf = (bytes: Uint8Array) => partsOf(bytes)['word/document.xml'] ?? '';

describe('a document for Word', () => {
  test('has real headings, a language for each run, and page numbers', async () => {
    const parts = partsOf(await docx(page('# Тақырып\n\nМәтін.\n', 'kk'), approved));
    const document = parts['word/document.xml'] ?? '';
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document.match(/<w:lang w:val="kk-KZ"\/>/g)).toHaveLength(2);
    expect(Object.entries(parts).find(([path]) => path.startsWith('word/footer'))?.[1]).toContain('PAGE');
  });

  test('is A4 with the margins of a letter', async () => {
    const document = documentOf(await docx(page('текст'), approved));
    expect(document).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/);
    expect(document).toMatch(/<w:pgMar w:top="113[34]" w:right="850" w:bottom="113[34]" w:left="170[01]"/);
  });

  test('is marked as a draft unless approved', async () => {
    const marked = Object.values(partsOf(await docx(page('текст'), context))).join('');
    expect(marked).toContain('ПРОЕКТ');
    expect(Object.values(partsOf(await docx(page('текст'), approved))).join('')).not.toContain('ПРОЕКТ');
  });

  test('repeats the heads of tables and breaks no row', async () => {
    const outputs = await exampleOutputs({ only: ['tables'], formats: ['docx'], languages: ['ru'] });
    const document = documentOf(outputs.get('tables.ru.docx') as Uint8Array);
    const rows = document.match(/<w:tr>/g)?.length;
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(rows ?? 0);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(document.match(/<w:tbl>/g)?.length ?? 0);
    expect(document.match(/<w:tblLayout w:type="fixed"\/>/g)).toHaveLength(
      document.match(/<w:tbl>/g)?.length ?? 0,
    );
  });

  test('asks nothing when it is opened: no part points outside, every relation has its part', async () => {
    const parts = partsOf(await docx(page('# А\n\n1. б\n2. в\n\n- г\n'), context));
    for (const [path, text] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
      expect(text).not.toContain('TargetMode="External"');
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of text.matchAll(/Target="([^"]+)"/g))
        expect(Object.keys(parts)).toContain(target.startsWith('/') ? target.slice(1) : folder + target);
    }
  });

  test('holds no time', async () => {
    expect(Object.values(partsOf(await docx(page('текст'), context))).join('')).not.toMatch(
      /dcterms:(?:created|modified)/,
    );
  });

  test('shows submitted text as typed, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async (typed) => {
        fc.pre(!/[\p{Cc}\p{Co}\p{Cs}\uFFFE\uFFFF\s]/u.test(typed));
        const document = documentOf(await docx(page(`${markSpan(escapeText(typed), 0)}\n`), approved));
        const said = [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
          .map(([, text]) => text)
          .join('');
        const plain = said.replace(
          /&(lt|gt|quot|apos|amp);/g,
          (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name as 'lt'],
        );
        expect(plain).toBe(typed);
      }),
      { numRuns: 50 },
    );
  });
});

test('a bilingual document has two columns, each run in its language', async () => {
  const document = documentOf(
    await bilingualDocx(page('# А\n\nб\n', 'kk'), page('# A\n\nb\n\nc\n'), approved),
  );
  expect(document.match(/<w:tr>/g)).toHaveLength(3);
  expect(document.match(/<w:tc>/g)).toHaveLength(6);
  expect(document.match(/w:val="kk-KZ"/g)).toHaveLength(2);
  expect(document.match(/w:val="ru-RU"/g)).toHaveLength(3);
});

describe('pictures', () => {
  const picture = {
    kind: 'bars' as const,
    title: 'Материалы',
    items: [{ label: 'Абай', text: 'нет отчёта', said: 'нет отчёта', missing: true }],
  };
  const drawn = (): RenderedDocument => ({
    ...page(`Вот:\n\n${markPicture(0)}\n`),
    pictures: [picture],
  });

  test('are drawings with pixels for programs that know no drawings, and have all numbers in words', async () => {
    const files = Object.entries(unzipSync(await docx(drawn(), approved)));
    const svg = files.find(([path]) => path.endsWith('.svg'))?.[1] ?? new Uint8Array();
    const png = files.find(([path]) => path.endsWith('.png'))?.[1] ?? new Uint8Array();
    expect(strFromU8(svg)).toContain('Абай');
    expect([...png.slice(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
    expect(png.length).toBeGreaterThan(1000);
    expect(documentOf(await docx(drawn(), approved))).toContain('descr="Материалы. Абай: нет отчёта."');
  });

  test('are the same bytes each time', async () => {
    expect(await docx(drawn(), approved)).toEqual(await docx(drawn(), approved));
  });
});
