import { LARGEST_SUBMITTED, type Qualifier } from '../model/quantity.js';
import { isShare, saysNothing, wordedAmount } from './typed-words.js';

/** What programs make of something: a number, a word of theirs, or a kind of value. */
export type Reading = string | { readonly kind: ReadingKind };
export type ReadingKind = 'text' | 'date' | 'infinity';

/** What is wrong with something typed where a quantity belongs; `suggestion` holds what surely was meant. */
export interface NumberProblem {
  readonly code:
    | 'number-text'
    | 'number-fraction'
    | 'number-negative'
    | 'number-too-large'
    | 'number-notation'
    | 'number-missing';
  readonly suggestion?: string;
  /** Where programs, or people, differ: what they read. */
  readonly readings?: readonly Reading[];
  /** What it is instead of a count. */
  readonly instead?: 'share' | 'range';
}

/** Blanks and apostrophes with which people separate thousands. */
const GROUPED = /^[1-9]\d{0,2}(?:[ '’]\d{3})+$/;
const WHOLE = /^(?:0|[1-9]\d*)$/;
const SIGNS: Readonly<Record<string, string>> = {
  '>=': '>=', '=>': '>=', '≥': '>=', '⩾': '>=', '>': '>', '~': '~', '≈': '~', '∼': '~', '±': '~',
}; // biome-ignore format: one line

/** Judges a text by its letters and digits alone, since a number read from it may already be rounded. */
export function numberProblem(written: string): NumberProblem {
  const text = written
    .replace(/[\s\u00a0\u202f\u2009]+/gu, ' ')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, asciiDigit)
    .trim()
    .replace(/^[«"“„'](.*)[»"”“']$/, '$1')
    .replace(/(?<=^[\d ]+)[.,;]$/, '');
  if (saysNothing(text)) return { code: 'number-missing' };
  const [, sign, rest] = /^(>=|=>|<=|[≥⩾≤<>~≈∼±]) ?(.+)$/.exec(text) ?? [];
  if (sign !== undefined && rest !== undefined) return signed(unsigned(rest), SIGNS[sign]);
  const [, least] = /^(.*\d) ?\+$/.exec(text) ?? [];
  return least === undefined ? unsigned(text) : signed(unsigned(least), '>=');
}

/** Arabic-Indic and full-width digits stand in runs of ten, 0 at a multiple of 16 or of 10 after it. */
const asciiDigit = (digit: string) => String((digit.charCodeAt(0) - (digit < '\uff00' ? 0 : 0xff10)) & 15);

/** One qualifier is enough: `>более 5` says two things. */
function signed({ code, suggestion }: NumberProblem, sign: string | undefined): NumberProblem {
  const known = suggestion !== undefined && sign !== undefined && WHOLE.test(suggestion);
  return known ? { code, suggestion: `"${sign}${suggestion}"` } : { code };
}

function unsigned(text: string): NumberProblem {
  if (WHOLE.test(text)) return whole('number-text', text);
  if (/^[-−–]0+$/.test(text)) return whole('number-notation', '0');
  if (/^[-−–] ?\d/.test(text)) return { code: 'number-negative' };
  if (GROUPED.test(text)) return whole('number-text', text.replace(/\D/g, ''));
  return notation(text) ?? fraction(text) ?? worded(text);
}

function whole(code: NumberProblem['code'], digits: string, readings?: readonly Reading[]): NumberProblem {
  if (Number(digits) > LARGEST_SUBMITTED) return { code: 'number-too-large' };
  return { code, suggestion: digits, ...(readings && { readings }) };
}

const TEXT: Reading = { kind: 'text' };
const doubtful = (...readings: readonly Reading[]): NumberProblem => ({ code: 'number-notation', readings });

/** Spellings in which programs and people see different values. A suggestion only where people see but one. */
function notation(text: string): NumberProblem | undefined {
  const plain = text.replaceAll('_', '');
  if (/^\d+(?:_\d+)+$/.test(text) && WHOLE.test(plain)) return whole('number-notation', plain, [plain, TEXT]);
  if (/^\+\d+$/.test(text)) return notation(text.slice(1)) ?? whole('number-notation', text.slice(1));
  if (/^0\d+$/.test(text)) return leadingZero(text);
  if (/^\d+(?::[0-5]?\d)+$/.test(text)) return doubtful(String(sexagesimal(text)), TEXT);
  if (/^\d{4}-\d\d?-\d\d?$/.test(text)) return doubtful({ kind: 'date' }, TEXT);
  if (/^[-+]?\.inf$/i.test(text)) return doubtful({ kind: 'infinity' }, TEXT);
  if (/^(?:yes|no|on|off|y|n|true|false)$/i.test(text))
    return doubtful(String(/^[yt]|^on$/i.test(text)), TEXT);
  // 1.250 and 1,250: a thousand and more to some, one and a quarter to others.
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text)) return separated(text);
  return programmers(text);
}

/** What programs make of a text that stands without quotation marks, if some of them make something else of it. */
export function readingsOf(text: string): readonly Reading[] | undefined {
  return /^no$/i.test(text) ? ['false', TEXT] : notation(text)?.readings;
}

/** `1e3`, `0x1F`, `0o17`, `0b11`. */
function programmers(text: string): NumberProblem | undefined {
  if (!/^\d+(?:\.\d+)?e[+-]?\d+$/i.test(text) && !/^0(?:x[\da-f]+|o[0-7]+|b[01]+)$/i.test(text))
    return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value)) return { code: 'number-notation' };
  return whole('number-notation', String(value), [String(value), TEXT]);
}

