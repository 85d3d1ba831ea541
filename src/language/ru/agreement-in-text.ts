import { type Finding, finding } from '../finding.js';
import type { Sheet } from '../typography.js';
import { type AdjectiveForm, adjectiveAs, adjectiveFits, looksLikeAdjective } from './adjective-in-text.js';
import { type CountedNoun, commonNouns } from './common-nouns.js';
import { category } from './number.js';

/** A number before a word in lower case; not a range, a year's day, a label or a piece of something longer. */
const COUNT =
  /(?<![A-Za-zА-Яа-яЁё\d,.:/№+–-]|№ )(\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,12})(,\d+)?[ \u00a0](?=[а-яё])/g;
const WORD = /[а-яё]+(?![A-Za-zА-Яа-яЁё-])/y;

/** Words between a verb and a number that change nothing. */
const TRANSPARENT = new Set(
  'всего итого уже ещё еще также только лишь примерно приблизительно ровно'.split(' '),
);
/** What governs the genitive: более 52 материалов. */
const GENITIVE = new Set(
  'более свыше около порядка менее больше меньше до от из без для после кроме среди вместо'.split(' '),
);

/** The beginnings of verbs with which reports say what was done; nouns that begin alike end otherwise. */
const ROOTS =
  'прове провё организов опубликов размещ размест подготов изъя выяв состав рассмотр выработ разработ направ внес внёс подписа заключ зафиксир обнаруж устран привлеч привлек приня изуч обуч получ поступ посет прош выш состоя сдела соверш осуществ проверен провери созда откры запущ запуст налож взыска выпущ выпуст показа сня трансл обработ охва пода дан задан отмеч установ исполн завед возбу оказа распростран заверш реализ включ посвящ собра опрош вруч награ отремонт постро'
    .split(' ')
    .join('|');
/** A participle or a verb in the past right before the number, whose subject or object is what is counted. */
const VERB = new RegExp(
  `^(?:${ROOTS})[а-яё]*?(?<end>[еёая]н[оаы]?|[яыу]?т[оаы]|л(?:о|а|и|ось|ась|ись|ся)?):?$`,
);
const DASH = /^[—–-]$/;

/**
 * What the context asks for: at the head of a sentence the nominative, unless an object comes first («21 встречу провела
 * группа»); the nominative of a passive; the accusative of an active verb; the genitive.
 */
type Context = 'head' | 'nominative' | 'accusative' | 'genitive';

/**
 * Nouns and adjectives that do not agree with the number before them. Only where the context leaves no doubt which
 * case is meant: at the head of a sentence, behind a verb (изъято 21 …), behind «более» and its like. «Проверка 3 школ» is right.
 */
export function numberAgreement(
  sheet: Sheet,
  whole: boolean,
  own?: ReadonlyMap<string, CountedNoun>,
): Finding[] {
  const { text } = sheet;
  if (!/\d[ \u00a0][а-яё]/.test(text)) return [];
  return [...text.matchAll(COUNT)].flatMap((match) => {
    const phrase = phraseAt(text, match.index + match[0].length, own);
    return phrase ? checked(sheet, whole, match, phrase) : [];
  });
}

interface Phrase {
  readonly adjectives: readonly string[];
  readonly typed: string;
  readonly noun: CountedNoun;
  readonly to: number;
}

/** Up to two adjectives and a noun that is known. */
function phraseAt(text: string, from: number, own?: ReadonlyMap<string, CountedNoun>): Phrase | undefined {
  const adjectives: string[] = [];
  let at = from;
  while (adjectives.length < 3) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) return undefined;
    const key = word.replaceAll('ё', 'е');
    const noun = own?.get(key) ?? commonNouns().get(key);
    const to = at + word.length;
    if (noun) return { adjectives, typed: word, noun, to };
    if (!looksLikeAdjective(word) || !/[ \u00a0]/.test(text[to] ?? '')) return undefined;
    adjectives.push(word);
    at = to + 1;
  }
  return undefined;
}

/** What is numbered; in dates and references it agrees with nothing. */
const NUMBERED = /(?:год|стать|част|пункт)[а-яё]*/y;
/** Nouns that measure what may be less than zero. */
const MEASURES = /^(?:процент|миллион|миллиард|тысяч)/;

