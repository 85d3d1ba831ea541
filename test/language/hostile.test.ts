import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import { suggest } from '../../src/diagnostics/suggest.js';
import { spokenLines } from '../../src/language/aloud.js';
import { speakProse as speakKk } from '../../src/language/kk/prose.js';
import { unabbreviate as unabbreviateKk } from '../../src/language/kk/unabbreviate.js';
import { countsOf, differences, numbersIn, proofread } from '../../src/language/proofread.js';
import { speakProse as speakRu } from '../../src/language/ru/prose.js';
import { unabbreviate as unabbreviateRu } from '../../src/language/ru/unabbreviate.js';

const { metrics } = builtin;

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'proof-reading in Kazakh': (text) => proofread(text, 'kk', 'sentences'),
  'proof-reading in Russian': (text) => proofread(text, 'ru', 'sentences'),
  'proof-reading a template': (text) => proofread(text, 'ru', 'template'),
  'counts in Kazakh': (text) => countsOf(text, 'kk', numbersIn(text, 'kk'), metrics, [2020]),
  'counts in Russian': (text) => countsOf(text, 'ru', numbersIn(text, 'ru'), metrics, [2020]),
  'comparing the numbers': (text) => differences(text, `${text}1`),
  'Kazakh prose aloud': speakKk,
  'Russian prose aloud': speakRu,
  'Kazakh abbreviations': unabbreviateKk,
  'Russian abbreviations': unabbreviateRu,
  'lines to be read': (text) => spokenLines(text, ['г']),
  'a name that is looked for': (text) =>
    suggest(
      text,
      metrics.map(({ id }) => id),
    ),
};

/** Pieces out of which rules are triggered: letters of both languages, signs, numbers in every form. */
const piece = fc.constantFrom(
  ...'1 0 12 999 1000000000000000 123456789012345678901 2020 1999 29.02.2020 10:30 11-х 26-дан I XIX'.split(
    ' ',
  ),
  ...', . - – : ; ! ? % № « » " „ “ ( ) / @ # _ ` {{ }} <a ]( *'.split(' '),
  ...[' ', '  ', '\n', '\u00a0', '\u202f', '\ud800', '\ue000', '\ue010'],
  ...'слово материалов отырыс материалдар проведено более астам двадцать екі жүз миллиард тысяч мың млрд'.split(
    ' ',
  ),
  ...'год года г. жыл ж. класс класса статьи ст. п. февраля ақпан с по в и және ЦОН БАҚ -та'.split(' '),
);

describe('no text is too strange', () => {
  const text = fc.array(fc.oneof(piece, piece, piece, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 12,
  });
  test.each(Object.entries(READERS))('%s', (_, read) => {
    fc.assert(
      fc.property(text, (parts) => {
        read(parts.join(''));
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    '1,5–2 часа',
    '1,5-2 сағат',
    'п. 1,2 ст. 5',
    '№ 5,6 мектеп',
    '1,2345 тенге',
    '99999999999 млрд тенге',
    '1–9999999999999999999 слов',
    '12345678901234567890 материалов',
    '10,5 февраля',
    '2020,5 жыл',
  ])('%s has numbers that nobody can say', (text) => {
    expect(speakRu(text).length).toBeGreaterThan(0);
    expect(speakKk(text).length).toBeGreaterThan(0);
  });

  test('a number beyond words stays in digits and is listed', () => {
    const unspoken = speakRu('12345678901234567890 слов').filter((one) => one.unspoken !== undefined);
    expect(unspoken.map((one) => one.text)).toEqual(['12345678901234567890']);
  });
});

describe('a text of one pattern over and over costs no more than another', () => {
  // Found by trying out tens of thousands of patterns. They took seconds, growing with the square of the length.
  const patterns = [
    ['отырыс5-', ' ', 'V+'],
    ['.рфп.', 'кварталX', 'Яндексг'],
    ['???,', '+', '}}@'],
    ['. ', 'миллион', 'пять10:30'],
    ['', '29.02.2020', '.тысяч'],
    ['', '!', ''],
    ['a', '. ', ''],
    ['', '- ', 'x'],
    ['', 'XXXг./', ''],
    ['–астам', '«', ''],
    ['', '0 ', 'слов'],
    ['', '1', ''],
    ['', 'а', '.'],
  ] as const;
  test.each(Object.entries(READERS))('%s', (_, read) => {
    for (const [head, unit, tail] of patterns) {
      const text = head + unit.repeat(Math.ceil(5000 / unit.length)) + tail;
      read(text);
    }
  });
});
