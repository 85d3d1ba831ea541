import {
  BorderStyle,
  convertMillimetersToTwip,
  type IPageMarginAttributes,
  type ISectionOptions,
  PageOrientation,
} from 'docx';
import type { LanguageCode } from '../../model/place.js';
import type { Rasters } from './raster.js';

const mm = convertMillimetersToTwip;

/** Times New Roman 14, as official letters are set; Word counts in half points. */
export const FONT = 'Times New Roman';
export const BODY_SIZE = 28;
export const TABLE_SIZE = 20;
/** One and a quarter centimetres. */
export const FIRST_LINE = mm(12.5);
/** 1.15 lines, in 240ths of a line. */
export const LINE = 276;

const A4 = { width: mm(210), height: mm(297) };
const MARGIN: IPageMarginAttributes = {
  left: mm(30),
  right: mm(15),
  top: mm(20),
  bottom: mm(20),
  header: mm(10),
  footer: mm(10),
};

/** A page upright, or on its side for wide tables. */
export type Orientation = 'upright' | 'sideways';

/** How wide the text is, in twips. */
export const textWidth = (orientation: Orientation): number =>
  (orientation === 'upright' ? A4.width : A4.height) - mm(45);

export function pageOf(orientation: Orientation): ISectionOptions['properties'] {
  const turned = orientation === 'sideways' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { page: { size: { ...A4, orientation: turned }, margin: MARGIN } };
}

/** What blocks are written into. */
export interface Sheet {
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
