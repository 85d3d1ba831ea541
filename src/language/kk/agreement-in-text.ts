import { type Finding, finding } from '../finding.js';
import type { Sheet } from '../typography.js';
import { pluralNouns } from './common-nouns.js';
import { inflect } from './inflect.js';
import type { KkCase } from './noun.js';
import { numeral } from './numeral.js';

/** Plural nouns after a number («52 материалдар»), and a suffix that does not fit the number as it is read (3500-тен). */
export function numberAgreement(sheet: Sheet, nouns?: readonly string[]): Finding[] {
  if (!/\d[- \u00a0][а-яәғқңөұүһі]/.test(sheet.text)) return [];
  return [...plurals(sheet, nouns), ...suffixes(sheet)];
}

/** A count; not the end of a range or list (5–9 сыныптар), nor a label. */
const COUNT =
  /(?<![A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\d,.:/№+–-]|№ |\d, |және )(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:[ \u00a0](?:мың|млн|млрд))?[ \u00a0](?=[а-яёәғқңөұүһі])/g;
const WORD = /[а-яёәғқңөұүһі]+(?:-[а-яёәғқңөұүһі]+)?/y;
const PLURAL = /[лдт][ае]р/;

/** After a numeral a Kazakh noun stays singular. One word may stand in between: 5 жаңа мектептер. */
function plurals({ text, original }: Sheet, nouns?: readonly string[]): Finding[] {
  if (!PLURAL.test(text) || !/\d[^-]/.test(text)) return [];
  return [...text.matchAll(COUNT)].flatMap(({ 0: typed, index }) => {
    const at = index + typed.length;
    const word = wordAt(text, at);
    const singular = PLURAL.test(word) ? singularOf(word, pluralNouns(nouns)) : undefined;
    if (singular === undefined) return [];
    return [finding('number-agreement', original, index, at + word.length, typed + singular)];
  });
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

/** What may be less than zero. */
const MEASURE = /^(?:градус|пайыз|балл|қабат)/;

/** Where the counted noun that begins here ends; one word may stand before it: 6 тікелей эфир. */
export function countedAt(text: string, from: number, nouns?: readonly string[]): number | undefined {
  const first = wordAt(text, from);
  if (MEASURE.test(first)) return undefined;
  const known = ['рет', 'жыл', 'бап', ...pluralNouns(nouns).values()];
  const isCounted = (word: string) => known.some((noun) => word.startsWith(noun));
  if (isCounted(first)) return from + first.length;
  const next = from + first.length + 1;
  const second = wordAt(text, next);
  return isCounted(second) ? next + second.length : undefined;
}

const CASES: readonly KkCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'locative',
  'ablative',
  'instrumental',
];

/** The same form of the noun in the singular: материалдарды → материалды. Undefined if the word is no such plural. */
function singularOf(word: string, nouns: ReadonlyMap<string, string>): string | undefined {
  const stem = /^(?:.*?[лдт][ае]р)(?=.*$)/u.exec(word)?.[0];
  const noun = nouns.get(word) ?? (stem === undefined ? undefined : nouns.get(stem));
  if (noun === undefined) return undefined;
  for (const possessive of [false, true]) {
    const found = CASES.find((kase) => inflect(noun, kase, { plural: true, possessive }) === word);
    if (found) return inflect(noun, found, { possessive });
  }
  return undefined;
}

/** The suffixes of one meaning, in all their shapes; г and к stand for ғ and қ where those cannot be typed. */
const KINDS: readonly (readonly [RegExp, (number: string) => string])[] = [
  [/^[дтн][ае]н$/, (number) => numeral(number, 'ablative')],
  [/^[ғгқк][ае]$/, (number) => numeral(number, 'dative')],
  [/^[ндт][ыі][ңн]$/, (number) => numeral(number, 'genitive')],
  [/^[ндт][ыі]$/, (number) => numeral(number, 'accusative')],
  [/^[дт][ае]$/, (number) => numeral(number, 'locative')],
  [/^[мбп]ен$/, (number) => numeral(number, 'instrumental')],
  [/^(?:с?[ыі])?нш[ыі]$/, (number) => numeral(number, 'nominative', { ordinal: true })],
  [/^с?[ыі]$/, (number) => numeral(number, 'nominative', { possessive: true })],
  [/^ш[ыі]$/, (number) => numeral(number, 'nominative', { ordinal: 'short' })],
];

const SUFFIXED =
  /(?<![A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\d,.:/-])(\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,15})-([а-яёәғқңөұүһі]{1,5})(?![A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі-])/g;

/** The suffix follows the last word as spoken: 3500-ден, since жүз. */
function suffixes({ text, original }: Sheet): Finding[] {
  if (!/\d-[а-яәғқңөұүһі]/.test(text)) return [];
  return [...text.matchAll(SUFFIXED)].flatMap(({ 0: typed, 1: digits = '', 2: suffix = '', index }) => {
    const right = KINDS.find(([shape]) => shape.test(suffix))?.[1](digits);
    if (right === undefined || right === typed) return [];
    return [finding('number-agreement', original, index, index + typed.length, right)];
  });
}
