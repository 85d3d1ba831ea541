import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heardIn } from '../../src/language/heard.js';
import { kk, ru } from '../../src/language/index.js';
import { RU_CASES } from '../../src/language/ru/noun.js';

/** «12|оба» with their values, as [text, value]. */
const heard = (text: string, language: 'kk' | 'ru') =>
  heardIn(text, language).map(({ from, to, value }) => [text.slice(from, to), value]);

describe('what a listener hears as a number in Russian', () => {
  test.each<[string, [string, number | null][]]>([
    [
      'в 12 районах и в двух городах',
      [
        ['12', 12],
        ['двух', 2],
      ],
    ],
    [
      'более 10 тыс. учащихся, 3,5 млрд тенге',
      [
        ['10 тыс', 10_000],
        ['3,5 млрд', 3.5e9],
      ],
    ],
    ['более тысячи двухсот пятидесяти восьми', [['тысячи двухсот пятидесяти восьми', 1258]]],
    ['по две тысячи двадцать пятый год', [['две тысячи двадцать пятый', 2025]]],
    ['статьи пятьсот девяносто шестой', [['пятьсот девяносто шестой', 596]]],
    [
      'оба региона, пара встреч, выросло вдвое',
      [
        ['оба', 2],
        ['пара', 2],
        ['вдвое', 2],
      ],
    ],
    [
      'десятки тысяч',
      [
        ['десятки', 10],
        ['тысяч', 1000],
      ],
    ],
    [
      'два-три раза',
      [
        ['два', 2],
        ['три', 3],
      ],
    ],
    ['по одной рекомендации', [['одной', 1]]],
    [
      'вторая встреча, двадцать первый век',
      [
        ['вторая', 2],
        ['двадцать первый', 21],
      ],
    ],
    ['двухмесячный срок', [['двухмесячный', 2]]],
    [
      'в полтора раза, половина, ½',
      [
        ['полтора', 1.5],
        ['половина', 0.5],
        ['½', null],
      ],
    ],
    [
      'сто двадцать сто',
      [
        ['сто двадцать', 120],
        ['сто', 100],
      ],
    ],
  ])('%s', (text, numbers) => {
    expect(heard(text, 'ru')).toEqual(numbers);
  });

  test.each([
    'Одними силовыми методами коррупцию не победить',
    'один из членов, ни одного, не один раз, одно и то же, с одной стороны',
    'во-первых, во-вторых, первый пробный, в первую очередь',
    'семью семей',
    'однако, одновременно, единственный, двусторонний, сторона, статья, парк, трудный, пятно',
  ])('nothing: %s', (text) => {
    expect(heard(text, 'ru')).toEqual([]);
  });

  test('every number in every case', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom(...RU_CASES), (value, kase) => {
        // «Семью» alone is a family.
        fc.pre(!(value === 7 && kase === 'instrumental'));
        const words = ru.words(value, { case: kase });
        expect(heard(`итого ${words}.`, 'ru')).toEqual([[words, value]]);
      }),
    );
  });

  test('every ordinal from the second on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), (value) => {
        // The ordinals of round thousands are one word with their factor: двухтысячный to девятитысячный are known.
        const words = ru.ordinal(value, { case: 'genitive' });
        expect(heard(`до ${words} раза`, 'ru')).toEqual([[words, value]]);
      }),
    );
  });
});

describe('what a listener hears as a number in Kazakh', () => {
  test.each<[string, [string, number | null][]]>([
    [
      '12 ауданда, екі қалада',
      [
        ['12', 12],
        ['екі', 2],
      ],
    ],
    ['10 мыңнан астам', [['10 мыңнан', 10_000]]],
    ['бір мың екі жүз елу сегізден астам', [['бір мың екі жүз елу сегізден', 1258]]],
    ['екі мың он тоғызыншы жылғы', [['екі мың он тоғызыншы', 2019]]],
    [
      'тоқсан жеті материал, алпыс жетісі, жетеуі',
      [
        ['тоқсан жеті', 97],
        ['алпыс жетісі', 67],
        ['жетеуі', 7],
      ],
    ],
    [
      'бір-бірден, екі-екіден, екі-үш',
      [
        ['бір-бірден', 1],
        ['екі-екіден', 2],
        ['екі', 2],
        ['үш', 3],
      ],
    ],
    [
      'бір отырыс, біреуі жойылды',
      [
        ['бір', 1],
        ['біреуі', 1],
      ],
    ],
    [
      'бір жарым есе, жартысы',
      [
        ['бір жарым', 1.5],
        ['жартысы', 0.5],
      ],
    ],
    [
      'жүздеген, мыңдаған азамат',
      [
        ['жүздеген', 100],
        ['мыңдаған', 1000],
      ],
    ],
    [
      'он бірінші сынып, екінші отырыс',
      [
        ['он бірінші', 11],
        ['екінші', 2],
      ],
    ],
  ])('%s', (text, numbers) => {
    expect(heard(text, 'kk')).toEqual(numbers);
  });

  test.each([
    'үшін, онда, оны, оның, жүзінде, бірге, бірлесіп, бірнеше, біріктіреді, бірақ',
    'бір-біріне, бір-бірімен, тағы бір, бір мезгілде, бір жағынан, екінші жағынан, екіншіден',
    'бірінші кезекте, тоқсанда, келесі тоқсан, сот жүйесі, парктер, қосу',
  ])('nothing: %s', (text) => {
    expect(heard(text, 'kk')).toEqual([]);
  });

  test('every number, and every ordinal from the second on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e12 }), fc.boolean(), (value, ordinal) => {
        fc.pre(value !== 90);
        const words = ordinal ? kk.ordinalWords(value) : kk.words(value);
        expect(heard(`барлығы ${words}.`, 'kk')).toEqual([[words, value]]);
      }),
    );
  });
});

test('a long text costs no more than its length', () => {
  for (const word of ['один ', 'сто ', 'бір ', 'мың ', '1 ', 'один-один-', '1,'])
    for (const language of ['kk', 'ru'] as const) {
      heardIn(word.repeat(20_000), language);
    }
});