/** To YAML 1.1 1:30 are ninety minutes. */
const sexagesimal = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

function separated(text: string): NumberProblem {
  const groups = text.split(/[.,]/);
  if (groups.length > 2) return whole('number-notation', groups.join(''));
  return doubtful(groups.join(''), groups.join('.'));
}

/** 012 is 10 to YAML 1.1 and 12 to YAML 1.2; 007 and 089 are the same to everybody. */
function leadingZero(text: string): NumberProblem {
  const decimal = text.replace(/^0+(?=\d)/, '');
  const octal = Number.parseInt(text, 8);
  const same = /[89]/.test(text) || octal === Number(decimal);
  return same ? whole('number-notation', decimal) : doubtful(String(octal), decimal);
}

function fraction(text: string): NumberProblem | undefined {
  if (/^\d* ?[\u00bc-\u00be\u2150-\u215e]$/.test(text)) return { code: 'number-fraction' };
  const match = /^(\d*)[.,](\d+)$/.exec(text);
  if (!match) return undefined;
  const [, before = '', after = ''] = match;
  return /^0{1,2}$/.test(after) && WHOLE.test(before)
    ? whole('number-fraction', before)
    : { code: 'number-fraction' };
}

const MARKS: { readonly [Q in Qualifier]: string } = { exact: '', at_least: '>=', over: '>', about: '~' };

/** «52 материала», «более 10 тыс.», «он екі», `1О` with a letter, XII. More numbers than one leave open which is meant. */
function worded(text: string): NumberProblem {
  const letters = misread(text) ?? roman(text);
  const amount = letters === undefined ? wordedAmount(text) : undefined;
  const digits = amount ? String(amount.value) : letters;
  if (digits === undefined) {
    const instead = isShare(text) ? 'share' : isRange(text) ? 'range' : undefined;
    return { code: 'number-text', ...(instead && { instead }) };
  }
  const problem = whole('number-text', digits);
  return amount && amount.qualifier !== 'exact' ? signed(problem, MARKS[amount.qualifier]) : problem;
}

/** `10-15`, but not the month `2020-02`. */
function isRange(text: string): boolean {
  const [, from, to] = /^(\d+) ?(?:[-–—…]|\.{2,3}) ?(\d+)$/.exec(text) ?? [];
  return Number(from) < Number(to);
}

/** Letters that are typed for digits, in both scripts. */
const LETTERS: Readonly<Record<string, string>> = {
  O: '0', o: '0', '\u041e': '0', '\u043e': '0', l: '1', I: '1', '|': '1', '\u0406': '1', '\u0456': '1', '\u0417': '3',
}; // biome-ignore format: pairs

function misread(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  const digits = [...text].map((char) => LETTERS[char] ?? char).join('');
  return WHOLE.test(digits) || GROUPED.test(digits) ? digits.replace(/\D/g, '') : undefined;
}

/** From II to XXXIX, in Latin capitals or those that look like them; a row of X marks a gap. */
function roman(text: string): string | undefined {
  const latin = text.replaceAll('\u0425', 'X').replaceAll('\u0406', 'I');
  if (!/^(?=..)X{0,3}(?:IX|IV|V?I{0,3})$/.test(latin) || /^X+$/.test(latin)) return undefined;
  const values = [...latin].map((letter) => (letter === 'X' ? 10 : letter === 'V' ? 5 : 1));
  return String(values.reduce((sum, one, i) => sum + (one < (values[i + 1] ?? 0) ? -one : one), 0));
}
