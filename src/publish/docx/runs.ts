import { TextRun } from 'docx';
import type { Inline } from '../../model/blocks.js';
import type { LanguageCode } from '../../model/place.js';

const LOCALES = { kk: 'kk-KZ', ru: 'ru-RU' } as const;

/** How text looks. */
export interface Look {
  readonly language: LanguageCode;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  /** In half points; absent: that of the paragraph's style. */
  readonly size?: number;
}

/** Running text as runs, each in its language, so that spelling is checked in the right one. */
export function runsOf(inlines: readonly Inline[], look: Look): TextRun[] {
  return inlines.flatMap((one) => runsOfOne(one, look));
}

function runsOfOne(one: Inline, look: Look): readonly TextRun[] {
  switch (one.kind) {
    case 'text':
      return [runOf(one.text, look)];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return runsOf(one.children, { ...look, bold: true });
    case 'emphasis':
      return runsOf(one.children, { ...look, italics: true });
    case 'span':
      return runsOf(one.children, one.span.kind === 'cue' ? { ...look, color: '666666' } : look);
  }
}

/** One stretch of text in one look. */
export function runOf(text: string, { language, ...look }: Look): TextRun {
  return new TextRun({ text: printable(text), language: { value: LOCALES[language] }, ...look });
}

/** XML has no place for some characters, which no reader can see either. */
const printable = (text: string) => text.replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu, '\uFFFD');
