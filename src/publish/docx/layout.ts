import {
  convertMillimetersToTwip,
  type IPageMarginAttributes,
  type ISectionOptions,
  PageOrientation,
} from 'docx';

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
