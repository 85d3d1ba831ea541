import { LARGEST_SPOKEN } from '../../model/quantity.js';
import { HUNDREDS, ONE, SCALES, TENS, TWO, UNITS } from './cardinals.js';
import type { RuForms } from './noun.js';

/**
 * The number that words say, in whatever case and gender: «одной тысячи двухсот пятидесяти восьми» is 1258. A
 * bare «тысяча» and «миллион» count as one; «е» may stand for «ё». Undefined if the words are no number. That
 * every word is in the same case is not checked, since what is said aloud may slip.
 */
export function parseWords(text: string): number | undefined {
  const words = text
    .trim()
    .split(/\s+/u)
    .map((word) => TOKENS.get(normal(word)));
  if (words.length === 1 && words[0]?.value === 0) return 0;
  let total = 0;
  let group: Group = EMPTY;
  let ceiling = Number.POSITIVE_INFINITY;
  for (const token of words) {
    if (!token || token.value === 0) return undefined;
    if (token.value < 1000) {
      const next = extended(group, token);
      if (!next) return undefined;
      group = next;
    } else {
      if (token.value >= ceiling) return undefined;
      total += (group.value || 1) * token.value;
      group = EMPTY;
      ceiling = token.value;
    }
  }
  const sum = total + group.value;
  return sum <= LARGEST_SPOKEN ? sum : undefined;
}

interface Token {
  readonly value: number;
  /** The decimal places that the word fills: 100 only the hundreds, 15 both tens and units. */
  readonly from: number;
  readonly to: number;
}

/** A number below 1000 as far as it is read; the next word must stand below `open`. */
interface Group {
  readonly value: number;
  readonly open: number;
}

const EMPTY: Group = { value: 0, open: 3 };

function extended(group: Group, token: Token): Group | undefined {
  return token.from < group.open ? { value: group.value + token.value, open: token.to } : undefined;
}

const normal = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

/** Forms that are in use beside those that `words` gives. */
const VARIANTS: readonly (readonly [string, number])[] = [
  ['нуль', 0],
  ['ноля', 0],
  ['нолю', 0],
  ['нолем', 0],
  ['ноле', 0],
  ['восьмью', 8],
  ['восьмьюдесятью', 80],
  ['восьмьюстами', 800],
  ['тысячью', 1000],
];

function token(value: number): Token {
  if (value >= 100) return { value, from: 2, to: 2 };
  if (value >= 20) return { value, from: 1, to: 1 };
  return { value, from: value < 10 ? 0 : 1, to: 0 };
}

function entries(): readonly (readonly [string, Token])[] {
  const genders = ['masculine', 'feminine', 'neuter'] as const;
  const declined: readonly (readonly [number, RuForms])[] = [
    ...genders.map((gender) => [1, ONE[gender]] as const),
    ...genders.map((gender) => [2, TWO[gender]] as const),
    ...UNITS,
    ...TENS,
    ...HUNDREDS,
    ...SCALES.map(({ value, singular }) => [value, singular] as const),
    ...SCALES.map(({ value, plural }) => [value, plural] as const),
  ];
  const all = declined.flatMap(([value, forms]) =>
    Object.values(forms).map((form) => [form, value] as const),
  );
  return [...all, ...VARIANTS].map(([form, value]) => [normal(form), token(value)]);
}

const TOKENS: ReadonlyMap<string, Token> = new Map(entries());
