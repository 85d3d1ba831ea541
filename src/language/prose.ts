import { LARGEST_SPOKEN } from '../model/quantity.js';

/** A piece of submitted prose: text as it stands, or a number in it. */
export interface ProsePiece {
  readonly text: string;
  /** What the digits say, without «тыс.» or «млн»; absent: the piece is no number. */
  readonly value?: number;
  /** The number was to be spoken, but how is not clear: the word that holds it, such as «14:30». */
  readonly unspoken?: string;
}

/** A whole number in running text, grouped or not. */
const NUMBER = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+/g;

/** Prose as it is printed: its numbers stay as they are typed. */
export function typedProse(text: string): ProsePiece[] {
  const pieces: ProsePiece[] = [];
  let end = 0;
  for (const { 0: digits, index } of text.matchAll(NUMBER)) {
    pieces.push({ text: text.slice(end, index) }, { text: digits, value: toNumber(digits) });
    end = index + digits.length;
  }
  return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== '');
}

/** How far a number looks around, in characters: no sentence that can be spoken is longer. */
const REACH = 500;

/** A number in prose, and what stands around it, as far as it matters. */
export interface Found {
  /** What stands before, with its numbers in digits. */
  readonly before: string;
  /** What belongs to the number in front: «№ », «ст. ». */
  readonly prefix: string;
  readonly digits: string;
  readonly value: number;
  readonly after: string;
}

/** How a number is said. */
export interface Said {
  /** What is said for prefix, digits and as much of `after` as `taken` says. */
  readonly pieces: readonly ProsePiece[];
  /** How many characters of `after` are said with the number. */
  readonly taken?: number;
}

/** One way in which numbers stand in prose; undefined: this is another. */
export type ProseRule = (found: Found) => Said | undefined;

/** The rules for whole numbers, and those that know decimals. */
export interface Rules {
  readonly whole: readonly ProseRule[];
  readonly decimal: readonly ProseRule[];
}

/** Says a number, and takes some of what follows it along. */
export const say = (text: string, { value }: Pick<Found, 'value'>, taken = 0): Said => ({
  pieces: [{ text, value }],
  taken,
});

/** The digits of a number, with a decimal comma or without. */
const DIGITS = String.raw`\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?`;

/** Part of a name, a code, an address or a time: A4, COVID-19, 24/7, 8-701, 5G, 1.5. */
const ENTANGLED_BEFORE = /[\p{L}\p{N}_@/][-–.,:/_@]?$/u;
const ENTANGLED_AFTER = /^(?:[\p{L}_@/]|[.:/]\d)/u;

/** Whether what stands beside a number makes it something else than a number. */
export function isEntangled({ before, prefix, after }: Found): boolean {
  return (prefix === '' && ENTANGLED_BEFORE.test(before)) || ENTANGLED_AFTER.test(after);
}

/**
 * Prose to be read aloud. The first rule that knows a number says it; one that none knows stays in digits.
 *
 * @param prefix what may belong to a number in front, as the source of a regular expression
 */
export function spokenProse(text: string, prefix: string, rules: Rules): ProsePiece[] {
  const pieces: ProsePiece[] = [];
  const pattern = new RegExp(`(${prefix})?(${DIGITS})`, 'gu');
  let end = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, before = '', digits = ''] = match;
    const found: Found = {
      before: text.slice(Math.max(0, match.index - REACH), match.index),
      prefix: before,
      digits,
      value: toNumber(digits),
      after: text.slice(match.index + whole.length, match.index + whole.length + REACH),
    };
    const said = saidBy(rules, found);
    pieces.push({ text: text.slice(end, match.index) });
    pieces.push(
      ...(said?.pieces ?? [{ text: before }, { text: digits, value: found.value, unspoken: wordAt(found) }]),
    );
    end = match.index + whole.length + (said?.taken ?? 0);
    pattern.lastIndex = end;
  }
  return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== '');
}

const SPAN = /^\s?[–—-]\s?\d/u;
/** More decimals are not said. */
const MOST_DECIMALS = 3;

/** A number that has no words stays in digits; «п. 1,2» are two numbers and no fraction, «1,5–2» is a span of fractions. */
function saidBy({ whole, decimal }: Rules, found: Found): Said | undefined {
  const decimals = found.digits.split(',')[1]?.length ?? 0;
  if (found.value > LARGEST_SPOKEN || decimals > MOST_DECIMALS) return undefined;
  if (decimals > 0 && (found.prefix !== '' || SPAN.test(found.after))) return undefined;
  return (decimals > 0 ? decimal : whole).reduce<Said | undefined>(
    (answer, rule) => answer ?? rule(found),
    undefined,
  );
}

/** The word that holds the number, without the marks around it. */
function wordAt({ before, digits, after }: Found): string {
  const head = /[^\s«„"(\uE000-\uE01F]*$/u.exec(before)?.[0] ?? '';
  const tail = /^[^\s»"”)\uE000-\uE01F]*/u.exec(after)?.[0] ?? '';
  return `${head}${digits}${tail}`.replace(/[.,;:!?…]+$/u, '');
}

/** 10 000 → 10000; 12,5 → 12.5 */
export function toNumber(digits: string): number {
  return Number(digits.replace(/[^\d,]/g, '').replace(',', '.'));
}
