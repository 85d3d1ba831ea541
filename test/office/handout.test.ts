import { describe, expect, test } from 'vitest';
import { isMissing } from '../programs.js';
import { exampleOutputs } from '../publish/documents.js';
import { fullestOutputs, fullOutputs } from '../publish/full.js';
import { pageCount, withoutPdf } from '../publish/reading.js';
import { printed } from './printed.js';

const withoutOffice =
  isMissing('soffice', '--version', 'sheets are made but not opened in an office (libreoffice)') ||
  withoutPdf;

const wanted = {
  only: ['handout' as const],
  lang: ['kk' as const, 'ru' as const],
  format: ['docx' as const, 'pdf' as const],
};
const sheets = Object.entries({
  example: await exampleOutputs(wanted),
  full: await fullOutputs(wanted),
  fullest: await fullestOutputs(wanted),
});
const all = new Map(
  sheets.flatMap(([name, outputs]) => [...outputs].map(([path, content]) => [`${name}.${path}`, content])),
);
const ending = (suffix: string) => [...all.keys()].filter((path) => path.endsWith(suffix));

describe.skipIf(withoutPdf)('the sheet for journalists, as a PDF', () => {
  test.each(ending('.pdf'))('%s is two pages', (path) => {
    expect(pageCount(all.get(path) ?? '')).toBe(2);
  });
});

describe.skipIf(withoutOffice)('the sheet for journalists, in LibreOffice', () => {
  const docx = ending('.docx');
  const pdfs = withoutOffice ? new Map() : printed(new Map(docx.map((path) => [path, all.get(path) ?? ''])));

  test.each(docx)('%s is two pages', (path) => {
    expect(pageCount(pdfs.get(path))).toBe(2);
  });
});
