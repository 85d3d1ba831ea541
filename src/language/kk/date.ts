import { inflect } from './inflect.js';
import type { KkCase } from './noun.js';
import { words } from './words.js';

/** The months, January first. */
export const MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

interface Day {
  readonly year: number;
  readonly month: string;
  readonly day: number;
}

/**
 * An ISO date written out: «2020 жылғы 29 ақпан»; the case goes to the month: «2020 жылғы 29 ақпанда». No
 * hyphen or suffix stands before жылғы and the month's name.
 *
 * @throws RangeError unless it is a day of the calendar as YYYY-MM-DD
 */
export function date(iso: string, kase: KkCase = 'nominative'): string {
  const { year, month, day } = dayOf(iso);
  return `${year} жылғы ${day} ${inflect(month, kase)}`;
}

/**
 * The date as it is read aloud, both numbers as ordinals: «екі мың жиырмасыншы жылғы жиырма тоғызыншы ақпан».
 *
 * @throws RangeError unless it is a day of the calendar as YYYY-MM-DD
 */
export function dateWords(iso: string, kase: KkCase = 'nominative'): string {
  const { year, month, day } = dayOf(iso);
  const [spokenYear, spokenDay] = [words(year, { ordinal: true }), words(day, { ordinal: true })];
  return `${spokenYear} жылғы ${spokenDay} ${inflect(month, kase)}`;
}

function dayOf(iso: string): Day {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? []).map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  const real = name !== undefined && new Date(`${iso}T00:00:00Z`).getUTCDate() === day;
  if (!real || !year || !day) throw new RangeError(`«${iso}» is no day of the calendar: write 2020-02-29`);
  return { year, month: name, day };
}
