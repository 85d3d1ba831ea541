import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS } from '../../../src/language/ru/abbreviation.js';
import { ru } from '../../../src/language/ru/index.js';
import { NOUNS } from './nouns.js';

const REPORTING = NOUNS['отчётная встреча'] ?? fail();
const OBSERVER = NOUNS['наблюдатель'] ?? fail();

function fail(): never {
  throw new Error('no such noun');
}

describe('count', () => {
  const words = { noun: REPORTING, passive: { one: 'проведена', other: 'проведено' } };

  it('separates number and noun by U+00A0, the qualifier by a space', () => {
    expect(ru.count({ value: 52, qualifier: 'over' }, words)).toBe('более 52\u00A0отчётных встреч');
    expect(ru.count({ value: 10_000, qualifier: 'exact' }, words)).toBe('10\u00A0000\u00A0отчётных встреч');
  });

  it.each([
    ['at_least', 'не менее 21\u00A0отчётной встречи'],
    ['over', 'более 21\u00A0отчётной встречи'],
    ['about', 'около 21\u00A0отчётной встречи'],
    ['exact', '21\u00A0отчётная встреча'],
  ] as const)('says %s', (qualifier, expected) => {
    expect(ru.count({ value: 21, qualifier }, words)).toBe(expected);
  });

  it('keeps the case behind «более чем»', () => {
    const of = { value: 21, qualifier: 'over' } as const;
    expect(ru.countNoun(of, REPORTING, { case: 'prepositional' })).toBe('более чем 21\u00A0отчётной встрече');
    expect(ru.countNoun(of, REPORTING, { case: 'accusative' })).toBe('более 21\u00A0отчётной встречи');
  });

  it('speaks', () => {
    const of = { value: 21, qualifier: 'exact' } as const;
    expect(ru.countInWords(of, REPORTING, { case: 'genitive' })).toBe('двадцати одной отчётной встречи');
    expect(ru.countInWords({ ...of, qualifier: 'about' }, REPORTING, { about: 'порядка' })).toBe(
      'порядка двадцати одной отчётной встречи',
    );
  });

  it('takes the genitive of the animate in the accusative', () => {
    const accusative = (value: number) =>
      ru.countNoun({ value, qualifier: 'exact' }, OBSERVER, { case: 'accusative' });
    expect([1, 2, 4, 5, 21, 22].map(accusative)).toEqual([
      '1\u00A0наблюдателя',
      '2\u00A0наблюдателей',
      '4\u00A0наблюдателей',
      '5\u00A0наблюдателей',
      '21\u00A0наблюдателя',
      '22\u00A0наблюдателя',
    ]);
  });

  it('refuses a case that the noun lacks', () => {
    const { prepositional: _, ...noun } = REPORTING;
    expect(() => ru.countNoun({ value: 5, qualifier: 'exact' }, noun, { case: 'prepositional' })).toThrow(
      /«отчётная встреча» has no prepositional/,
    );
    expect(ru.countNoun({ value: 1000, qualifier: 'exact' }, noun, { case: 'prepositional' })).toBe(
      '1000\u00A0отчётных встреч',
    );
  });

  it('agrees in the singular with an exact one only', () => {
    const said = (value: number, qualifier: 'exact' | 'over') =>
      ru.predicate({ value, qualifier }, words.passive);
    expect([said(21, 'exact'), said(5, 'exact'), said(11, 'exact'), said(21, 'over')]).toEqual([
      'проведена',
      'проведено',
      'проведено',
      'проведено',
    ]);
  });

  it('says an amount alone', () => {
    expect(ru.amount({ value: 10_000, qualifier: 'over' })).toBe('более 10\u00A0000');
    expect(ru.amount({ value: 5, qualifier: 'at_least' }, 'dative')).toBe('не менее чем 5');
    expect(ru.amount({ value: 5, qualifier: 'about' }, { about: 'порядка' })).toBe('порядка 5');
  });
});

describe('list', () => {
  it('joins', () => {
    expect([[], ['а'], ['а', 'б'], ['а', 'б', 'в']].map((items) => ru.list(items))).toEqual([
      '',
      'а',
      'а и б',
      'а, б и в',
    ]);
    expect(ru.list(['а', 'б', 'в'], 'или')).toBe('а, б или в');
  });
});

describe('date', () => {
  it('is written and read', () => {
    expect(ru.date('2020-02-29')).toBe('29 февраля 2020 года');
    expect(ru.date('2023-09-01')).toBe('1 сентября 2023 года');
    expect(ru.dateWords('2020-02-29')).toBe('двадцать девятое февраля две тысячи двадцатого года');
    expect(ru.dateWords('2020-02-29', 'genitive')).toBe(
      'двадцать девятого февраля две тысячи двадцатого года',
    );
    expect(ru.dateWords('2000-05-03', 'genitive')).toBe('третьего мая двухтысячного года');
  });

  it.each(['2021-02-29', '2020-13-01', '2020-2-9', '2020-02', '0000-01-01', 'вчера', ''])(
    '«%s» is none',
    (iso) => {
      expect(() => ru.date(iso)).toThrow(RangeError);
      expect(() => ru.dateWords(iso)).toThrow(/2020-02-29/);
    },
  );
});

