import { type Period, parsePeriod } from '../../model/period.js';
import { MONTHS } from './date.js';
import { inflect } from './inflect.js';
import { conjunct } from './list.js';
import type { KkCase } from './noun.js';
import { NBSP } from './number.js';
import { words } from './words.js';

export interface PeriodOptions {
  /** Nominative unless given. */
  readonly case?: KkCase | undefined;
  /** To be read aloud, years and quarters in words: «екі мың жиырмасыншы жылғы бірінші тоқсан». */
  readonly spoken?: boolean | undefined;
}

/** How the numbers of a period are said: in digits, or in words. */
interface Voice {
  readonly year: (year: number) => string;
  readonly quarter: (quarter: number) => string;
  /** Several months, without «айлары»: «қаңтар–ақпан», aloud «қаңтар мен ақпан». */
  readonly months: (from: string, to: string) => string;
}

const WRITTEN: Voice = {
  year: String,
  quarter: (quarter) => ['I', 'II', 'III', 'IV'][quarter - 1] ?? '',
  months: (from, to) => `${from}–${to}`,
};
const ordinal = (value: number): string => words(value, { ordinal: true });
const SPOKEN: Voice = { year: ordinal, quarter: ordinal, months: (from, to) => `${conjunct(from)} ${to}` };

/**
 * An ISO period (month, quarter, half-year, year, or an interval of two) in a case. A run of months that is
 * a quarter, half a year, the first nine months or whole years gets that name.
 *
 * | period | nominative | locative |
 * |---|---|---|
 * | 2020-02 | 2020 жылғы ақпан | 2020 жылдың ақпан айында |
 * | 2020-01/2020-02 | 2020 жылғы қаңтар–ақпан | 2020 жылдың қаңтар–ақпан айларында |
 * | 2020-Q1 | 2020 жылғы I тоқсан | 2020 жылдың I тоқсанында |
 * | 2020-H1 | 2020 жылғы бірінші жартыжылдық | 2020 жылдың бірінші жартыжылдығында |
 * | 2020-01/2020-09 | 2020 жылғы тоғыз ай | 2020 жылдың тоғыз айында |
 * | 2020 | 2020 жыл | 2020 жылы |
 * | 2019/2020 | 2019–2020 жылдар | 2019–2020 жылдары |
 * | 2019-12/2020-01 | 2019 жылғы желтоқсан – 2020 жылғы қаңтар | … аралығында |
 *
 * The locative has the genitive жылдың before a possessive; other cases keep жылғы.
 *
 * @throws RangeError if it is no such period
 */
export function period(iso: string, options: KkCase | PeriodOptions = {}): string {
  const { case: kase = 'nominative', spoken = false } =
    typeof options === 'string' ? { case: options } : options;
  return named(parsed(iso), kase, spoken ? SPOKEN : WRITTEN);
}

/**
 * When: «2020 жылдың қаңтар–ақпан айларында», «2020 жылы».
 *
 * @throws RangeError if it is no such period
 */
export function during(iso: string, options: Omit<PeriodOptions, 'case'> = {}): string {
  return period(iso, { ...options, case: 'locative' });
}

/**
 * How long, as time within which: «екі айда», «бір тоқсанда», «жарты жылда», «бір жылда».
 *
 * @throws RangeError if it is no such period
 */
export function within(iso: string): string {
  const run = parsed(iso);
  const length = run.last - run.first + 1;
  const start = run.first % 12;
  if (start === 0 && length % 12 === 0) return `${words(length / 12)} жылда`;
  if (start % 6 === 0 && length === 6) return 'жарты жылда';
  return start % 3 === 0 && length === 3 ? 'бір тоқсанда' : `${words(length)} айда`;
}

function parsed(iso: string): Period {
  const run = parsePeriod(iso);
  if (!run)
    throw new RangeError(`«${iso}» is no period: write 2020-02, 2020-Q1, 2020-H1, 2020 or 2020-01/2020-02`);
  return run;
}

function named(run: Period, kase: KkCase, voice: Voice): string {
  const [from, to] = [Math.floor(run.first / 12), Math.floor(run.last / 12)];
  const whole = run.first % 12 === 0 && run.last % 12 === 11;
  if (whole) return years(from, to, kase, voice);
  return from === to ? withinYear(run, kase, voice) : overNewYear(run, kase, voice);
}

/** The locative of years is the adverb: «2020 жылы», «2019–2020 жылдары». */
function years(from: number, to: number, kase: KkCase, voice: Voice): string {
  const noun = from === to ? 'жыл' : 'жылдар';
  const numbers = from === to ? voice.year(from) : joined(voice.year(from), voice.year(to));
  return `${numbers} ${kase === 'locative' ? inflect(noun, 'nominative', { possessive: true }) : inflect(noun, kase)}`;
}

/** Years in words have spaces around their dash, as anything of several words has. */
function joined(from: string, to: string): string {
  return /\s/.test(from + to) ? `${from}${NBSP}– ${to}` : `${from}–${to}`;
}

function withinYear(run: Period, kase: KkCase, voice: Voice): string {
  const year = voice.year(Math.floor(run.first / 12));
  const of = kase === 'locative' ? 'жылдың' : 'жылғы';
  const part = partOf(run, voice);
  if (!part) return `${year} ${of} ${months(run, kase, voice)}`;
  return `${year} ${of} ${inflect(part, kase, { possessive: kase === 'locative' })}`;
}

/**
 * Months have айы or айлары behind them in all cases but the nominative: «ақпан айының». More than two are
 * said aloud by the first and the last: «қаңтар мен сәуір аралығында».
 */
function months({ first, last }: Period, kase: KkCase, voice: Voice): string {
  if (first === last) return kase === 'nominative' ? month(first) : behind(month(first), 'айы', kase);
  const name = voice.months(month(first), month(last));
  if (voice === SPOKEN && last - first > 1) return behind(name, 'аралығы', kase);
  return kase === 'nominative' ? name : behind(name, 'айлары', kase);
}

const behind = (name: string, noun: string, kase: KkCase) =>
  `${name} ${inflect(noun, kase, { possessive: true })}`;

const month = (index: number): string => MONTHS[index % 12] ?? '';

function partOf({ first, last }: Period, voice: Voice): string | undefined {
  const [start, length] = [first % 12, last - first + 1];
  if (length === 3 && start % 3 === 0) return `${voice.quarter(start / 3 + 1)} тоқсан`;
  if (length === 6 && start % 6 === 0) return `${start === 0 ? 'бірінші' : 'екінші'} жартыжылдық`;
  return length === 9 && start === 0 ? 'тоғыз ай' : undefined;
}

function overNewYear({ first, last }: Period, kase: KkCase, voice: Voice): string {
  const [from, to] = [first, last].map((at) => `${voice.year(Math.floor(at / 12))} жылғы ${month(at)}`);
  const text = `${from}${NBSP}– ${to}`;
  return kase === 'nominative' ? text : `${text} ${inflect('аралығы', kase, { possessive: true })}`;
}
