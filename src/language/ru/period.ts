import { type Period, parsePeriod } from '../../model/period.js';
import { MONTHS } from './months.js';
import { eachForm, forms, type RuCase } from './noun.js';
import { plural } from './number.js';
import { ordinal } from './ordinal.js';
import { words } from './words.js';

export interface PeriodOptions {
  /** Nominative unless given; `during` and `within` have their own. */
  readonly case?: RuCase | undefined;
  /** To be read aloud: quarters and years in words. */
  readonly spoken?: boolean | undefined;
}

/**
 * A period by name: «февраль 2020 года», «январь–февраль 2020 года», «I квартал 2020 года», «первое полугодие
 * 2020 года», «девять месяцев 2020 года», «2020 год», «2019–2020 годы», «декабрь 2019 года – январь 2020 года».
 * An interval that is a quarter, a half-year or a year gets that name.
 *
 * @throws RangeError if the text is no ISO period
 */
export function period(text: string, options: RuCase | PeriodOptions = {}): string {
  const { case: asked = 'nominative', spoken = false } =
    typeof options === 'string' ? { case: options } : options;
  return named(read(text), asked, spoken);
}

/**
 * When: «в феврале 2020 года», «во II квартале 2020 года», «в первом полугодии 2020 года», «в 2020 году»,
 * «за девять месяцев 2020 года», «с декабря 2019 года по январь 2020 года».
 *
 * @throws RangeError if the text is no ISO period
 */
export function during(text: string, options: Omit<PeriodOptions, 'case'> = {}): string {
  const { spoken = false } = options;
  const span = read(text);
  const kind = kindOf(span);
  if (kind === 'nine') return `за ${named(span, 'accusative', spoken)}`;
  if (kind === 'months' && yearOf(span.first) !== yearOf(span.last)) {
    return `с ${monthOfYear(span.first, 'genitive', spoken)} по ${monthOfYear(span.last, 'accusative', spoken)}`;
  }
  if (kind === 'months' && spoken && !isPair(span)) {
    return `с ${monthName(span.first, 'genitive')} по ${monthOfYear(span.last, 'accusative', spoken)}`;
  }
  const second = (kind === 'quarter' && quarterOf(span) === 2) || (kind === 'half' && span.first % 12 === 6);
  return `${second ? 'во' : 'в'} ${named(span, 'prepositional', spoken)}`;
}

/**
 * How long, as the time within which: «за месяц», «за два месяца», «за квартал», «за полугодие», «за год»,
 * «за два года».
 *
 * @throws RangeError if the text is no ISO period
 */
export function within(text: string): string {
  const span = read(text);
  const months = span.last - span.first + 1;
  const kind = kindOf(span);
  if (kind === 'quarter') return 'за квартал';
  if (kind === 'half') return 'за полугодие';
  if (kind === 'years') return `за ${lasting(months / 12, ['год', 'года', 'лет'])}`;
  return `за ${lasting(months, ['месяц', 'месяца', 'месяцев'])}`;
}

function lasting(length: number, unit: readonly [string, string, string]): string {
  return length === 1 ? unit[0] : `${words(length)} ${plural(length, unit)}`;
}

const QUARTER = forms('квартал квартала кварталу квартал кварталом квартале');
const HALF_YEAR = forms('полугодие полугодия полугодию полугодие полугодием полугодии');
const YEAR = forms('год года году год годом году');
const YEARS = forms('годы годов годам годы годами годах');
const MONTHS_COUNTED = eachForm(forms('месяцев месяцев месяцам месяцев месяцами месяцах'), (form, asked) => {
  return `${words(9, { case: asked })} ${form}`;
});

type Kind = 'month' | 'quarter' | 'half' | 'nine' | 'years' | 'months';

function kindOf({ first, last }: Period): Kind {
  const length = last - first + 1;
  const start = first % 12;
  if (length === 1) return 'month';
  if (length === 3 && start % 3 === 0) return 'quarter';
  if (length === 6 && start % 6 === 0) return 'half';
  if (length === 9 && start === 0) return 'nine';
  return length % 12 === 0 && start === 0 ? 'years' : 'months';
}

function named(span: Period, asked: RuCase, spoken: boolean): string {
  const ofYear = `${yearGenitive(yearOf(span.first), spoken)} года`;
  switch (kindOf(span)) {
    case 'month':
      return monthOfYear(span.first, asked, spoken);
    case 'quarter':
      return `${quarterNumber(quarterOf(span), asked, spoken)} ${QUARTER[asked]} ${ofYear}`;
    case 'half':
      return `${ordinal(span.first % 12 === 0 ? 1 : 2, { case: asked, gender: 'neuter' })} ${HALF_YEAR[asked]} ${ofYear}`;
    case 'nine':
      return `${MONTHS_COUNTED[asked]} ${ofYear}`;
    case 'years':
      return yearsNamed(span, asked, spoken);
    case 'months':
      return monthsNamed(span, asked, spoken);
  }
}

/** «январь–февраль 2020 года», aloud «январь и февраль …»; over New Year each month has its year and the dash has spaces. */
function monthsNamed(span: Period, asked: RuCase, spoken: boolean): string {
  const { first, last } = span;
  const to = monthOfYear(last, asked, spoken);
  if (yearOf(first) !== yearOf(last)) return `${monthOfYear(first, asked, spoken)} – ${to}`;
  if (!spoken) return `${monthName(first, asked)}–${to}`;
  return `${monthName(first, asked)} ${isPair(span) ? 'и' : '–'} ${to}`;
}

const isPair = ({ first, last }: Period): boolean => last === first + 1;

function yearsNamed({ first, last }: Period, asked: RuCase, spoken: boolean): string {
  const from = yearOf(first);
  const to = yearOf(last);
  if (from === to) return `${spoken ? ordinal(from, { case: asked }) : from} ${YEAR[asked]}`;
  if (!spoken) return `${from}–${to} ${YEARS[asked]}`;
  return `${ordinal(from, { case: asked })} – ${ordinal(to, { case: asked })} ${YEARS[asked]}`;
}

function monthOfYear(month: number, asked: RuCase, spoken: boolean): string {
  return `${monthName(month, asked)} ${yearGenitive(yearOf(month), spoken)} года`;
}

function monthName(month: number, asked: RuCase): string {
  return MONTHS[month % 12]?.[asked] ?? '';
}

function yearGenitive(year: number, spoken: boolean): string {
  return spoken ? ordinal(year, { case: 'genitive' }) : String(year);
}

function quarterNumber(quarter: number, asked: RuCase, spoken: boolean): string {
  return spoken ? ordinal(quarter, { case: asked }) : (['I', 'II', 'III', 'IV'][quarter - 1] ?? '');
}

function quarterOf({ first }: Period): number {
  return Math.floor((first % 12) / 3) + 1;
}

function yearOf(month: number): number {
  return Math.floor(month / 12);
}

function read(text: string): Period {
  const span = parsePeriod(text);
  if (span) return span;
  throw new RangeError(
    `A period is written as 2020-02, 2020-Q1, 2020-H1, 2020 or 2020-01/2020-02, not «${text}»`,
  );
}
