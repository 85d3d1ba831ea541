import { type Finding, finding } from '../finding.js';
import type { Sheet } from '../typography.js';
import { inflect } from './inflect.js';
import { NOUNS, PLAIN_NOUNS, WORDS } from './letters-words.js';
import type { KkCase } from './noun.js';

/** What is typed where the Kazakh layout is not at hand. */
const TYPED: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

const plain = (word: string) => word.replace(/[әғқңөұүһі]/g, (letter) => TYPED[letter] ?? letter);

/** Nouns and whole words by how they are spelled without the Kazakh layout. */
interface Lists {
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  readonly words: ReadonlyMap<string, string>;
  /** The first letters of all of them, as numbers. */
  readonly heads: ReadonlySet<number>;
}

/** So many letters of a noun never change: халық is халқы, кітап is кітабы. */
const FIXED = 3;

let made: Lists | undefined;

function lists(): Lists {
  if (made) return made;
  const nouns = byHead();
  const words = new Map(WORDS.split(/\s+/).map((word) => [plain(word), word]));
  const heads = new Set([...nouns.keys(), ...words.keys()].map((word) => headOf(word, 0)));
  made = { nouns, words, heads };
  return made;
}

function byHead(): ReadonlyMap<string, readonly string[]> {
  const nouns = new Map<string, string[]>();
  for (const noun of [...NOUNS.split(/\s+/), ...PLAIN_NOUNS.split(/\s+/)]) {
    const head = plain(noun).slice(0, FIXED);
    nouns.set(head, [...(nouns.get(head) ?? []), noun]);
  }
  return nouns;
}

/** Cyrillic letters as small plain ones, by code; 0 for everything else. */
const LETTERS = new Uint16Array(0x530);
for (let code = 0x400; code < 0x530; code++) {
  const letter = String.fromCharCode(code);
  if (letter.toLowerCase() !== letter.toUpperCase())
    LETTERS[code] = plain(letter.toLowerCase()).charCodeAt(0);
}

const letterAt = (text: string, at: number): number => LETTERS[text.charCodeAt(at)] ?? 0;

/** The first letters of the word at an offset as one number. */
const headOf = (text: string, at: number): number =>
  ((letterAt(text, at) & 0xff) << 16) |
  ((letterAt(text, at + 1) & 0xff) << 8) |
  (letterAt(text, at + 2) & 0xff);

const CASES: readonly KkCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'locative',
  'ablative',
  'instrumental',
];

const forms = new Map<string, ReadonlyMap<string, string>>();

/** Every form of a noun by its plain spelling; none where two forms or another word would be spelled alike. */
function formsOf(noun: string): ReadonlyMap<string, string> {
  const known = forms.get(noun);
  if (known) return known;
  const all = [false, true].flatMap((plural) =>
    [false, true].flatMap((possessive) => CASES.map((kase) => inflect(noun, kase, { plural, possessive }))),
  );
  const near = all
    .filter((form) => /[дтн][ае]$/.test(form))
    .map((form) => form + (/а$/.test(form) ? 'ғы' : 'гі'));
  const spelled = new Map([...all, ...near].map((form) => [plain(form), form]));
  // Right as it is: a form without any such letter, and «топка», which is Russian.
  for (const form of [...all, 'топка']) if (plain(form) === form) spelled.delete(form);
  forms.set(noun, spelled);
  return spelled;
}

/** Words that were typed on a Russian keyboard: акпарат → ақпарат, облыстын → облыстың. Known words only. */
export function kazakhLetters({ text, original }: Sheet): Finding[] {
  const found: Finding[] = [];
  const { heads } = lists();
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && letterAt(text, to) !== 0) to++;
    if (to - from > FIXED && heads.has(headOf(text, from)))
      found.push(...inWord(text.slice(from, to), from, original));
    from = to + 1;
  }
  return found;
}

/** Words that have been looked at, with what they should be; reports share most of their words. */
const seen = new Map<string, string | undefined>();
const MOST_SEEN = 20_000;

function inWord(typed: string, at: number, original: string): Finding[] {
  const right = seen.has(typed) ? seen.get(typed) : corrected(typed);
  return right === undefined ? [] : [finding('kazakh-letter', original, at, at + typed.length, right, true)];
}

function corrected(typed: string): string | undefined {
  const word = typed.toLowerCase();
  const right = meant(word, plain(word));
  const write = right === undefined || right === word ? undefined : cased(typed, right);
  if (seen.size < MOST_SEEN) seen.set(typed, write);
  return write;
}

/** What the Russian layout makes of endings: -га for -ға, -лык for -лық, -нын for -ның, -и for -і. */
const SPOILT = /[гк][аы]|[аоуы]к|и|[ндт]ын$/;

function meant(word: string, spelled: string): string | undefined {
  const { words, nouns } = lists();
  const whole = words.get(spelled);
  if (whole !== undefined) return whole;
  for (const noun of nouns.get(spelled.slice(0, FIXED)) ?? []) {
    // The last letter of a noun may change: талап is талабы.
    const stem = noun.slice(0, -1);
    if (!spelled.startsWith(plain(stem))) continue;
    if (word.startsWith(stem) && !SPOILT.test(word.slice(stem.length))) continue;
    const right = formsOf(noun).get(spelled);
    if (right !== undefined) return right;
  }
  return undefined;
}

/** As the word was typed: capital, capitals. */
function cased(typed: string, right: string): string {
  if (typed === typed.toUpperCase()) return right.toUpperCase();
  return typed.charAt(0) === typed.charAt(0).toUpperCase()
    ? right.charAt(0).toUpperCase() + right.slice(1)
    : right;
}
