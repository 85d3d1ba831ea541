import { kk, ru } from '../language/index.js';
import { magnitudes as kkMagnitudes } from '../language/kk/magnitudes.js';
import { magnitudes as ruMagnitudes } from '../language/ru/magnitudes.js';
import type { LanguageCode } from '../model/place.js';

const MAGNITUDES = { kk: kkMagnitudes, ru: ruMagnitudes };
/** What may stand between thousands. */
const BLANK = '[ \\u00a0\\u202f\\u2009]';

/** Whether a text states a number: 10000, 10 000, «10 тысяч», «десять тысяч», «он мың». */
export function states(text: string, value: number, language: LanguageCode): boolean {
  return (
    inDigits(text, value, language) || shortened(text, value, language) || inWords(text, value, language)
  );
}

/** In digits, and not as a piece of a longer number: 10 does not stand in 10 000, 1,10 or «10 тысяч». */
function inDigits(text: string, value: number, language: LanguageCode): boolean {
  const groups = String(value).split(/(?=(?:\d{3})+$)/);
  const stems = MAGNITUDES[language].map(([stem]) => stem).join('|');
  const behind = groups[0]?.length === 3 ? `(?<!(?<!\\d)\\d{1,3}${BLANK})` : '';
  const before = `(?<!\\d)(?<!\\d[.,])${behind}`;
  const after = `(?!\\d)(?![.,]\\d)(?!${BLANK}\\d{3}(?!\\d))(?!\\s*(?:${stems}))`;
  return new RegExp(before + groups.join(`${BLANK}?`) + after, 'iu').test(text);
}

/** «10 тыс.», «1,5 млн», «9 миллионнан астам». */
function shortened(text: string, value: number, language: LanguageCode): boolean {
  return MAGNITUDES[language].some(([stem, factor]) => {
    if (value < factor) return false;
    const found = text.matchAll(new RegExp(`(\\d+(?:${BLANK}\\d{3})*(?:[.,]\\d+)?)\\s*${stem}`, 'giu'));
    return [...found].some(([, digits = '']) => Math.round(factor * toNumber(digits)) === value);
  });
}

const toNumber = (digits: string) => Number(digits.replace(/\s/gu, '').replace(',', '.'));

/** Ё may be written as е. */
const plain = (text: string) => text.toLowerCase().replaceAll('\u0451', '\u0435').replace(/\s+/gu, ' ');

/** In words. Kazakh adds its endings to the last of them: екіден, бесеуі. */
function inWords(text: string, value: number, language: LanguageCode): boolean {
  const said = plain(text);
  const end = language === 'ru' ? '(?!\\p{L})' : '';
  const forms = language === 'ru' ? ruWords(value) : [kk.words(value)];
  return forms.some((form) => new RegExp(`(?<!\\p{L})${plain(form)}${end}`, 'u').test(said));
}

const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
const GENDERS = ['masculine', 'feminine', 'neuter'] as const;

function ruWords(value: number): readonly string[] {
  return [
    ...new Set(CASES.flatMap((one) => GENDERS.map((gender) => ru.words(value, { case: one, gender })))),
  ];
}