describe('period', () => {
  it.each([
    ['2020-02', 'февраль 2020 года', 'в феврале 2020 года', 'за месяц'],
    ['2020-01/2020-02', 'январь–февраль 2020 года', 'в январе–феврале 2020 года', 'за два месяца'],
    ['2020-Q1', 'I квартал 2020 года', 'в I квартале 2020 года', 'за квартал'],
    ['2020-04/2020-06', 'II квартал 2020 года', 'во II квартале 2020 года', 'за квартал'],
    ['2020-H1', 'первое полугодие 2020 года', 'в первом полугодии 2020 года', 'за полугодие'],
    ['2020-07/2020-12', 'второе полугодие 2020 года', 'во втором полугодии 2020 года', 'за полугодие'],
    ['2020-01/2020-09', 'девять месяцев 2020 года', 'за девять месяцев 2020 года', 'за девять месяцев'],
    ['2020-02/2020-06', 'февраль–июнь 2020 года', 'в феврале–июне 2020 года', 'за пять месяцев'],
    ['2020', '2020 год', 'в 2020 году', 'за год'],
    ['2020-01/2020-12', '2020 год', 'в 2020 году', 'за год'],
    ['2019/2020', '2019–2020 годы', 'в 2019–2020 годах', 'за два года'],
    [
      '2019-12/2020-01',
      'декабрь 2019 года – январь 2020 года',
      'с декабря 2019 года по январь 2020 года',
      'за два месяца',
    ],
  ])('%s', (iso, name, when, span) => {
    expect([ru.period(iso), ru.during(iso), ru.within(iso)]).toEqual([name, when, span]);
  });

  it('declines', () => {
    const cases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
    const all = (iso: string) => cases.map((asked) => ru.period(iso, asked));
    expect(all('2020-01/2020-02')).toEqual([
      'января–февраля 2020 года',
      'январю–февралю 2020 года',
      'январь–февраль 2020 года',
      'январём–февралём 2020 года',
      'январе–феврале 2020 года',
    ]);
    expect(all('2020-01/2020-09')[3]).toBe('девятью месяцами 2020 года');
    expect(all('2020-H2')[0]).toBe('второго полугодия 2020 года');
    expect(all('2019/2020')[0]).toBe('2019–2020 годов');
    expect(all('2020-Q3')[4]).toBe('III квартале 2020 года');
    expect(all('2019-12/2020-01')[0]).toBe('декабря 2019 года – января 2020 года');
  });

  it('is read aloud', () => {
    expect(ru.during('2020-Q1', { spoken: true })).toBe('в первом квартале две тысячи двадцатого года');
    expect(ru.during('2020-Q2', { spoken: true })).toBe('во втором квартале две тысячи двадцатого года');
    expect(ru.during('2020', { spoken: true })).toBe('в две тысячи двадцатом году');
    expect(ru.period('2019/2020', { spoken: true })).toBe(
      'две тысячи девятнадцатый – две тысячи двадцатый годы',
    );
  });

  it.each(['2020-13', '2020-02/2020-01', '2020/', 'январь'])('«%s» is none', (text) => {
    expect(() => ru.period(text)).toThrow(RangeError);
    expect(() => ru.during(text)).toThrow(/2020-Q1/);
  });
});

describe('preposition', () => {
  it.each([
    ['о', 'одном', 'об одном'],
    ['о', '11 случаях', 'об 11 случаях'],
    ['о', 'двух', 'о двух'],
    ['о', '1000 раз', 'об 1000 раз'],
    ['о', 'единой', 'о единой'],
    ['о', 'всём', 'обо всём'],
    ['о', 'всероссийском', 'о всероссийском'],
    ['о', 'СМГ', 'об СМГ'],
    ['о', 'СМИ', 'о СМИ'],
    ['с', 'СМИ', 'со СМИ'],
    ['с', 'ста', 'со ста'],
    ['с', '100\u00A0000 тенге', 'со 100\u00A0000 тенге'],
    ['с', '7 регионами', 'с 7 регионами'],
    ['с', 'судами', 'с судами'],
    ['в', 'втором', 'во втором'],
    ['В', 'втором', 'Во втором'],
    ['в', 'ведомстве', 'в ведомстве'],
    ['в', 'II квартале', 'во II квартале'],
    ['в', 'III квартале', 'в III квартале'],
    ['в', '2-м классе', 'во 2-м классе'],
    ['в', '2 регионах', 'в 2 регионах'],
    ['в', '2020 году', 'в 2020 году'],
    ['к', 'всем', 'ко всем'],
    ['к', 'двум', 'к двум'],
    ['по', 'всем', 'по всем'],
  ])('%s + %s', (base, text, expected) => {
    expect(ru.preposition(base, text)).toBe(expected);
  });
});

describe('abbreviations', () => {
  it('expand in a case', () => {
    expect(ru.expand('СМГ', 'genitive')).toBe('специальной мониторинговой группы');
    expect(ru.expand('СМИ', 'prepositional')).toBe('средствах массовой информации');
    expect(ru.expand('НПА')).toBe('нормативный правовой акт');
    expect(ru.expand('МИО', 'dative')).toBe('местным исполнительным органам');
    expect(ru.expand('ОСМС')).toBe('обязательное социальное медицинское страхование');
    expect(ru.expand('ОСМС', 'instrumental')).toBe('обязательным социальным медицинским страхованием');
    expect(ru.expand('ИП', 'accusative')).toBe('индивидуального предпринимателя');
    expect(ru.expand('г.', 'prepositional')).toBe('году');
    expect(ru.expand('абв')).toBeUndefined();
  });

  it('have a reading without capitals and no empty form', () => {
    for (const { expansion, reading } of ABBREVIATIONS.values()) {
      expect(reading).toMatch(/^[а-яё-]+$/u);
      for (const form of Object.values(expansion)) expect(form).toMatch(/^[\p{L}\- ]+$/u);
    }
  });
});
