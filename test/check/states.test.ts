import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { states } from '../../src/check/states.js';
import { kk, ru } from '../../src/language/index.js';

describe('states', () => {
  test.each([
    ['ru', 'более 10 000 учащихся', 10_000, true],
    ['ru', 'более 10\u00a0000 учащихся', 10_000, true],
    ['ru', 'более 10000 учащихся', 10_000, true],
    ['ru', 'свыше 10 тыс. учащихся', 10_000, true],
    ['ru', 'свыше 10 тысяч учащихся', 10_000, true],
    ['ru', 'десять тысяч учащихся', 10_000, true],
    ['ru', '9 миллионов упоминаний', 9_000_000, true],
    ['ru', '1,5 млн упоминаний', 1_500_000, true],
    ['ru', 'с двадцатью шестью жителями', 26, true],
    ['ru', 'двадцать одна рекомендация', 21, true],
    ['ru', 'более 10 000 учащихся', 10, false],
    ['ru', 'более 10 тысяч учащихся', 10, false],
    ['ru', '5 200 человек', 200, false],
    ['ru', 'в 2020 200 человек', 200, true],
    ['ru', '1,5 млн', 5, false],
    ['ru', '126 дел', 26, false],
    ['ru', '26.02.2020', 26, false],
    ['ru', 'изъято 26.', 26, true],
    ['ru', 'пятнадцать', 5, false],
    ['kk', '26-дан астам', 26, true],
    ['kk', '10 мыңнан астам оқушы', 10_000, true],
    ['kk', '9 миллион рет', 9_000_000, true],
    ['kk', 'жиырма алтыдан астам', 26, true],
    ['kk', 'он мың оқушы', 10_000, true],
    ['kk', '10 мың оқушы', 10, false],
  ] as const)('%s %j: %i is %s', (language, text, value, expected) => {
    expect(states(text, value, language)).toBe(expected);
  });

  test('whatever the languages write is found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (value) => {
        expect(states(`а ${kk.number(value)} б`, value, 'kk')).toBe(true);
        expect(states(`а ${ru.number(value)} б`, value, 'ru')).toBe(true);
        expect(states(kk.words(value), value, 'kk')).toBe(true);
        expect(states(ru.words(value, { case: 'genitive', gender: 'feminine' }), value, 'ru')).toBe(true);
      }),
    );
  });
});
