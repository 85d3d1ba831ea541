import { describe, expect, it } from 'vitest';
import { ru } from '../../../src/language/ru/index.js';

describe('number', () => {
  it('groups from five digits up', () => {
    expect([0, 7, 1258, 9999, 10_000, 9_000_000, 1e15].map(ru.number)).toEqual([
      '0',
      '7',
      '1258',
      '9999',
      '10\u00A0000',
      '9\u00A0000\u00A0000',
      '1\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000',
    ]);
  });

  it.each([-1, 1.5, 1e15 + 1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s and says so', (value) => {
    const whole = /whole numbers from 0 to 10\^15/;
    expect(() => ru.number(value)).toThrow(RangeError);
    expect(() => ru.number(value)).toThrow(whole);
    expect(() => ru.words(value)).toThrow(whole);
    expect(() => ru.plural(value, ['a', 'b', 'c'])).toThrow(whole);
    expect(() => ru.amount({ value, qualifier: 'over' })).toThrow(whole);
    expect(() => ru.ordinal(value)).toThrow(whole);
  });
});

describe('words', () => {
  it.each([
    [1258, { case: 'genitive', gender: 'masculine' }, 'одной тысячи двухсот пятидесяти восьми'],
    [0, {}, 'ноль'],
    [0, { case: 'genitive' }, 'нуля'],
    [1000, {}, 'одна тысяча'],
    [2, { gender: 'feminine' }, 'две'],
    [21, { case: 'accusative', gender: 'feminine' }, 'двадцать одну'],
    [21, { case: 'accusative', animate: true }, 'двадцать одного'],
    [2, { case: 'accusative', animate: true }, 'двух'],
    [22, { case: 'accusative', animate: true }, 'двадцать два'],
    [2_000_000, { gender: 'feminine' }, 'два миллиона'],
    [1_002_000_000, {}, 'один миллиард два миллиона'],
    [700, { case: 'instrumental' }, 'семьюстами'],
    [200, { case: 'dative' }, 'двумстам'],
    [5000, { case: 'instrumental' }, 'пятью тысячами'],
    [21_000, { case: 'accusative' }, 'двадцать одну тысячу'],
    [1e15, { case: 'genitive' }, 'одного квадриллиона'],
    [
      999_999_999_999_999,
      {},
      'девятьсот девяносто девять триллионов девятьсот девяносто девять миллиардов девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять',
    ],
  ] as const)('%s %o is «%s»', (value, options, expected) => {
    expect(ru.words(value, options)).toBe(expected);
  });
});

describe('parseWords', () => {
  it.each([
    ['одной тысячи двухсот пятидесяти восьми', 1258],
    ['Тысяча двести', 1200],
    ['миллион сто', 1_000_100],
    ['четырех', 4],
    ['восьмьюстами восьмьюдесятью', 880],
    ['десять тысяч', 10_000],
    ['пятнадцать', 15],
    ['нуль', 0],
  ])('«%s» is %i', (text, expected) => {
    expect(ru.parseWords(text)).toBe(expected);
  });

  it.each([
    '',
    'встреча',
    'два три',
    'двадцать пятнадцать',
    'пять сто',
    'ноль тысяч',
    'двадцать ноль',
    'тысяча миллион',
    'тысяча тысяч',
    'два квадриллиона',
    'двадцать одна встреча',
  ])('«%s» is no number', (text) => {
    expect(ru.parseWords(text)).toBeUndefined();
  });
});

describe('ordinal', () => {
  it.each([
    [21, {}, 'двадцать первый', '21-й'],
    [2020, { case: 'genitive' }, 'две тысячи двадцатого', '2020-го'],
    [1991, { case: 'genitive' }, 'тысяча девятьсот девяносто первого', '1991-го'],
    [2000, { case: 'genitive' }, 'двухтысячного', '2000-го'],
    [11, { case: 'genitive', gender: 'plural' }, 'одиннадцатых', '11-х'],
    [5, {}, 'пятый', '5-й'],
    [5, { case: 'dative' }, 'пятому', '5-му'],
    [5, { case: 'prepositional' }, 'пятом', '5-м'],
    [5, { gender: 'feminine' }, 'пятая', '5-я'],
    [5, { case: 'accusative', gender: 'feminine' }, 'пятую', '5-ю'],
    [5, { case: 'instrumental', gender: 'plural' }, 'пятыми', '5-ми'],
    [3, { gender: 'feminine' }, 'третья', '3-я'],
    [3, { case: 'genitive' }, 'третьего', '3-го'],
    [3, { case: 'genitive', gender: 'plural' }, 'третьих', '3-х'],
    [7, { case: 'accusative', animate: true }, 'седьмого', '7-го'],
    [2, { case: 'prepositional' }, 'втором', '2-м'],
    [40, {}, 'сороковой', '40-й'],
    [70, {}, 'семидесятый', '70-й'],
    [100, { gender: 'neuter' }, 'сотое', '100-е'],
    [112, {}, 'сто двенадцатый', '112-й'],
    [300, {}, 'трёхсотый', '300-й'],
    [1200, {}, 'тысяча двухсотый', '1200-й'],
    [21_000, {}, 'двадцатиоднотысячный', '21\u00A0000-й'],
    [90_000, {}, 'девяностотысячный', '90\u00A0000-й'],
    [1_000_001, {}, 'миллион первый', '1\u00A0000\u00A0001-й'],
    [0, {}, 'нулевой', '0-й'],
  ] as const)('%i %o is «%s», %s', (value, options, spoken, digits) => {
    expect(ru.ordinal(value, options)).toBe(spoken);
    expect(ru.ordinalDigits(value, options)).toBe(digits);
  });
});

