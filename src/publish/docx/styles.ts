import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import { orderedList } from './blocks.js';
import { BODY_SIZE, FIRST_LINE, FONT, LINE } from './layout.js';

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
});

const BASE = { basedOn: 'Normal', quickFormat: true } as const;

/** The styles of a document: change one in Word, and all of its paragraphs follow. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: BODY_SIZE } },
    heading1: {
      ...heading(32, 0),
      paragraph: { ...heading(32, 0).paragraph, alignment: AlignmentType.CENTER },
    },
    heading2: heading(30, 360),
    heading3: heading(28, 280),
    heading4: heading(28, 240),
    heading5: heading(28, 240),
    heading6: heading(28, 240),
  },
  paragraphStyles: [
    {
      ...BASE,
      id: 'text',
      name: 'Speech Text',
      paragraph: {
        indent: { firstLine: FIRST_LINE },
        spacing: { line: LINE, after: 80 },
      },
    },
    { ...BASE, id: 'narrow', name: 'Column Text', paragraph: { spacing: { line: LINE, after: 80 } } },
    { ...BASE, id: 'cell', name: 'Table Cell', paragraph: { spacing: { after: 0 } } },
    {
      ...BASE,
      id: 'caption',
      name: 'Table Caption',
      paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
    },
  ],
};

/** Bullets, and a numbering for each ordered list. */
export function numberingOf(starts: readonly number[]): INumberingOptions {
  const style = { paragraph: { indent: { left: 700, hanging: 350 } } };
  const bullet = { level: 0, format: LevelFormat.BULLET, text: '–', style };
  const ordered = (start: number) => ({ level: 0, format: LevelFormat.DECIMAL, text: '%1.', start, style });
  return {
    config: [
      { reference: 'bullets', levels: [bullet] },
      ...starts.map((start, i) => ({ reference: orderedList(i), levels: [ordered(start)] })),
    ],
  };
}