/** Where the counted noun phrase that begins here ends. */
export function countedAt(
  text: string,
  from: number,
  own?: ReadonlyMap<string, CountedNoun>,
): number | undefined {
  NUMBERED.lastIndex = from;
  if (NUMBERED.test(text)) return NUMBERED.lastIndex;
  const phrase = phraseAt(text, from, own);
  return phrase && !MEASURES.test(phrase.typed) ? phrase.to : undefined;
}

function checked(
  { text, original }: Sheet,
  whole: boolean,
  match: RegExpExecArray,
  phrase: Phrase,
): Finding[] {
  const [, digits = '', fraction] = match;
  const value = Number(digits.replace(/\D/g, ''));
  if (value > 1e15) return [];
  const context = fraction === undefined ? contextOf(text.slice(0, match.index), whole) : undefined;
  const form = fraction === undefined ? formFor(value, context, phrase) : 'genitive';
  if (form === undefined || fits(phrase, form)) return [];
  const number = text.slice(match.index, match.index + match[0].length - 1);
  const written = corrected(phrase, form);
  const gap = text[match.index + match[0].length - 1] ?? ' ';
  const write = written === undefined ? undefined : `${number}${gap}${written}`;
  return [finding('number-agreement', original, match.index, phrase.to, write)];
}

/** The words before a number, the nearest first; empty at the head of the text. */
function wordsBefore(before: string): string[] {
  const words = before.slice(-80).split(/\s+/).reverse();
  return words[0] === '' ? words.slice(1) : words;
}

/** «п. 5 протокола» is no sentence that begins with 5. */
const SHORT_FORM = /^[а-яё]{1,4}\.$/;

function contextOf(before: string, whole: boolean): Context | undefined {
  const words = wordsBefore(before).filter(
    (word) => !TRANSPARENT.has(word.toLowerCase()) && !DASH.test(word),
  );
  const [word = '', earlier] = words;
  if (word === '') return whole ? 'head' : undefined;
  if (/[.!?]["»)]?$/.test(word)) return SHORT_FORM.test(word) ? undefined : 'head';
  const small = word.toLowerCase();
  if (GENITIVE.has(small)) return 'genitive';
  const end = earlier === 'не' ? undefined : VERB.exec(small)?.groups?.['end'];
  if (end === undefined) return undefined;
  return /^л[аи]?$/.test(end) ? 'accusative' : 'nominative';
}

/** The form that number and context ask for; undefined where nothing is certain. */
function formFor(
  value: number,
  context: Context | undefined,
  { noun, typed }: Phrase,
): AdjectiveForm | undefined {
  if (context === undefined) return undefined;
  const governed = category(value);
  // «5 раздел» may be the fifth; the singular is left alone.
  if (governed !== 'one' && typed === noun.one && noun.one !== noun.many) return undefined;
  if (context === 'head' && objectFirst(governed, noun, typed)) return undefined;
  if (context === 'genitive') return governed === 'one' ? 'genitive' : 'many';
  if (context === 'accusative') {
    if (noun.animate) return undefined;
    return governed === 'one' ? 'accusative' : governed;
  }
  return governed;
}

function objectFirst(governed: string, noun: CountedNoun, typed: string): boolean {
  if (governed === 'one') return typed === noun.accusative;
  return governed === 'few' && noun.animate && typed === noun.many;
}

const FORMS = {
  one: 'one',
  few: 'few',
  many: 'many',
  genitive: 'genitive',
  accusative: 'accusative',
} as const;
const same = (a: string, b: string) => a.replaceAll('ё', 'е') === b.replaceAll('ё', 'е');

function fits({ adjectives, typed, noun }: Phrase, form: AdjectiveForm): boolean {
  if (!same(typed, noun[FORMS[form]])) return false;
  return adjectives.every((word) => adjectiveFits(word, form, noun.gender));
}

function corrected({ adjectives, noun }: Phrase, form: AdjectiveForm): string | undefined {
  const words = adjectives.map((word) =>
    adjectiveFits(word, form, noun.gender) ? word : adjectiveAs(word, form, noun.gender),
  );
  return words.includes(undefined) ? undefined : [...words, noun[FORMS[form]]].join(' ');
}
