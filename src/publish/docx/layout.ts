import {
  BorderStyle,
  convertMillimetersToTwip,
  type IPageMarginAttributes,
  type ISectionOptions,
  PageOrientation,
} from 'docx';
import type { DocumentKind } from '../../model/document.js';
import type { LanguageCode } from '../../model/place.js';
import type { Rasters } from './raster.js';

const mm = convertMillimetersToTwip;

export const FONT = 'Times New Roman';
/** One and a quarter centimetres. */
export const FIRST_LINE = mm(12.5);

const A4 = { width: mm(210), height: mm(297) };

/** How the pages of a document are set. Word counts letters in half points, and all else in twips. */
export interface Layout {
  readonly sideways: boolean;
  readonly margin: IPageMarginAttributes;
  readonly body: number;
  readonly table: number;
  /** From the title downwards. */
  readonly headings: readonly { readonly size: number; readonly before: number }[];
  /** In 240ths of a line. */
  readonly line: number;
  /** Above and below the text of a cell. */
  readonly cell: number;
  /** Letters of lists, where they are notes to the text; absent: those of the text. */
  readonly notes?: number;
  /** A sheet to be handed out: no line is indented, and a rule of the template ends the page. */
  readonly isSheet: boolean;
}

const LOWER = { size: 28, before: 240 };

/** Times New Roman 14 with the margins of an official letter. */
const LETTER: Layout = {
  sideways: false,
  margin: { left: mm(30), right: mm(15), top: mm(20), bottom: mm(20), header: mm(10), footer: mm(10) },
  body: 28,
  table: 20,
  headings: [
    { size: 32, before: 0 },
    { size: 30, before: 360 },
    { size: 28, before: 280 },
    LOWER,
    LOWER,
    LOWER,
  ],
  line: 276,
  cell: 40,
  isSheet: false,
};

/** Two pages that are full: smaller letters, narrower margins. */
const SHEET: Layout = {
  sideways: false,
  margin: { left: mm(15), right: mm(15), top: mm(14), bottom: mm(14), header: mm(7), footer: mm(7) },
  body: 20,
  table: 16,
  headings: [
    { size: 32, before: 0 },
    { size: 24, before: 120 },
    { size: 22, before: 100 },
    LOWER,
    LOWER,
    LOWER,
  ],
  line: 240,
  cell: 20,
  isSheet: true,
};

/** The letters of tables that would not fit otherwise. */
const DENSE = {
  table: 14,
  cell: 6,
  margin: { ...SHEET.margin, top: mm(11), bottom: mm(11), header: mm(5), footer: mm(5) },
};

/** Wide tables lie on their side; the notes of the press officer's own copy are smaller than what they explain. */
export function layoutOf(kind: DocumentKind, isDense = false): Layout {
  if (kind === 'handout') return { ...SHEET, ...(isDense && DENSE) };
  return { ...LETTER, sideways: kind === 'tables', ...(kind === 'qa' && { notes: 22 }) };
}

/** How wide the text is, in twips. */
export const textWidth = ({ sideways, margin }: Layout): number =>
  (sideways ? A4.height : A4.width) - Number(margin.left) - Number(margin.right);

export function pageOf({ sideways, margin }: Layout): ISectionOptions['properties'] {
  const orientation = sideways ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { page: { size: { ...A4, orientation }, margin } };
}

/** What blocks are written into. */
export interface Sheet {
  readonly layout: Layout;
  readonly language: LanguageCode;
  /** How wide a line is, in twips. */
  readonly width: number;
  /** Numbers of the ordered lists so far, each with its first number: Word counts each by itself. */
  readonly lists: number[];
  /** The pixels of the document's pictures. */
  readonly rasters: Rasters;
  /** In a column there is no room for an indentation. */
  readonly narrow?: boolean;
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** A table that only arranges. */
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
/** What stands between its columns, on each side; in twips. */
export const GUTTER = 160;
