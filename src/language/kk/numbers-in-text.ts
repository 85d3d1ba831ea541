import { echo, type NumberInText, numbersInText, runsOf, type WordRun } from '../numbers-in-text.js';
import { magnitudes } from './magnitudes.js';
import { parseWords } from './parse.js';
import { SCALES, SIMPLE } from './words.js';

/** The numbers of a Kazakh text: 26-дан, 10 мың, «он мың», «он мыңнан»; words that may be one as echoes. */
export function numbersIn(text: string, echoed = true): NumberInText[] {
  return numbersInText(text, { magnitudes, inWords: echoed ? inWords : statedInWords });
}

/** How every number word begins. */
const BEGINS =
  /(?<![A-Za-z\u0400-\u052F])(?:нөл|бір|ек[іе]|үш|төрт|бес|алт|жет|сегіз|тоғыз|тоқсан|он|жиырма|отыз|қырық|елу|сексен|жүз|мың|милли|трилли|жарты|қос)/i;

/**
 * Words that look like a number with a suffix and mean something else: үшін «for», оны «him», онда «there», бірге
 * «together», жүзінде «in fact», тоқсан «quarter of a year».
 */
const OTHERWISE = new Set(
  'үшін оны онда оның одан оған бірге бірден бірде бірі бірін бірінен жүзінде жүзінен жүзін жүзі тоқсан тоқсанда тоқсанның тоқсаны бесін'.split(
    ' ',
  ),
);

/** A number in words that is certainly one; a cheap test before the words are taken apart. */
const STATED =
  /(?:^|[ («\u00a0])(?:үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз|мың|миллион|миллиард)[ ,.;:)\u00a0]/i;

/** Whether a text states a number in words. */
export const statesInWords = (text: string): boolean => STATED.test(text);

const ECHOES: readonly (readonly [RegExp, number])[] = [
  [/^бір/, 1],
  [/^(?:ек[іе]|қос)/, 2],
  [/^(?:үш|тоқсан)/, 3],
  [/^төрт/, 4],
  [/^бес/, 5],
  [/^(?:алт|жарты)/, 6],
  [/^жет/, 7],
  [/^жыл/, 12],
  [/^жүз/, 100],
  [/^мың/, 1000],
];

const BARE = new Set([...SIMPLE.keys(), ...SCALES.map(([, word]) => word)]);

const statedInWords = (text: string) => (STATED.test(text) ? inWords(text) : []);

function inWords(text: string): NumberInText[] {
  if (!BEGINS.test(text)) return [];
  const isNumber = (word: string) => {
    const small = word.toLowerCase();
    return (
      BEGINS.test(small) && !(OTHERWISE.has(small) && !BARE.has(small)) && parseWords(small) !== undefined
    );
  };
  return [...runsOf(text, isNumber).flatMap(numbersOf), ...echoes(text)];
}

function numbersOf({ from, words }: WordRun): NumberInText[] {
  const typed = words.join(' ');
  const value = parseWords(typed);
  if (value !== undefined) return [said(from, words, value)];
  let at = from;
  return words.map((word) => {
    const one = said(at, [word], parseWords(word) ?? 0);
    at += word.length + 1;
    return one;
  });
}

/** Several words are a number; one is, if it stands bare and is not one of those that mean something else as well. */
function said(from: number, words: readonly string[], value: number): NumberInText {
  const only = words.length === 1 ? (words[0] ?? '').toLowerCase() : undefined;
  const sure = only === undefined || (value > 2 && value < 1000 && BARE.has(only) && !OTHERWISE.has(only));
  return { ...echo(from, words.join(' '), value, 'words'), role: sure ? 'stated' : 'echo' };
}

function echoes(text: string): NumberInText[] {
  return [...text.toLowerCase().matchAll(/[\u0400-\u052F]{3,}/g)].flatMap(({ 0: word, index }) => {
    const value = ECHOES.find(([stem]) => stem.test(word))?.[1] ?? parseWords(word);
    return value === undefined ? [] : [echo(index, word, value, 'words')];
  });
}
