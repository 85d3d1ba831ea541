/** A number that a text holds. */
export interface NumberInText {
  readonly from: number;
  /** Behind the digits and what shortens them («10 тыс»), without a suffix. */
  readonly to: number;
  readonly value: number;
  /** Letters behind a hyphen: 26-дан, 11-х. */
  readonly suffix: string;
  readonly written: 'digits' | 'words';
  /**
   * `stated`: the other language must state it too. `echo`: it may be what a number of the other language
   * became, and no more is known of it: an ordinal, «дважды», a version, a time of day.
   */
  readonly role: 'stated' | 'echo';
  /** There is more than digits: «10 тыс.», 1,5. */
  readonly shortened: boolean;
}

/** What follows a number in a language, and numbers that are not written in digits. */
export interface NumberWords {
  readonly magnitudes: readonly (readonly [stem: string, factor: number])[];
  /** Numbers in words and what may stand for one. */
  readonly inWords: (text: string) => readonly NumberInText[];
}

// Letters are spelled out as ranges: a class of all the world's letters costs a millisecond to compile, each time it stands.
const DIGIT = /\d/;
/** Digits, grouped or not, perhaps with a decimal comma; or several joined by points, colons, slashes. */
const DIGITS =
  /(?<![A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\d])(?:\d+(?:[.:/]\d+)+|(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)|\d+)(?:,(\d{1,2})(?!\d))?)/g;
const BEHIND = /(?:[ \u00a0]?([A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+))?/y;
const SUFFIX = /-([A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]+)/y;
/** What makes a number a name: «№ 5», COVID-19, +7. */
const LABEL = /(?:№\s?|[A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]-|\+|,\d{3}|\d{3},)$/;
const ROMAN =
  /(?<![A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\d])[IVX\u0406\u0425]{1,6}(?![A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі])/g;

/** All numbers of a text, in order, as far as they can be told from other things. */
export function numbersInText(text: string, words: NumberWords): NumberInText[] {
  const inDigits = DIGIT.test(text)
    ? [...text.matchAll(DIGITS)].flatMap((match) => inDigitsAt(text, match, words))
    : [];
  const roman = /[IVX\u0406\u0425]/.test(text) ? [...text.matchAll(ROMAN)].map(romanAt) : [];
  return [...inDigits, ...words.inWords(text), ...roman].sort((a, b) => a.from - b.from);
}

function inDigitsAt(text: string, match: RegExpExecArray, { magnitudes }: NumberWords): NumberInText[] {
  const [typed, whole, fraction] = match;
  const from = match.index;
  if (whole === undefined) return pieces(typed, from);
  const end = from + typed.length;
  const digits = Number(whole.replace(/\D/g, '')) + (fraction === undefined ? 0 : Number(`0.${fraction}`));
  SUFFIX.lastIndex = end;
  const suffix = SUFFIX.exec(text)?.[1] ?? '';
  BEHIND.lastIndex = end;
  const unit = suffix === '' ? BEHIND.exec(text) : null;
  const word = unit?.[1]?.toLowerCase() ?? '';
  const factor = magnitudes.find(([stem]) => word.startsWith(stem))?.[1];
  const to = factor === undefined ? end : end + (unit?.[0].length ?? 0);
  const label = LABEL.test(text.slice(Math.max(0, from - 5), from)) || /^,\d{3}/.test(text.slice(end));
  const role = label ? 'echo' : 'stated';
  const value = factor === undefined ? digits : Math.round(digits * factor);
  const shortened = factor !== undefined || fraction !== undefined;
  return [{ from, to, value, suffix, written: 'digits', role, shortened }];
}

/** 10:30, 29.02.2020, 10.30: which number is meant, nobody can tell. */
function pieces(typed: string, from: number): NumberInText[] {
  return [...typed.matchAll(/\d+/g)].map(({ 0: digits, index }) =>
    echo(from + index, digits, Number(digits)),
  );
}

/** A number that is not certainly one. */
export function echo(
  from: number,
  typed: string,
  value: number,
  written: 'digits' | 'words' = 'digits',
): NumberInText {
  return { from, to: from + typed.length, value, suffix: '', written, role: 'echo', shortened: false };
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, '\u0406': 1, '\u0425': 10 };

function romanAt({ 0: typed, index }: RegExpExecArray): NumberInText {
  const values = [...typed].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  const value = values.reduce((sum, one, i) => sum + (one < (values[i + 1] ?? 0) ? -one : one), 0);
  return echo(index, typed, value);
}

/** Words that are a number together, each with its offset. */
export interface WordRun {
  readonly from: number;
  readonly words: readonly string[];
}

const WORDS = /[A-Za-z\u0400-\u052F]+/g;

/** Runs of neighbouring words that `isNumber` knows, apart by one blank. */
export function runsOf(text: string, isNumber: (word: string) => boolean): WordRun[] {
  const runs: { from: number; to: number; words: string[] }[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!isNumber(word)) continue;
    const last = runs.at(-1);
    if (last && /^[ \u00a0]$/.test(text.slice(last.to, index))) {
      last.words.push(word);
      last.to = index + word.length;
    } else runs.push({ from: index, to: index + word.length, words: [word] });
  }
  return runs;
}

/** A number of one text and, where it is likely to be the same, the number of the other that differs. */
export interface Difference {
  readonly language: 'kk' | 'ru';
  readonly number: NumberInText;
  readonly other?: NumberInText;
}

/** Years stand in one language only where the other says «this year». */
const isYear = ({ value, written }: NumberInText) => written === 'digits' && value >= 1990 && value < 2050;
/** «1 брифинг» is «брифинг» in the other language. */
const isWeak = (one: NumberInText) => one.value === 1 || isYear(one);

/** The numbers that only one of two texts states. One on either side is taken for the same number, told differently. */
export function differing(kk: readonly NumberInText[], ru: readonly NumberInText[]): Difference[] {
  const onlyKk = missingFrom(kk, ru);
  const onlyRu = missingFrom(ru, kk);
  const [number, more] = onlyRu;
  const [other, another] = onlyKk;
  if (number && other && !more && !another && isYear(number) === isYear(other))
    return [{ language: 'ru', number, other }];
  const alone = (language: 'kk' | 'ru', numbers: readonly NumberInText[]) =>
    numbers.filter((one) => !isWeak(one)).map((one) => ({ language, number: one }));
  return [...alone('kk', onlyKk), ...alone('ru', onlyRu)];
}

function missingFrom(own: readonly NumberInText[], other: readonly NumberInText[]): NumberInText[] {
  const said = new Set(other.map(({ value }) => value));
  const seen = new Set<number>();
  return own.filter(({ role, value }) => {
    if (role !== 'stated' || said.has(value) || seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}
