import { MONTHS } from './months.js';
import type { RuCase } from './noun.js';
import { ordinal } from './ordinal.js';

/**
 * An ISO date written out: «29 февраля 2020 года». With digits all cases read the same.
 *
 * @throws RangeError if the text is no `YYYY-MM-DD` or there is no such day
 */
export function date(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${day} ${monthGenitive(month)} ${year} года`;
}

/**
 * An ISO date to be read aloud: «двадцать девятое февраля две тысячи двадцатого года». Only the day declines:
 * «двадцать девятого февраля …» says when.
 *
 * @throws RangeError if the text is no `YYYY-MM-DD` or there is no such day
 */
export function dateWords(iso: string, asked: RuCase = 'nominative'): string {
  const { year, month, day } = parts(iso);
  const yearWords = ordinal(year, { case: 'genitive' });
  return `${ordinal(day, { case: asked, gender: 'neuter' })} ${monthGenitive(month)} ${yearWords} года`;
}

interface DateParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

function parts(iso: string): DateParts {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []).map(Number);
  // `Date.parse` takes 30 February for 1 March; the way back shows it.
  const time = Date.parse(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  if (!year || !month || !day || !exists) {
    throw new RangeError(`A date is written as 2020-02-29 and must exist, not «${iso}»`);
  }
  return { year, month, day };
}

function monthGenitive(month: number): string {
  return MONTHS[month - 1]?.genitive ?? '';
}
