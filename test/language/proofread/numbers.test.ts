import { describe, expect, test } from 'vitest';
import { numbersIn as kkNumbers } from '../../../src/language/kk/numbers-in-text.js';
import { differences } from '../../../src/language/proofread.js';
import { numbersIn as ruNumbers } from '../../../src/language/ru/numbers-in-text.js';

const stated = (numbers: readonly { role: string; value: number }[]) =>
  numbers.filter(({ role }) => role === 'stated').map(({ value }) => value);

describe('numbers in a text', () => {
  test.each([
    ['10 000 и 1258 раз, 10 тыс. учащихся', [10_000, 1258, 10_000]],
    ['9 миллионов, 9 млн, 1,5 млрд', [9e6, 9e6, 1.5e9]],
    ['десять тысяч двести и три', [10_200, 3]],
    ['11-х классов, № 5, COVID-19, 10:30, XXI век', [11]],
    ['дважды, второй квартал, тысячи граждан, вся семья', []],
  ])('ru: %s', (text, values) => {
    expect(stated(ruNumbers(text))).toEqual(values);
  });

  test.each([
    ['26-дан 10 000-нан астам, 10 мың, 596-баптың', [26, 10_000, 10_000, 596]],
    ['он мың екі жүз адам және үш өңір', [10_200, 3]],
    ['оның үшін бірге жүзінде тоқсанда екеуі', []],
  ])('kk: %s', (text, values) => {
    expect(stated(kkNumbers(text))).toEqual(values);
  });
});

const differing = (kk: string, ru: string) =>
  differences(kk, ru).map(({ language, number, other }) => [language, number.value, other?.value]);

describe('numbers of two texts', () => {
  test.each([
    ['26 факті', 'двадцать шесть фактов'],
    ['10 мыңнан астам', 'более 10 000'],
    ['он мың адам', '10 тыс. человек'],
    ['екі рет кездесті, 4 ұсыныс', 'дважды встретились, четыре предложения'],
    ['1-тоқсанда 5 отырыс', 'в первом квартале 5 заседаний'],
    ['1 брифинг', 'брифинг'],
    ['2020 жылы 5 рет', 'в этом году 5 раз'],
    ['6 айда 3 рет', 'за полгода 3 раза'],
    ['сағат 10.30-да', 'в 10:30'],
  ])('%s = %s', (kk, ru) => {
    expect(differing(kk, ru)).toEqual([]);
  });

  test.each([
    ['26 факті', '62 факта', [['ru', 62, 26]]],
    ['26 факті', 'факты', [['kk', 26, undefined]]],
    ['фактілер', '26 фактов', [['ru', 26, undefined]]],
    ['он мың адам', 'пять тысяч человек', [['ru', 5000, 10_000]]],
    ['10 мың адам', '10 млн человек', [['ru', 1e7, 10_000]]],
    ['2019 жылы', 'в 2020 году', [['ru', 2020, 2019]]],
    [
      '26 және 21 факті',
      '62 и 12 фактов',
      [
        ['kk', 26, undefined],
        ['kk', 21, undefined],
        ['ru', 62, undefined],
        ['ru', 12, undefined],
      ],
    ],
  ])('%s ≠ %s', (kk, ru, expected) => {
    expect(differing(kk, ru)).toEqual(expected);
  });
});
