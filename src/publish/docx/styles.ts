import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import { orderedList } from './blocks.js';
import { FIRST_LINE, FONT, type Layout } from './layout.js';

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
});

const BASE = { basedOn: 'Normal', quickFormat: true } as const;

/** The styles of a document: change one in Word, and all of its paragraphs follow. */
export function stylesOf({ headings, body, line, isSheet }: Layout): IStylesOptions {
  const of = (level: number) => heading(headings[level]?.size ?? body, headings[level]?.before ?? 0);
  const title = of(0);
  return {
    default: {
      document: { run: { font: FONT, size: body } },
      heading1: isSheet
        ? title
        : { ...title, paragraph: { ...title.paragraph, alignment: AlignmentType.CENTER } },
      heading2: of(1),
      heading3: of(2),
      heading4: of(3),
      heading5: of(4),
      heading6: of(5),
    },
    paragraphStyles: [
      {
        ...BASE,
        id: 'text',
        name: 'Speech Text',
        paragraph: { indent: { firstLine: FIRST_LINE }, spacing: { line, after: 80 } },
      },
      {
        ...BASE,
        id: 'narrow',
        name: 'Column Text',
        paragraph: { spacing: { line, after: isSheet ? 40 : 80 } },
      },
      { ...BASE, id: 'cell', name: 'Table Cell', paragraph: { spacing: { after: 0 } } },
      {
        ...BASE,
        id: 'caption',
        name: 'Table Caption',
        paragraph: { spacing: { before: isSheet ? 0 : 120, after: 60 }, keepNext: true },
      },
    ],
  };
}

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
