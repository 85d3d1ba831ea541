import type { Amount } from '../model/quantity.js';
import type { ProsePiece } from './prose.js';

/**
 * What both twins can say. A caller that knows only this interface can render any briefing.
 * Numbers are whole, 0 to 10^15, unless a call says otherwise; anything else is a RangeError that says so.
 *
 * @typeParam W the twin's words for a metric (`RuWords`, `KkWords`)
 * @typeParam P the twin's words for a part of a metric
 * @typeParam S the twin's words for a sphere
 */
export interface Language<W, P, S> {
  readonly code: 'kk' | 'ru';
  /** Digits as they stand in running text: 1258, 10 000 (U+00A0 from five digits up). */
  number(value: number): string;
  /** The cardinal in words, nominative, masculine where there is gender. */
  words(value: number): string;
  /** «а, б и в» · «а, б және в». */
  list(items: readonly string[]): string;
  /** An ISO date written out: «29 февраля 2020 года» · «2020 жылғы 29 ақпан». */
  date(iso: string): string;
  /** An ISO period (month, quarter, half-year, year, or an interval of two of them) in the nominative. */
  period(period: string): string;
  /** When: «в январе–феврале 2020 года» · «2020 жылдың қаңтар–ақпан айларында». */
  during(period: string): string;
  /** How long, as time within which: «за два месяца», «за год» · «екі айда», «бір жылда». */
  within(period: string): string;
  /** The amount with its qualifier and no noun: «более 10 000» · «10 000-нан астам». */
  amount(amount: Amount): string;
  /** A counted metric in the nominative: «более 52 материалов» · «52-ден астам материал». */
  count(amount: Amount, words: W): string;
  /** A counted metric with what was done: «изъят 21 телефон» · «21 телефон алып қойылды». */
  done<K>(clause: Clause<W, P, K>, mark: Mark<K>): string;
  /**
   * «в 5 регионах» · «5 өңірде»; of all, or of all that reported: «во всех 5 (отчитавшихся) регионах», «в обоих
   * регионах» · «(есеп тапсырған) барлық 5 өңірде».
   */
  inRegions(count: number, of?: 'all' | 'reporting'): string;
  /** Those of which was spoken last: «в этих же регионах» · «осы өңірлерде». */
  readonly inTheSameRegions: string;
  /** «7 регионов» · «7 өңір» */
  countedRegions(count: number): string;
  /** All of them: «все 20 регионов», «оба региона», «1 регион» · «барлық 20 өңір», «екі өңір де», «1 өңір». */
  allRegions<K>(count: number, mark: Mark<K>, key: K): string;
  /** What monitoring covered, as its object: «8 сфер», «21 сферу» · «8 саланы». */
  countedSpheres(count: number): string;
  /** How many of how many: «7 регионов из 17» · «17 өңірдің 7-еуі». */
  ofRegions<K>(count: number, all: number, mark: Mark<K>, keys: readonly [count: K, all: K]): string;
  /** `one` with a count in the singular (21 регион представил), `other` with the rest; Kazakh has only `other`. */
  agree(amount: Amount, one: string, other: string): string;
  /** See `Clause`. Each answer is one sentence, with its capital and its full stop. */
  sentences<K>(frames: readonly Frame[], clauses: readonly Clause<W, P, K>[], mark: Mark<K>): string[];
  /** «здравоохранение (12), полиция (8), а также культура и экология (по 1)» of what `of` counts; largest first as given. */
  shared<K>(items: readonly Share<S, K>[], of: W, mark: Mark<K>): string;
  /** «5 — по здравоохранению и по одной — по судам и полиции», of a metric whose words are `of`. */
  concerning<K>(items: readonly Share<S, K>[], of: W, mark: Mark<K>): string;
  /** How a region's section is headed: by its name, or read aloud «По Костанайской области». */
  regionHeading(name: RegionForms): string;
  /** Submitted prose taken apart at its numbers. */
  prose(text: string): readonly ProsePiece[];
}

/** What a heading needs of a region's name; not every form is in both languages. */
export interface RegionForms {
  readonly nominative: string;
  readonly dative: string;
  readonly along?: string;
}

/** A language as it is read aloud: its numbers are words. */
export interface SpokenLanguage<W, P, S> extends Language<W, P, S> {
  /** Abbreviations written out where they stand first; characters of private use are passed over. */
  unabbreviate(text: string): string;
  /** Brackets as they are heard: «(источник: …)» becomes a sentence of its own, others stand between dashes. */
  unbracket(text: string): string;
  /** A paragraph by sentences; marks of rendered text stay where they are. */
  split(paragraph: string): string[];
  /** The same, and long ones by their parts; a line each. */
  lines(paragraph: string): string[];
  /** A remark that is not read: what follows, unless that is read anyway, and how many seconds it takes. */
  cue(title: string | undefined, seconds: number): string;
  /** The remark at the head of all: the title, how long the whole takes, and at how many words a minute. */
  headCue(title: string, seconds: number, pace: number): string;
}

/** One counted metric in a sentence. `key` is handed back to `Mark`. */
export interface Clause<W, P, K> {
  readonly words: W;
  readonly amount: Amount;
  /** The counts that this one consists of, or some of them. */
  readonly parts: readonly Part<P, K>[];
  /** Whether the parts are all of it («10 нарушений: 7 …, 3 …») or some («из них 7 …»). */
  readonly complete: boolean;
  readonly where?: Setting;
  /** Has nothing to do with the clauses before it, so it begins a sentence. */
  readonly apart?: boolean;
  /** Stands in brackets behind the count. */
  readonly note?: string;
  readonly key: K;
}

/** Where or when it was. Neighbours with one `id` are said with `text` once, and a sentence right behind them with `again`. */
export interface Setting {
  readonly id: unknown;
  readonly text: string;
  readonly again: string;
}

export interface Part<P, K> {
  readonly words: P;
  readonly amount: Amount;
  readonly note?: string;
  readonly key: K;
}

/** A sphere and how much of a total fell to it; without an amount it was only watched. Largest first. */
export interface Share<S, K> {
  readonly words: S;
  readonly amount?: Amount;
  readonly note?: string;
  readonly key: K;
}

/** Says that `text` («52 материала», «по 1») is the figure `key`, or several; the answer takes its place. */
export type Mark<K> = (text: string, ...keys: readonly K[]) => string;

/**
 * A sentence with one slot for its clauses: `{active}` (the group did), `{plural}` (its members did) or
 * `{passive}` (it was done). «Группа {active}», «О работе группы {passive}», «Топ мүшелері {active}».
 */
export type Frame = string;