describe('decimals', () => {
  const million = {
    gender: 'masculine',
    one: 'миллион',
    few: 'миллиона',
    many: 'миллионов',
    genitive: 'миллиона',
    accusative: 'миллион',
  } as const;

  it('are rounded as written', () => {
    expect([12, 12.34, 1.45, 0.04, 9.96, 99.95].map((value) => ru.decimal(value))).toEqual([
      '12',
      '12,3',
      '1,5',
      '0',
      '10',
      '100',
    ]);
    expect(ru.decimal(1.255, { digits: 2 })).toBe('1,26');
    expect(ru.decimal(1.05, { digits: 3 })).toBe('1,05');
    expect(ru.decimal(2.5, { digits: 0 })).toBe('3');
    expect(ru.decimal(10_000.5)).toBe('10\u00A0000,5');
    expect(ru.decimal(1e-7)).toBe('0');
    expect(ru.percent(12.3)).toBe('12,3\u00A0%');
    expect(() => ru.decimal(-1)).toThrow(RangeError);
    expect(() => ru.decimal(Number.NaN)).toThrow(RangeError);
    expect(() => ru.decimal(1.5, { digits: 4 })).toThrow(RangeError);
  });

  it('govern the genitive singular', () => {
    expect(ru.countDecimal({ value: 1.5, qualifier: 'exact' }, million)).toBe('1,5\u00A0миллиона');
    expect(ru.countDecimal({ value: 5.7, qualifier: 'over' }, million)).toBe('более 5,7\u00A0миллиона');
    expect(ru.countDecimal({ value: 5, qualifier: 'exact' }, million)).toBe('5\u00A0миллионов');
  });

  it('are read aloud', () => {
    expect(ru.decimalWords(1.5)).toBe('одна целая пять десятых');
    expect(ru.decimalWords(2.21, { digits: 2 })).toBe('две целых двадцать одна сотая');
    expect(ru.decimalWords(0.5, { case: 'genitive' })).toBe('нуля целых пяти десятых');
    expect(ru.decimalWords(12.3, { case: 'instrumental' })).toBe('двенадцатью целыми тремя десятыми');
    expect(ru.decimalWords(5)).toBe('пять');
  });

  it.each([
    [9_000_000, '9\u00A0миллионов'],
    [10_000, '10\u00A0тысяч'],
    [9_500_000, '9,5\u00A0миллиона'],
    [1500, '1,5\u00A0тысячи'],
    [1_250_000, '1250\u00A0тысяч'],
    [1258, '1258'],
    [0, '0'],
    [1_000_000_000, '1\u00A0миллиард'],
  ])('%i is said as «%s»', (value, expected) => {
    expect(ru.scaled({ value, qualifier: 'exact' })).toBe(expected);
  });

  it('scale with a noun and a qualifier', () => {
    const pupils = {
      gender: 'masculine',
      animate: true,
      one: 'учащийся',
      few: 'учащихся',
      many: 'учащихся',
      genitive: 'учащегося',
      accusative: 'учащегося',
    } as const;
    expect(ru.scaled({ value: 10_000, qualifier: 'over' }, { noun: pupils })).toBe(
      'более 10\u00A0тысяч учащихся',
    );
    expect(ru.scaled({ value: 52, qualifier: 'over' }, { noun: pupils })).toBe('более 52\u00A0учащихся');
    expect(ru.scaled({ value: 2000, qualifier: 'exact' }, { case: 'instrumental' })).toBe('2\u00A0тысячами');
  });
});

describe('compare', () => {
  it.each([
    [112, 100, 'на 12\u00A0% больше, чем за январь'],
    [88, 100, 'на 12\u00A0% меньше, чем за январь'],
    [7, 3, 'на 133,3\u00A0% больше, чем за январь'],
    [10, 5, 'в 2\u00A0раза больше, чем за январь'],
    [5, 105, 'в 21\u00A0раз меньше, чем за январь'],
    [5, 25, 'в 5\u00A0раз меньше, чем за январь'],
    [5, 5, 'столько же, сколько за январь'],
    [0, 0, 'столько же, сколько за январь'],
    [5, 0, 'на 5 больше, чем за январь'],
    [0, 5, 'на 5 меньше, чем за январь'],
    [1_000_001, 1_000_000, 'на 1 больше, чем за январь'],
  ])('%i after %i: «%s»', (current, previous, expected) => {
    expect(ru.compare(current, previous, 'за январь')).toBe(expected);
  });

  it('may leave out with what', () => {
    expect(ru.compare(112, 100)).toBe('на 12\u00A0% больше');
    expect(ru.compare(5, 5)).toBe('столько же');
  });
});
