import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Output } from '../../src/model/output.js';
import type { OutputFormat } from '../../src/model/plan.js';
import { exampleOutputs } from './documents.js';
import { lacking, letters, pdfText, withoutPdf } from './reading.js';

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
      .replace(/^(?:#+|-) /gm, '')
      .replace(/^---$/gm, '')
      .replace(/\*/g, '')
      .replace(/\|/g, ' ')
      .replace(/\\(.)/g, '$1'),
  txt: (content) =>
    String(content)
      .replace(/^[=-]+(?: +-+)*$/gm, '')
      .replace(/^[-•] /gm, ''),
  html: (content) => {
    const [, main = ''] =
      /<main[^>]*>([\s\S]*?)(?:<section class="sources"|<\/main>)/.exec(String(content)) ?? [];
    return decoded(
      main
        .replace(/<figure[\s\S]*?<\/figure>/g, '')
        .replace(/<\/(?:td|th|p)>|<br>/g, ' ')
        .replace(/<[^>]*>/g, ''),
    );
  },
  pdf: pdfText,
  docx: (content) => {
    const document = strFromU8(unzipSync(content as Uint8Array)['word/document.xml'] ?? new Uint8Array());
    const all = document.split(/<\/w:p>/);
    // The title of a picture stands above it.
    const own = all.filter((_, i) => !all[i + 1]?.includes('<w:drawing>'));
    const paragraphs = own.map((one) => {
      const pieces = one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g);
      return [...pieces].map(([, text]) => text ?? ' ').join('');
    });
    return decoded(paragraphs.join('\n'));
  },
};

/** Where lines end is the format's affair; no-break spaces are the text's. */
const words = (text: string) => text.split(/[ \n\r\t]+/).filter((word) => word !== '');

const formats = Object.keys(EXTRACT) as OutputFormat[];
const outputs = await exampleOutputs({
  only: ['speech', 'tables', 'handout', 'post', 'spoken'],
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
    else if (/^(?:tables|handout)/.test(path)) expect(lacking(letters(written), letters(text))).toEqual([]);
    else expect(letters(text).join('')).toBe(letters(written).join(''));
    if (path.includes('.kk.')) expect([...'әғқңөұүі'].filter((letter) => !text.includes(letter))).toEqual([]);
  });
});

test('building again gives the same bytes', async () => {
  const again = await exampleOutputs({ only: ['speech', 'tables', 'handout', 'post', 'spoken'], formats });
  for (const [path, content] of again)
    expect(Buffer.from(content).equals(Buffer.from(outputs.get(path) ?? ''))).toBe(true);
});
