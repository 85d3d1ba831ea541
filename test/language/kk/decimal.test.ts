import { describe, expect, it } from 'vitest';
import { kk } from '../../../src/language/kk/index.js';

describe('decimal', () => {
  it('has a comma, and percent no space', () => {
    expect(kk.decimal(12.34)).toBe('12,3');
    expect(kk.decimal(12)).toBe('12');
    expect(kk.decimal(10000.25, 2)).toBe('10\u00A0000,25');
    expect(kk.percent(12.3)).toBe('12,3%');
    expect(kk.percent(12.3, 'dative')).toBe('12,3%-ға');
  });

  it('is read by its fraction', () => {
    expect(kk.decimalWords(12.3)).toBe('он екі бүтін оннан үш');
    expect(kk.decimalWords(0.25, 2)).toBe('нөл бүтін жүзден жиырма бес');
    expect(kk.decimalWords(1.005, 3, { case: 'dative' })).toBe('бір бүтін мыңнан беске');
    expect(kk.decimalWords(7)).toBe('жеті');
  });

  it.each([-0.5, Number.NaN, Number.POSITIVE_INFINITY, 2e15])('refuses %s', (value) => {
    expect(() => kk.decimal(value)).toThrow(RangeError);
  });

  it.each([
    [10000, '10 мың'],
    [9000000, '9 миллион'],
    [9500000, '9,5 миллион'],
    [7300000000, '7,3 миллиард'],
    [12345, '12\u00A0345'],
    [500, '500'],
    [0, '0'],
  ])('scales %d', (value, said) => {
    expect(kk.scaled(value)).toBe(said);
  });

  it('puts the suffix to the scale', () => {
    expect(kk.scaled(10000, 'ablative')).toBe('10 мыңнан');
    expect(kk.scaled(12345, 'ablative')).toBe('12\u00A0345-тен');
  });
});

describe('compare', () => {
  it.each([
    [112, 100, '12%-ға артты'],
    [9, 8, '12,5%-ға артты'],
    [88, 100, '12%-ға кеміді'],
    [20, 10, '2 есе артты'],
    [5, 15, '3 есе кеміді'],
    [5, 5, 'өзгерген жоқ'],
    [0, 0, 'өзгерген жоқ'],
    [5, 0, '5-ке артты'],
    [0, 5, '5-ке кеміді'],
    [100001, 100000, '1-ге артты'],
  ])('%d after %d', (current, previous, said) => {
    expect(kk.compare(current, previous)).toBe(said);
  });

  it('says what it is compared to', () => {
    const than = kk.period('2019-02', 'instrumental');
    expect(kk.compare(112, 100, than)).toBe('2019 жылғы ақпан айымен салыстырғанда 12%-ға артты');
  });
});

describe('ordinal', () => {
  it('in full, in words, and before a noun', () => {
    expect([5, 6, 20, 40].map((value) => kk.ordinal(value))).toEqual([
      '5-інші',
      '6-ншы',
      '20-сыншы',
      '40-ыншы',
    ]);
    expect(kk.ordinal(5, 'dative')).toBe('5-іншіге');
    expect([5, 20, 2020].map((value) => kk.ordinalWords(value))).toEqual([
      'бесінші',
      'жиырмасыншы',
      'екі мың жиырмасыншы',
    ]);
    expect(kk.ordinalBefore(5, 'сынып')).toBe('5-сынып');
    expect(kk.ordinalBefore(2019, 'жылы')).toBe('2019 жылы');
    expect(kk.ordinalBefore(8, 'наурыз')).toBe('8 наурыз');
  });
});
