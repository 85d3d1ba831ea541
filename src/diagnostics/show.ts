import { concealed } from '../language/personal.js';
import type { Reading, ReadingKind } from '../language/typed-number.js';
import { written } from '../model/quantity.js';
import type { NamedRegion, Term } from './codes.js';

/** More names than these are not read by anybody. */
const MOST_NAMES = 12;

/** A rate as it is compared: no more than one digit behind the point. */
export const rounded = (rate: number): string => String(Math.round(rate * 10) / 10);

/** Something to be typed or found in a file as it stands. */
export const code = (text: string): string => `\`${text}\``;

/** More characters of a text than this are not shown. */
const LONGEST = 60;

/** The beginning and the end of a long text. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST
    ? `${line.slice(0, LONGEST / 2).trim()} … ${line.slice(-LONGEST / 3).trim()}`
    : line;
}

/** A length of time: `9:40` are nine minutes and forty seconds. */
export function clock(length: number): string {
  const seconds = Math.round(length);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Sections with how long each takes. */
export const timed = (sections: readonly { readonly title: string; readonly seconds: number }[]): string =>
  sections.map(({ title, seconds }) => `${title} (${clock(seconds)})`).join(', ');

/** What of a cut speech would be left. */
export const remaining = (seconds: number, cuts: readonly { readonly seconds: number }[]): number =>
  cuts.reduce((left, cut) => left - cut.seconds, seconds);

/** The words around a number in a text. */
export function around(original: string, number: string): string {
  const text = concealed(original);
  const at = Math.max(0, text.indexOf(number));
  const from = text.lastIndexOf(' ', Math.max(0, at - 25));
  const to = text.indexOf(' ', at + number.length + 20);
  const piece = text.slice(Math.max(0, from), to < 0 ? undefined : to).trim();
  return `${from > 0 ? '… ' : ''}${piece}${to < 0 ? '' : ' …'}`;
}

/** Numbers one behind the other; of many only the beginning and the end. */
export function numbers(all: readonly number[]): string {
  const shown = all.map(rounded);
  return shown.length > MOST_NAMES
    ? [...shown.slice(0, 5), '…', ...shown.slice(-5)].join(', ')
    : shown.join(', ');
}

/** «media_materials = 500, lectures = 200» */
export const equations = (terms: readonly Term[]): string =>
  terms.map((one) => `${code(one.id)} = ${written(one)}`).join(', ');

/** «52 (`media_materials` → `media_mentions`)» */
export const moved = (
  moves: readonly { readonly from: string; readonly to: string; readonly value: number }[],
): string => moves.map(({ from, to, value }) => `${value} (${code(from)} → ${code(to)})`).join(', ');

/** Names to choose from; of a long list only the beginning. */
export function names(known: readonly string[]): string {
  const shown = known.slice(0, MOST_NAMES).map(code).join(', ');
  return known.length > MOST_NAMES ? `${shown}, …` : shown;
}

/** «Абайская область (`abai`)»: none of them is left out, however many they are. */
export const regionList = (regions: readonly NamedRegion[], language: 'kk' | 'ru' | 'en'): string =>
  regions.map(({ id, name }) => `${name[language]} (${code(id)})`).join(', ');

/** What `12,5` can stand for as a count: 12500 in thousands, or 125 with a sign too many. */
export function wholeReadings(
  text: string,
): { readonly thousands: string; readonly joined: string } | undefined {
  const [, before, after] = /^(\d{1,6})[.,](\d{1,3})$/.exec(text) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const [thousands, joined] = [before + after.padEnd(3, '0'), before + after];
  return { thousands: String(Number(thousands)), joined: String(Number(joined)) };
}

/** «7 + 2 = 9», «>7 + 2 ≥ 10»; nothing is added up where there is one number only. */
function addition(parts: readonly Term[], sum: number, sign: '=' | '≥'): string {
  const terms = parts.map(written).join(' + ');
  return terms === String(sum) ? terms : `${terms} ${sign} ${sum}`;
}

/** «10 ≠ 7 + 2 = 9»: the total that was written against what its parts make; `least` where they make more. */
export function unequal(total: Term, parts: readonly Term[], sum: number, least: boolean): string {
  return `${written(total)} ${least ? '<' : '≠'} ${addition(parts, sum, least ? '≥' : '=')}`;
}

/** «7 + 5 = 12 > 10»: parts that are more than the whole. */
export function excess(total: Term, parts: readonly Term[], sum: number): string {
  return `${addition(parts, sum, parts.every((part) => part.qualifier === 'exact') ? '=' : '≥')} > ${written(total)}`;
}

/** «violations_found = violations_fixed + violations_in_progress»: what the numbers of the message are. */
export function meaning(total: Term, parts: readonly Term[], sign: '=' | '≥'): string {
  return code(`${total.id} ${sign} ${parts.map((part) => part.id).join(' + ')}`);
}

/** The command that converts a file to UTF-8; what comes by a pipe is converted in the pipe. */
export const converted = (encoding: string, file: string): string =>
  `iconv -f ${encoding} -t UTF-8${file.startsWith('<') ? '' : ` "${file}" > new.yaml`}`;

/** What stands under a key that is missing. */
const EXAMPLES: Readonly<Record<string, string>> = {
  region: 'region: kostanay',
  period: 'period: 2020-02',
  metrics: 'metrics: {}',
  value: 'value: 52',
  metric: 'metric: meetings',
  sphere: 'sphere: health',
  about: 'about: [meetings]',
  kk: 'kk: …',
  ru: 'ru: …',
};

/** What a value of the right kind looks like, by the key that holds it or the list whose item it is. */
export const FORMS: Readonly<Record<string, string>> = {
  metrics: 'metrics: { meetings: 2 }',
  monitoring: '- { sphere: health, count: 12 }',
  highlights: '- { kk: …, ru: … }',
  about: 'about: [meetings]',
  parts: 'parts: { own_pages: 30, other_pages: 67 }',
  note: 'note: { kk: …, ru: … }',
  source: 'source: { kk: …, ru: … }',
  speaker: 'speaker: { name: { kk: …, ru: … } }',
  name: 'name: { kk: …, ru: … }',
  position: 'position: { kk: …, ru: … }',
};

/** The form of a value that has another kind than it should have; undefined where there is none worth showing. */
export function formOf(key: string): string | undefined {
  const form = Object.hasOwn(FORMS, key) ? FORMS[key] : undefined;
  return form === undefined ? undefined : code(form);
}

/** The key with which an entry of a list begins: `- kk: …`; undefined if all of it stands in brackets. */
export const entryKey = (line: string): string | undefined => /^\s*- ([\w-]+):/.exec(line)?.[1];

/** Did-you-mean, else what there is to choose from, in the words of a language. */
export const choosing =
  (meant: (suggestion: string, typed?: string) => string, possible: (known: string) => string) =>
  (suggestion: string | undefined, known: readonly string[], typed?: string): { readonly hint?: string } => {
    if (suggestion !== undefined) return { hint: meant(suggestion, typed) };
    return known.length > 0 ? { hint: possible(names(known)) } : {};
  };

/** What programs read, by name: `10`, or the word for its kind. */
export const readAs = (reading: Reading, kinds: Readonly<Record<ReadingKind, string>>): string =>
  typeof reading === 'string' ? code(reading) : kinds[reading.kind];

/** The whole numbers among what is read, if there is nothing else: one of them was meant. */
export const meantNumbers = (readings: readonly Reading[]): string[] =>
  readings.every((one) => typeof one === 'string')
    ? readings.filter((one) => /^\d+$/.test(one)).map(code)
    : [];

/** The missing key as it may be written. */
export const example = (key: string): string => code(EXAMPLES[key] ?? `${key}: …`);

/** How a number of something may be written, the same in all languages. */
export const QUANTITY_FORMS = '`52`, `">10000"`, `">=50"`, `"~6"`, `{ value: 97, parts: { … } }`';
export const PERIOD_FORMS = '`2020-02`, `2020-01/2020-02`, `2020-Q1`, `2020-H1`, `2020`';

/** How many of a list of files are named. */
const NAMED_FILES = 3;

/** The number of files and the first of them: `62 (out/a.md, out/b.md, out/c.md, …)`. */
export const countedFiles = (paths: readonly string[]): string =>
  `${paths.length} (${paths.slice(0, NAMED_FILES).join(', ')}${paths.length > NAMED_FILES ? ', …' : ''})`;
