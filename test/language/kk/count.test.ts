import { describe, expect, it } from 'vitest';
import { kk } from '../../../src/language/kk/index.js';
import type { Qualifier } from '../../../src/model/quantity.js';

const of = (value: number, qualifier: Qualifier = 'exact') => ({ value, qualifier });

describe('amount', () => {
  it.each([
    [of(52), '52'],
    [of(52, 'over'), '52-ден астам'],
    [of(10000, 'over'), '10\u00A0000-нан астам'],
    [of(52, 'at_least'), 'кемінде 52'],
    [of(52, 'about'), 'шамамен 52'],
  ])('%o', (figure, said) => {
    expect(kk.amount(figure)).toBe(said);
  });

  it('says «about» in other ways', () => {
    expect(kk.amount(of(30, 'about'), { about: 'шақты' })).toBe('30 шақты');
    expect(kk.amount(of(30, 'about'), { about: 'жуық' })).toBe('30-ға жуық');
  });
});

describe('ofThem', () => {
  it.each([
    [of(1), '1-еуі'],
    [of(6), '6-ауы'],
    [of(7), '7-еуі'],
    [of(8), '8-і'],
    [of(67), '67-сі'],
    [of(0), '0-і'],
    [of(10000), '10\u00A0000-ы'],
    [of(30, 'over'), '30-дан астамы'],
    [of(30, 'at_least'), 'кемінде 30-ы'],
    [of(30, 'about'), 'шамамен 30-ы'],
    [of(5, 'over'), '5-тен астамы'],
    [of(5, 'about'), 'шамамен 5-еуі'],
  ])('%o', (figure, said) => {
    expect(kk.ofThem(figure)).toBe(said);
  });
});

describe('fill and count', () => {
  it.each([
    ['{n} материал', of(52), '52\u00A0материал'],
    ['{n} материал', of(52, 'over'), '52-ден астам материал'],
    ['{n} материал', of(52, 'at_least'), 'кемінде 52\u00A0материал'],
    ['халықпен {n} кездесу', of(4), 'халықпен 4\u00A0кездесу'],
    ['ұялы телефон алып кірудің {n} фактісі', of(26), 'ұялы телефон алып кірудің 26\u00A0фактісі'],
    ['барлығы {n}', of(0), 'барлығы 0'],
    ['{n} – барлығы', of(3), '3 – барлығы'],
  ])('%s', (phrase, figure, said) => {
    expect(kk.fill(phrase, figure)).toBe(said);
    expect(kk.count(figure, { noun: '', count: phrase, passive: { finite: '' } })).toBe(said);
  });

  it('does not lose a number', () => {
    expect(() => kk.fill('материал', of(1))).toThrow(/no \{n\}/);
    expect(() => kk.fill('{n} материал', of(1.5))).toThrow(RangeError);
  });

  it('agrees with nothing', () => {
    expect(kk.agree(of(1), 'один', 'другие')).toBe('другие');
  });
});

describe('list', () => {
  it('joins the last with және', () => {
    expect([[], ['а'], ['а', 'б'], ['а', 'б', 'в']].map(kk.list)).toEqual([
      '',
      'а',
      'а және б',
      'а, б және в',
    ]);
  });

  it.each(['БАҚ пен', 'департамент пен', 'топ пен', 'сөз бен', 'қала мен', 'акт пен', 'ҚР мен'])(
    '%s',
    (said) => {
      expect(kk.conjunct(said.split(' ')[0] ?? '')).toBe(said);
    },
  );
});
