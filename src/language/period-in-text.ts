import { parsePeriod } from '../model/period.js';
import { PERIOD_WORDS as KK } from './kk/period-in-text.js';
import type { PeriodWords } from './period-words.js';
import { PERIOD_WORDS as RU } from './ru/period-in-text.js';

// biome-ignore format: pairs
const EN: PeriodWords = {
  months: [/^jan/, /^feb/, /^mar/, /^apr/, /^may$/, /^june?$/, /^july?$/, /^aug/, /^sep/, /^oct/, /^nov/, /^dec/],
  quarter: /^(?:q|quarter)$/,
  half: /^(?:h|half)$/,
  counted: /^months?$/,
  ordinals: [/^first$/, /^second$/, /^third$/, /^fourth$/],
  idle: /^(?:in|of|the|from|to|till|and|year|st|nd|rd|th)$/,
};

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, і: 1, іі: 2, ііі: 3 };

/** A letter O between digits is a zero that was mistyped. */
export const withDigits = (text: string): string => text.replace(/(?<=\d)[oо](?=[\d-])/gi, '0');

type Token = { readonly kind: 'year' | 'number' | 'month'; readonly value: number } | { readonly kind: Unit };
type Unit = 'quarter' | 'half' | 'counted' | 'idle';

/**
 * The ISO form of a period that is named in words, in Kazakh, Russian or English: «январь 2020», «2020 жылғы 1-тоқсан».
 * Undefined if a word is none of these, or if the year is missing: nothing is guessed.
 */
export function periodNamed(text: string): string | undefined {
  const words = text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  const tokens = words.map(tokenOf);
  if (tokens.length > 12) return undefined;
  const known = tokens.filter((token) => token !== undefined);
  if (known.length < tokens.length) return undefined;
  const iso = isoOf(known);
  return iso === undefined ? undefined : parsePeriod(iso)?.text;
}

function tokenOf(word: string): Token | undefined {
  if (/^(?:19|20)\d\d$/.test(word)) return { kind: 'year', value: Number(word) };
  if (/^\d{1,2}$/.test(word)) return { kind: 'number', value: Number(word) };
  const roman = ROMAN[word];
  if (roman !== undefined) return { kind: 'number', value: roman };
  for (const words of [RU, KK, EN]) {
    const month = words.months.findIndex((form) => form.test(word));
    if (month >= 0) return { kind: 'month', value: month + 1 };
    const ordinal = words.ordinals.findIndex((form) => form.test(word));
    if (ordinal >= 0) return { kind: 'number', value: ordinal + 1 };
    const unit = (['quarter', 'half', 'counted', 'idle'] as const).find((kind) => words[kind].test(word));
    if (unit) return { kind: unit };
  }
  return undefined;
}

function isoOf(tokens: readonly Token[]): string | undefined {
  const of = (kind: 'year' | 'number' | 'month') =>
    tokens.flatMap((token) => ('value' in token && token.kind === kind ? [token.value] : []));
  const has = (kind: Unit) => tokens.some((token) => token.kind === kind);
  const [years, numbers, months] = [of('year'), of('number'), of('month')];
  const [year, lastYear = year] = years;
  if (year === undefined || lastYear === undefined || years.length > 2) return undefined;
  if (months.length > 0) return numbers.length === 0 ? monthsOf(months, year, lastYear) : undefined;
  if (years.length === 2) return numbers.length === 0 ? `${year}/${lastYear}` : undefined;
  if (has('quarter')) return span(numbers.map((number) => `${year}-Q${number}`));
  if (has('half')) return span(numbers.map((number) => `${year}-H${number}`));
  if (has('counted')) return span(numbers.length === 1 ? [`${year}-01`, month(year, numbers[0] ?? 0)] : []);
  return numbers.length === 0 ? String(year) : undefined;
}

/** Months that are all named are a run of neighbours; of two the first and the last may be meant. */
function monthsOf(months: readonly number[], year: number, lastYear: number): string | undefined {
  const isRun = months.every((value, i) => i === 0 || value === (months[i - 1] ?? 0) + 1);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || (months.length > 2 && !isRun)) return undefined;
  return span([month(year, first), month(lastYear, last)]);
}

const month = (year: number, value: number) => `${year}-${String(value).padStart(2, '0')}`;

/** One period, or from one to another. */
function span(sides: readonly string[]): string | undefined {
  if (sides.length === 0 || sides.length > 2) return undefined;
  return [...new Set(sides)].join('/');
}
