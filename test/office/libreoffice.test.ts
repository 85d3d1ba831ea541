import { describe, expect, test } from 'vitest';
import { isMissing } from '../programs.js';
import { exampleOutputs } from '../publish/documents.js';
import { lacking, letters, pdfText, withoutPdf } from '../publish/reading.js';
import { printed } from './printed.js';

const without =
  isMissing('soffice', '--version', 'documents are made but not opened in an office (libreoffice)') ||
  withoutPdf;

const docx = await exampleOutputs({
  only: ['speech', 'tables', 'qa'],
  lang: ['kk', 'ru', 'bilingual'],
  format: ['docx'],
});
const xlsx = await exampleOutputs({ only: ['totals'], format: ['xlsx'] });
const text = await exampleOutputs({ only: ['speech', 'tables'], lang: ['kk', 'ru'], format: ['txt'] });

describe.skipIf(without)('LibreOffice', () => {
  const pdfs = without
    ? new Map<string, Buffer>()
    : printed(new Map([...docx, ...xlsx].filter(([path]) => !path.endsWith('.json'))));
  const read = (path: string) => pdfText(pdfs.get(path) ?? '');
  const said = (path: string) => String(text.get(path) ?? '').replace(/^[=-]+(?: +-+)*$/gm, '');

  test.each(['speech.kk', 'speech.ru'])('prints %s.docx as it was written', (name) => {
    expect(letters(read(`${name}.docx`)).join('')).toBe(letters(said(`${name}.txt`)).join(''));
  });

  test.each(['tables.kk', 'tables.ru'])('prints all of %s.docx, whatever the order of its cells', (name) => {
    expect(lacking(letters(said(`${name}.txt`)), letters(read(`${name}.docx`)))).toEqual([]);
  });

  test('prints both languages side by side', () => {
    const both = letters(said('speech.kk.txt') + said('speech.ru.txt'));
    expect(lacking(both, letters(read('speech.bilingual.docx')))).toEqual([]);
  });

  test.each([...docx.keys()].filter((path) => path.endsWith('.docx')))(
    '%s fits its pages: no letter is cut off or replaced',
    (path) => {
      expect(read(path)).not.toMatch(/[\uFFFD\u25A1]/);
      expect(read(path).length).toBeGreaterThan(1000);
    },
  );

  test('opens the workbook', () => {
    const path = 'totals.xlsx';
    for (const word of ['458', 'Қостанай', 'Костанайская']) expect(read(path)).toContain(word);
  });
});
