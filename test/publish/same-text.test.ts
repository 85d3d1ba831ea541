import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Output } from '../../src/model/output.js';
import type { OutputFormat } from '../../src/model/plan.js';
import { exampleOutputs } from './documents.js';

/** A document's text as somebody reads it in a format, without what the format adds (page numbers, sources). */
type Extract = (content: Output['content']) => string | Promise<string>;

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
};
const decoded = (text: string) =>
  text.replace(/&(?:lt|gt|quot|apos|#39|amp);/g, (one) => entities[one] ?? '');

/** Each format's way back to the text. A further format is a line here. */
const EXTRACT: Readonly<Partial<Record<OutputFormat, Extract>>> = {
  md: (content) =>
    String(content)
      .replace(/^\|(?: -+:? \|)+$/gm, '')
      .replace(/^#+ /gm, '')
      .replace(/[|*]/g, ' ')
      .replace(/\\(.)/g, '$1'),
  txt: (content) => String(content).replace(/^[=-]+(?: +-+)*$/gm, ''),
  html: (content) => {
    const [, main = ''] =
      /<main[^>]*>([\s\S]*?)(?:<section class="sources"|<\/main>)/.exec(String(content)) ?? [];
    return decoded(main.replace(/<\/(?:td|th)>|<br>/g, ' ').replace(/<[^>]*>/g, ''));
  },
  pdf: pdfText,
  docx: (content) => {
    const document = strFromU8(unzipSync(content as Uint8Array)['word/document.xml'] ?? new Uint8Array());
    const paragraphs = document.split(/<\/w:p>/).map((one) => {
      const pieces = one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g);
      return [...pieces].map(([, text]) => text ?? ' ').join('');
    });
    return decoded(paragraphs.join('\n'));
  },
};

/** What a reader of PDF files sees, without page numbers and the mark of a draft; from Debian's poppler-utils. */
function pdfText(content: Output['content']): string {
  const file = join(mkdtempSync(join(tmpdir(), 'smg-report-pdf-')), 'document.pdf');
  writeFileSync(file, content);
  const pages = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).split('\f');
  return pages.map((page) => page.replace(/^\s*(?:ЖОБА|ПРОЕКТ)\n/, '').replace(/\n\d+\s*$/, '')).join('\n');
}

function hasPdftotext(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Where lines end is the format's affair; no-break spaces are the text's. */
const words = (text: string) => text.split(/[ \n\r\t]+/).filter((word) => word !== '');

const formats = Object.keys(EXTRACT) as OutputFormat[];
// In CI its absence is a failure, not a silence.
const withoutPdf = !hasPdftotext() && !process.env['CI'];
if (withoutPdf) console.warn('pdftotext (poppler-utils) is not installed: PDFs are made but not read back');
const outputs = await exampleOutputs({
  only: ['speech', 'tables', 'spoken'],
  languages: ['kk', 'ru', 'both'],
  formats,
});

describe.each(formats.filter((format) => format !== 'md'))('%s says what Markdown says', (format) => {
  const paths = [...outputs.keys()].filter((path) => path.endsWith(`.${format}`));

  test('of every document', () => {
    expect(paths.length).toBeGreaterThan(2);
  });

  test.skipIf(format === 'pdf' && withoutPdf).each(paths)('%s', async (path) => {
    const markdown = outputs.get(path.replace(/\.\w+$/, '.md')) ?? '';
    const text = (await EXTRACT[format]?.(outputs.get(path) ?? '')) ?? '';
    const written = String(await EXTRACT.md?.(markdown));
    // What is read back from paper has neither no-break spaces nor the order of a table's cells.
    if (format !== 'pdf') expect(words(text)).toEqual(words(written));
    else if (path.startsWith('tables')) expect(lacking(letters(written), letters(text))).toEqual([]);
    else expect(letters(text).join('')).toBe(letters(written).join(''));
    if (path.includes('.kk.')) expect([...'әғқңөұүі'].filter((letter) => !text.includes(letter))).toEqual([]);
  });
});

const letters = (text: string) => [...text.replace(/\s/g, '')];

/** Words or letters of one list that the other one has too few of. */
function lacking(all: readonly string[], found: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return all.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

test('building again gives the same bytes', async () => {
  const again = await exampleOutputs({ only: ['speech', 'tables', 'spoken'], formats });
  for (const [path, content] of again)
    expect(Buffer.from(content).equals(Buffer.from(outputs.get(path) ?? ''))).toBe(true);
});
