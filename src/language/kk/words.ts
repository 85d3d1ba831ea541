import { soundOf } from './harmony.js';
import type { KkCase } from './noun.js';
import { whole } from './number.js';
import { add, append, decline, type Form } from './suffix.js';

const UNITS = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'] as const;
const TENS = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'] as const;

/** The names of the powers of a thousand, largest first. */
export const SCALES: readonly (readonly [value: number, word: string])[] = [
  [1e15, 'квадриллион'],
  [1e12, 'триллион'],
  [1e9, 'миллиард'],
  [1e6, 'миллион'],
  [1e3, 'мың'],
];

/** Every simple number word below a thousand with its value: нөл, бір, …, тоқсан, жүз. */
export const SIMPLE: ReadonlyMap<string, number> = new Map([
  ['нөл', 0],
  ...UNITS.slice(1).map((word, index): [string, number] => [word, index + 1]),
  ...TENS.slice(1).map((word, index): [string, number] => [word, (index + 1) * 10]),
  ['жүз', 100],
]);

/** Suffixes that a number takes before its case, whether written in digits or in words. */
export interface NumberSuffixes {
  /** «Of them N», dates and fractions: 67-сі, алпыс жетісі. */
  readonly possessive?: boolean;
  /** A group of 1 to 7: 5-еу, бесеу; with `possessive` 5-еуі, бесеуі. */
  readonly collective?: boolean;
  /** 5-інші, бесінші. */
  readonly ordinal?: boolean;
}

export interface WordsOptions extends NumberSuffixes {
  readonly case?: KkCase;
}

/**
 * The number in words. жүз stands bare at the head (жүз елу) and has its бір within a number (мың бір жүз);
 * мың, миллион and above always have it. Case, possessive, collective and ordinal suffixes go to the last
 * word alone: бір мың екі жүз елу сегізден.
 *
 * @throws RangeError unless the number is whole, 0 to 10^15; for a collective outside 1 to 7
 */
export function words(value: number, options: WordsOptions = {}): string {
  const said = spoken(whole(value));
  const last = said.at(-1) ?? '';
  const bare: Form = { text: last, ...soundOf(last) };
  const form = derived(bare, value, last, options);
  return [...said.slice(0, -1), decline(form, options.case ?? 'nominative')].join(' ');
}

/** The last word of a number as spoken; its sound chooses the suffix behind the digits. */
export function lastWord(value: number): string {
  return spoken(whole(value)).at(-1) ?? '';
}

/** A form of the number with its collective, ordinal and possessive suffixes; `word` is its last word. */
export function derived(bare: Form, value: number, word: string, suffixes: NumberSuffixes): Form {
  let form = bare;
  if (suffixes.collective) form = add(form, checkedCollective(value));
  if (suffixes.ordinal) form = word === 'жиырма' ? append(form, 'сыншы') : add(form, 'ordinal');
  return suffixes.possessive ? add(form, 'possessive') : form;
}

function checkedCollective(value: number): 'collective' {
  if (value >= 1 && value <= 7 && Number.isInteger(value)) return 'collective';
  throw new RangeError(`${value} has no collective numeral; only 1 to 7 have one`);
}

function spoken(value: number): readonly string[] {
  if (value === 0) return ['нөл'];
  const said: string[] = [];
  let rest = value;
  for (const [scale, word] of SCALES) {
    const many = Math.floor(rest / scale);
    if (many > 0) said.push(...hundreds(many, said.length === 0), word);
    rest %= scale;
  }
  return [...said, ...hundreds(rest, said.length === 0)];
}

/** 1 to 999; at the head of a number a hundred goes without its бір. */
function hundreds(value: number, head: boolean): readonly string[] {
  const many = Math.floor(value / 100);
  const one = many === 1 && head ? '' : UNITS[many];
  const said = [one, many > 0 ? 'жүз' : '', TENS[Math.floor(value / 10) % 10], UNITS[value % 10]];
  return said.flatMap((word) => word || []);
}
