import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Output } from '../../src/model/output.js';
import { isMissing } from '../programs.js';

export const withoutPdf = isMissing('pdftotext', '-v', 'PDFs are made but not read back (poppler-utils)');

/** What a reader of PDF files sees, without page numbers and the mark of a draft; from Debian's poppler-utils. */
export function pdfText(content: Output['content']): string {
  const file = join(mkdtempSync(join(tmpdir(), 'smg-report-pdf-')), 'document.pdf');
  writeFileSync(file, content);
  const pages = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).split('\f');
  return pages.map((page) => page.replace(/^\s*(?:ЖОБА|ПРОЕКТ)\n/, '').replace(/\n\d+\s*$/, '')).join('\n');
}

/** How many pages a PDF has. */
export function pageCount(content: Output['content']): number {
  const file = join(mkdtempSync(join(tmpdir(), 'smg-report-pdf-')), 'document.pdf');
  writeFileSync(file, content);
  const said = execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return Number(/^Pages: +(\d+)/m.exec(said)?.[1]);
}

export const letters = (text: string) => [...text.replace(/\s/g, '')];

/** Words or letters of one list that the other one has too few of. */
export function lacking(all: readonly string[], found: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return all.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
