import { type Codes, type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { LARGEST_SUBMITTED } from '../model/quantity.js';

type NumberCode = Extract<keyof Codes, `number-${string}`>;
type Make = (at: Parameters<typeof diagnostic>[2]) => Diagnostic;

/** What is wrong with something written where a quantity belongs; `suggest` holds what surely was meant. */
export interface NumberProblem {
  readonly code: Exclude<NumberCode, 'number-agreement'>;
  readonly suggestion?: string;
}

/** Blanks and apostrophes with which people separate thousands. */
const GROUPED = /^\d{1,3}(?:[ '’]\d{3})+$/;
const WHOLE = /^(?:0|[1-9]\d*)$/;
const SIGNS: Readonly<Record<string, string>> = {
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  '>': '>',
  '~': '~',
  '≈': '~',
};

/** Judges a text by its letters and digits alone, since a number read from it may already be rounded. */
export function numberProblem(written: string): NumberProblem {
  const text = written.replace(/[\s\u00a0\u202f\u2009]+/gu, ' ').trim();
  const [, sign, rest] = /^(>=|=>|<=|[≥≤<>~≈]) ?(.+)$/.exec(text) ?? [];
  if (sign === undefined || rest === undefined) return unsigned(text);
  const problem = unsigned(rest);
  const known = SIGNS[sign];
  if (problem.suggestion === undefined || known === undefined) return { code: problem.code };
  return { code: problem.code, suggestion: `"${known}${problem.suggestion}"` };
}

function unsigned(text: string): NumberProblem {
  if (WHOLE.test(text)) return whole('number-text', text);
  if (/^[-−–] ?\d/.test(text)) return { code: 'number-negative' };
  if (GROUPED.test(text)) return whole('number-text', text.replace(/\D/g, ''));
  return notation(text) ?? fraction(text) ?? worded(text);
}

function whole(code: NumberProblem['code'], digits: string): NumberProblem {
  return Number(digits) > LARGEST_SUBMITTED ? { code: 'number-too-large' } : { code, suggestion: digits };
}

/** Spellings in which programs and people see different numbers. A suggestion only if all see the same. */
function notation(text: string): NumberProblem | undefined {
  const plain = text.replaceAll('_', '');
  if (/^\d+(?:_\d+)+$/.test(text) && WHOLE.test(plain)) return whole('number-notation', plain);
  if (/^\+\d+$/.test(text)) return notation(text.slice(1)) ?? whole('number-notation', text.slice(1));
  if (/^0\d+$/.test(text)) return leadingZero(text);
  if (/^\d+(?:\.\d+)?e[+-]?\d+$/i.test(text) || /^0(?:x[\da-f]+|o[0-7]+|b[01]+)$/i.test(text)) {
    const value = Number(text);
    return Number.isSafeInteger(value)
      ? whole('number-notation', String(value))
      : { code: 'number-notation' };
  }
  // 1.250 and 1,250: a thousand and more to some, one and a quarter to others.
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return separated(text);
  return undefined;
}

function separated(text: string): NumberProblem {
  const groups = text.split(/[.,]/);
  return groups.length > 2 ? whole('number-notation', groups.join('')) : { code: 'number-notation' };
}

/** 012 is 10 to YAML 1.1 and 12 to YAML 1.2; 007 and 089 are the same to everybody. */
function leadingZero(text: string): NumberProblem {
  const decimal = text.replace(/^0+(?=\d)/, '');
  const same = /[89]/.test(text) || Number.parseInt(text, 8) === Number(decimal);
  return same ? whole('number-notation', decimal) : { code: 'number-notation' };
}

function fraction(text: string): NumberProblem | undefined {
  const match = /^(\d*)[.,](\d+)$/.exec(text);
  if (!match) return undefined;
  const [, before = '', after = ''] = match;
  return /^0{1,2}$/.test(after) && WHOLE.test(before)
    ? whole('number-fraction', before)
    : { code: 'number-fraction' };
}

/** «52 материала», «≈ 6 шт.»: a number with its unit. More numbers than one leave open which is meant. */
function worded(text: string): NumberProblem {
  const match = /^(\d[\d '’]*)[^\d]+$/.exec(text);
  const digits = match?.[1]?.replace(/\D/g, '') ?? '';
  const grouped = match?.[1]?.trim() ?? '';
  return WHOLE.test(grouped) || GROUPED.test(grouped)
    ? whole('number-text', digits)
    : { code: 'number-text' };
}

const MAKE: {
  readonly [C in NumberProblem['code']]: (text: string, suggestion: string | undefined) => Make;
} = {
  'number-text': (text, suggestion) => (at) => diagnostic('number-text', { text, suggestion }, at),
  'number-fraction': (text, suggestion) => (at) => diagnostic('number-fraction', { text, suggestion }, at),
  'number-negative': (text) => (at) => diagnostic('number-negative', { text }, at),
  'number-too-large': (text) => (at) =>
    diagnostic('number-too-large', { text, limit: LARGEST_SUBMITTED }, at),
  'number-notation': (text, suggestion) => (at) => diagnostic('number-notation', { text, suggestion }, at),
};

/** The diagnostic for what is written where a quantity belongs. `shown` is how a message quotes it. */
export function refuseNumber(
  written: string,
  shown: string,
  at: Parameters<typeof diagnostic>[2],
): Diagnostic {
  const { code, suggestion } = numberProblem(written);
  return MAKE[code](shown, suggestion)(at);
}
