import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/load/index.js';
import type { RenderedDocument } from '../../src/model/document.js';
import { lacking, lettersOf } from '../../src/publish/pdf/coverage.js';
import { pdf } from '../../src/publish/pdf/index.js';
import { literal } from '../../src/publish/pdf/markup.js';
import { context } from './documents.js';

const fonts = loadFonts() ?? [];

function page(text: string): RenderedDocument {
  return { kind: 'speech', variant: 'kk', text, passages: [{ language: 'kk', text }], spans: [], tables: [] };
}

const made = async (text: string, draft = false) => {
  const content = await pdf(page(text), { ...context, draft, fonts });
  if (!(content instanceof Uint8Array)) throw new Error(content.map(({ code }) => code).join());
  return Buffer.from(content).toString('latin1');
};

describe('a PDF', () => {
  test('is tagged, says its language and has bookmarks', async () => {
    const file = await made('# Тақырып\n\nМәтін.\n');
    expect(file).toContain('/StructTreeRoot');
    expect(file).toMatch(/\/Lang ?\(kk\)/);
    expect(file).toContain('/Outlines');
    expect(file).toContain('pdfuaid');
  });

  test('carries its letters with it', async () => {
    const file = await made('# Тақырып\n');
    expect(file).toMatch(/\/FontFile[23]/);
    expect(file).toContain('Tinos');
  });

  test('is not made with a letter that the font lacks', async () => {
    const found = await pdf(page('Жиын 漢 және 🙂\n'), { ...context, fonts });
    expect(found).toMatchObject([
      { code: 'letters-missing', args: { document: 'speech.kk', letters: ['漢', '🙂'] } },
    ]);
  });

  test('says which package it lacks', async () => {
    expect(await pdf(page('текст'), { ...context, fonts: undefined })).toMatchObject([
      { code: 'pdf-unavailable' },
    ]);
  });

  test('takes headings as they come', async () => {
    expect(await made('### А\n\nб\n\n# В\n')).toContain('%PDF');
    expect(await made('\n')).toContain('%PDF');
    expect(await made('## \n\nа\n')).toContain('%PDF');
  });

  test('sets submitted text as text, whatever Typst would make of it', async () => {
    for (const typed of [
      '#panic("x")',
      '"; #panic("x"); "',
      '\\u{41}',
      '$x$ `y` @z <l>',
      '// c',
      '/* c */',
      ']',
      '[',
      '}',
    ])
      expect(await made(`${typed.replace(/[\\`*_[\]<>|~&]/g, '\uE003$&')}\n`)).toContain('%PDF');
  });
});

test('the font has every letter of the three languages', () => {
  const letters =
    'АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя«»„“—–№₸…%';
  for (const font of fonts) expect(lacking(letters, lettersOf(font))).toEqual([]);
});

test('a literal ends where its text ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const said = literal(text).slice(1, -1);
      // Behind an even number of backslashes a quotation mark would end it.
      expect(said.replace(/\\[\s\S]/g, '')).not.toMatch(/["\\\n\r]/);
    }),
  );
});
