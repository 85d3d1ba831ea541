import { periodNamed, withDigits } from '../language/period-in-text.js';
import { parsePeriod } from '../model/period.js';

/** How people write a month, a quarter or a half-year, and its ISO form. Years have four digits. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/^(\d{4})[-./]?(\d{1,2})(?:[-./]\d{1,2})?$/, ([year, month = '']) => `${year}-${month.padStart(2, '0')}`],
  [/^(?:\d{1,2}[-./])?(\d{1,2})[-./](\d{4})$/, ([month = '', year]) => `${year}-${month.padStart(2, '0')}`],
  [/^(\d{4})[-./ ]?([qh]\d)$/i, ([year, part = '']) => `${year}-${part.toUpperCase()}`],
  [/^([qh]\d)[-./ ](\d{4})$/i, ([part = '', year]) => `${year}-${part.toUpperCase()}`],
  [/^(\d{4})$/, ([year]) => `${year}`],
];

/** A day and a day, with a hyphen between them: «01.01.2026-31.01.2026». */
const DAYS = /^(\d{1,2}\.\d{1,2}\.\d{4})-(\d{1,2}\.\d{1,2}\.\d{4})$/;
const MONTHS = /^(\d{4}-\d{2})-(\d{4}-\d{2})$/;

const QUOTES = /["'«»“”„‘’]/g;

function isoSide(text: string): string {
  for (const [form, write] of FORMS) {
    const match = form.exec(text);
    if (match) return write(match.slice(1));
  }
  return text;
}

/** The ISO period that was probably meant. */
export function suggestPeriod(text: string): string | undefined {
  const trimmed = withDigits(text.replace(QUOTES, '').trim());
  const short = /^(\d{4})-(\d{2})\/(\d{2})$/.exec(trimmed);
  const sides = short ? [`${short[1]}-${short[2]}`, `${short[1]}-${short[3]}`] : sidesOf(trimmed);
  const iso = [...new Set(sides.map((side) => isoSide(side.trim())))].join('/');
  return parsePeriod(iso)?.text ?? periodNamed(trimmed);
}

/** An interval may have a dash, or a hyphen between blanks, whole months or days. */
function sidesOf(text: string): readonly string[] {
  if (isoSide(text) !== text) return [text];
  return text
    .replace(MONTHS, '$1/$2')
    .replace(DAYS, '$1/$2')
    .split(/\s*[–—]\s*|\s+-\s+|\s*\/\s*/);
}
