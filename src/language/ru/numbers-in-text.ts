import { echo, type NumberInText, numbersInText, runsOf, type WordRun } from '../numbers-in-text.js';
import { magnitudes } from './magnitudes.js';
import { parseWords } from './parse.js';

/** The numbers of a Russian text: 10 000, «10 тыс.», 11-х, «десять тысяч»; ordinals, «дважды» and «квартал» as echoes. */
export function numbersIn(text: string, echoed = true): NumberInText[] {
  return numbersInText(text, { magnitudes, inWords: echoed ? inWords : statedInWords });
}

/** How every number word begins, ordinals and «дважды» among them. */
const BEGINS =
  /(?<![A-Za-z\u0400-\u052F])(?:нол|нул|од[ин]|перв|дв|втор|об[ае]|пар[аыу]|тр[ёеи]|втро|трет|четв|четы|пят|шест|сед|сем|вос|дев|дес|сорок|ст[оа]|тыс|милл|триллион|пол[уг]|полтор|кварт|дюж)/i;

/** Not seven, but a family. */
const FAMILY = /^семью$/i;

/** A number in words that is probably one; a cheap test before the words are taken apart. */
const STATED =
  /(?:^|[ («\u00a0])(?:[Тт]р(?:и|[её]х|[её]м|емя)|[Чч]етыр(?:е|[её]х|[её]м|ьмя)|(?:[Пп]ят|[Шш]ест|[Сс]ем|[Вв]ос[еь]м|[Дд]евят|[Дд]есят|[Дд]вадцат|[Тт]ридцат)(?:ь|и|ью|ьюдесятью|ьдесят|идесяти|ьсот|исот)|[А-Яа-яё]{3,7}надцат(?:ь|и|ью)|[Сс]орока?|[Дд]евяност[оа]|[Сс]т[оа]|[Дд]вести|[Дд]вухсот|[Тт]риста|[Тт]р[её]хсот|[Чч]етыреста|[Чч]етыр[её]хсот)(?![а-яё])/;

/** Whether a text may state a number in words. */
export const statesInWords = (text: string): boolean => STATED.test(text);

/** Stems of words that say a number in another way. */
const ECHOES: readonly (readonly [RegExp, number])[] = [
  [/^(?:перв|одн|один)/, 1],
  [/^(?:дв[аеоу]|втор|об[ае]|пар[аыу]$)/, 2],
  [/^(?:тр[ёеио]|втрое|трет|кварт)/, 3],
  [/^четв/, 4],
  [/^четыр/, 4],
  [/^пят/, 5],
  [/^(?:шест|полгод|полугод)/, 6],
  [/^(?:сем|седьм)/, 7],
  [/^(?:восьм|восем)/, 8],
  [/^девят/, 9],
  [/^десят/, 10],
  [/^одиннадцат/, 11],
  [/^(?:двенадцат|дюжин|год)/, 12],
  [/^полтор/, 1.5],
  [/^сот|^ст[оа]/, 100],
  [/^тысяч/, 1000],
  [/^миллион/, 1e6],
];

const statedInWords = (text: string) => (STATED.test(text) ? inWords(text) : []);

function inWords(text: string): NumberInText[] {
  if (!BEGINS.test(text)) return [];
  const isNumber = (word: string) =>
    !FAMILY.test(word) && BEGINS.test(word) && parseWords(word) !== undefined;
  return [...runsOf(text, isNumber).flatMap(numbersOf), ...echoes(text)];
}

/** A run as one number, else each word by itself. */
function numbersOf({ from, words }: WordRun): NumberInText[] {
  const typed = words.join(' ');
  const value = parseWords(typed);
  if (value !== undefined) return [said(from, typed, value, words.length)];
  let at = from;
  return words.map((word) => {
    const one = said(at, word, parseWords(word) ?? 0, 1);
    at += word.length + 1;
    return one;
  });
}

/** One and two are said in too many ways; «тысячи» alone is no number. */
function said(from: number, typed: string, value: number, words: number): NumberInText {
  const sure = value > 2 && (words > 1 || value < 1000);
  return { ...echo(from, typed, value, 'words'), role: sure ? 'stated' : 'echo' };
}

function echoes(text: string): NumberInText[] {
  return [...text.toLowerCase().matchAll(/[а-яё]{3,}/g)].flatMap(({ 0: word, index }) => {
    const value = ECHOES.find(([stem]) => stem.test(word))?.[1];
    return value === undefined ? [] : [echo(index, word, value, 'words')];
  });
}
