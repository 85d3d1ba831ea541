import { type Finding, finding } from './finding.js';

/** Latin letters typed for Cyrillic ones that look the same, or nearly so in italics (r for г, n for п, u for и). */
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і', h: 'һ', k: 'к', m: 'м', t: 'т', r: 'г', n: 'п', u: 'и',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х',
  ə: 'ә', Ə: 'Ә', ɵ: 'ө', Ɵ: 'Ө', ë: 'ё', Ë: 'Ё', ĸ: 'к', q: 'қ',
}; // biome-ignore format: pairs

/** Cyrillic letters that look like Latin ones. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i',
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X',
}; // biome-ignore format: pairs

/** Letters of other languages that look like Kazakh ones. */
const ALIEN: Readonly<Record<string, string>> = { ӷ: 'ғ', ҡ: 'қ', ӄ: 'қ', ҥ: 'ң', ӊ: 'ң', Ҡ: 'Қ', Ӄ: 'Қ' };

const ANY_LATIN = /[A-Za-zəƏɵƟëËĸ]/;
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}]+/gu;
const IS_LATIN = /\p{Script=Latin}/u;
const IS_CYRILLIC = /\p{Script=Cyrillic}/u;
/** Looks like a Roman numeral, in whatever letters: XХI. */
const ROMAN = /^[IVXLCDMІХСМ]+$/;
const ALIENS = /[ӷҡӄҥӊҠӃ]/;
/** A digit within a word: К0станай, бе3опасность. */
const DIGIT = /(?<=\p{Script=Cyrillic})[03](?=\p{Script=Cyrillic}*\p{Ll})/gu;
/** A Latin letter for a preposition or conjunction: «c 2020 года». */
const LONE = /(?<=\p{Script=Cyrillic} )[acoy](?= (?:\p{Script=Cyrillic}|\d))/gu;

/** Words in which letters of two scripts are mixed, and letters of a third. */
export function mixedScripts(text: string, lone: boolean): Finding[] {
  const found: Finding[] = [];
  if (ANY_LATIN.test(text)) {
    for (const { 0: word, index } of text.matchAll(WORD)) found.push(...inWord(text, word, index));
    if (lone)
      for (const { 0: letter, index } of text.matchAll(LONE))
        found.push(replaced(text, letter, index, CYRILLIC));
  }
  if (/[а-яёіА-ЯЁІ][03][а-яёіА-ЯЁІ]/.test(text)) found.push(...digits(text));
  if (ALIENS.test(text)) found.push(...aliens(text));
  return found;
}

function inWord(text: string, word: string, at: number): Finding[] {
  if (!IS_LATIN.test(word) || !IS_CYRILLIC.test(word) || ROMAN.test(word)) return [];
  // Two capitals may be anything: IТ, СV.
  if (word.length < 3 && word === word.toUpperCase()) return [];
  const meant = intended(word);
  return meant === undefined ? [] : [finding('mixed-script', text, at, at + word.length, meant, true)];
}

/** The word in one script: that of the letters which have no look-alike in the other, else that of most. */
function intended(word: string): string | undefined {
  const letters = [...word];
  const latin = letters.filter((letter) => IS_LATIN.test(letter));
  const cyrillic = letters.filter((letter) => IS_CYRILLIC.test(letter));
  const onlyLatin = latin.some((letter) => CYRILLIC[letter] === undefined);
  const onlyCyrillic = cyrillic.some((letter) => LATIN[letter] === undefined);
  // «Instagramда»: a brand with a suffix, not a slip of the keyboard.
  if (onlyLatin && onlyCyrillic) return undefined;
  if (onlyLatin || (!onlyCyrillic && latin.length > cyrillic.length)) return swapped(word, LATIN);
  return swapped(word, CYRILLIC);
}

const swapped = (word: string, letters: Readonly<Record<string, string>>) =>
  [...word].map((letter) => letters[letter] ?? letter).join('');

function replaced(
  text: string,
  typed: string,
  at: number,
  letters: Readonly<Record<string, string>>,
): Finding {
  return finding('mixed-script', text, at, at + typed.length, swapped(typed, letters), true);
}

function digits(text: string): Finding[] {
  return [...text.matchAll(DIGIT)].map(({ 0: digit, index }) => {
    const capital = /\p{Lu}$/u.test(text.slice(0, index)) && !/^.\p{Ll}/u.test(text.slice(index));
    const letter = digit === '0' ? 'о' : 'з';
    return finding('mixed-script', text, index, index + 1, capital ? letter.toUpperCase() : letter, true);
  });
}

function aliens(text: string): Finding[] {
  return [...text.matchAll(WORD)]
    .filter(({ 0: word }) => ALIENS.test(word))
    .map(({ 0: word, index }) => replaced(text, word, index, ALIEN));
}
