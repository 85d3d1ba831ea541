import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import { examine } from '../../src/examine.js';
import { numberProblem, type Reading } from '../../src/language/typed-number.js';

/** What is typed, and what is certainly meant; nothing where that is not certain. */
const TEXT: readonly (readonly [typed: string, write?: string])[] = [
  // Grouped, quoted, in other digits.
  ['52', '52'],
  ['1 250', '1250'],
  ['10\u00a0000', '10000'],
  ['10\u202f000', '10000'],
  ['10\u2009000', '10000'],
  ["1'250", '1250'],
  ['1’250', '1250'],
  ['10 000 000 000', '10000000000'],
  ['１２', '12'],
  ['٥٢', '52'],
  ['۱۲', '12'],
  // Letters for digits, Roman numerals.
  ['1О', '10'],
  ['l2', '12'],
  ['1O 00O', '10000'],
  ['3З', '33'],
  ['XII', '12'],
  ['ХІV', '14'],
  ['XXX'],
  ['X'],
  ['I'],
  ['О'],
  ['10A'],
  // With its unit.
  ['52 материала', '52'],
  ['52 шт.', '52'],
  ['52шт', '52'],
  ['1 250 шт.', '1250'],
  ['26 құқық бұзушылық фактісі', '26'],
  ['5 раз в неделю'],
  ['5 или 6'],
  ['52 (в т. ч. 3 в газете)'],
  ['2 заседания и 3 встречи'],
  ['5 не менее'],
  ['5 не менее трёх'],
  ['12-й'],
  ['2020-02'],
  ['«5»', '5'],
  ['5.', '5'],
  ['1 250,', '1250'],
  ['1250 материалов', '1250'],
  ['IV', '4'],
  ['٣', '3'],
  ['='],
  ['<<'],
  ['5²'],
  ['№ 5'],
  // In words.
  ['двенадцать', '12'],
  ['тысяча двести', '1200'],
  ['екі жүз', '200'],
  ['Двадцать одно заседание', '21'],
  ['он екі', '12'],
  ['Он екі отырыс', '12'],
  ['ноль', '0'],
  ['нөл', '0'],
  ['12 (двенадцать)', '12'],
  ['12 (он екі) отырыс', '12'],
  ['12 (тринадцать)'],
  ['два-три'],
  ['двенадцать или тринадцать'],
  ['екінші'],
  ['много'],
  ['бірнеше'],
  [''],
  // About, over, at least.
  ['ок. 6', '"~6"'],
  ['ок.6', '"~6"'],
  ['около 6', '"~6"'],
  ['Примерно 6 эфиров', '"~6"'],
  ['шамамен 6', '"~6"'],
  ['10 шақты', '"~10"'],
  ['30-ға жуық', '"~30"'],
  ['~ 6', '"~6"'],
  ['≈ 6', '"~6"'],
  ['~6 шт.', '"~6"'],
  ['±6', '"~6"'],
  ['более 10 000', '">10000"'],
  ['более десяти тысяч', '">10000"'],
  ['свыше 10 тыс. учащихся', '">10000"'],
  ['3500-ден астам', '">3500"'],
  ['10 мыңнан астам', '">10000"'],
  ['10 мыңнан астам оқушы', '">10000"'],
  ['3500-ден астам өкіл', '">3500"'],
  ['10 мыңнан астам, не 20 мың'],
  ['он мыңнан астам', '">10000"'],
  ['50 с лишним', '">50"'],
  ['> 10000', '">10000"'],
  ['>10 000', '">10000"'],
  ['>10 тыс.', '">10000"'],
  ['≥50', '">=50"'],
  ['=> 50', '">=50"'],
  ['не менее 50', '">=50"'],
  ['кемінде 50', '">=50"'],
  ['50-ден кем емес', '">=50"'],
  ['50 и более', '">=50"'],
  ['10+', '">=10"'],
  ['10 000 +', '">=10000"'],
  ['>более 5'],
  ['до 50'],
  ['50-ге дейін'],
  ['менее 5'],
  ['50-ден аз'],
  ['<5'],
  ['≤5'],
  // Thousands and millions.
  ['10 тыс.', '10000'],
  ['10тыс', '10000'],
  ['10 тысяч', '10000'],
  ['10 мың', '10000'],
  ['1,5 млн', '1500000'],
  ['1.5 млн.', '1500000'],
  ['1,1 тыс', '1100'],
  ['2 млрд', '2000000000'],
  ['1,250 тыс.'],
  ['0,0001 тыс.'],
];

const OTHER: readonly (readonly [
  typed: string,
  code: string,
  write?: string | undefined,
  readings?: readonly Reading[],
])[] = [
  ['1,5', 'number-fraction'],
  ['1.5', 'number-fraction'],
  ['.5', 'number-fraction'],
  ['½', 'number-fraction'],
  ['1 ½', 'number-fraction'],
  ['2.0', 'number-fraction', '2'],
  ['1.0', 'number-fraction', '1'],
  ['>1,5', 'number-fraction'],
  ['-5', 'number-negative'],
  ['−5', 'number-negative'],
  ['1000000000001', 'number-too-large'],
  ['9007199254740993', 'number-too-large'],
  ['>99999999999999999999', 'number-too-large'],
  ['2000 млрд', 'number-too-large'],
  ['1.250', 'number-notation', undefined, ['1250', '1.250']],
  ['1,250', 'number-notation', undefined, ['1250', '1.250']],
  ['>1.250', 'number-notation'],
  ['1,250,000', 'number-notation', '1250000'],
  ['012', 'number-notation', undefined, ['10', '12']],
  ['007', 'number-notation', '7'],
  ['089', 'number-notation', '89'],
  ['0x1F', 'number-notation', '31', ['31', { kind: 'text' }]],
  ['0o17', 'number-notation', '15', ['15', { kind: 'text' }]],
  ['1_000', 'number-notation', '1000', ['1000', { kind: 'text' }]],
  ['1e3', 'number-notation', '1000', ['1000', { kind: 'text' }]],
  ['1e-3', 'number-notation'],
  ['1e300', 'number-notation'],
  ['+5', 'number-notation', '5'],
  ['-0', 'number-notation', '0'],
  ['1:30', 'number-notation', undefined, ['90', { kind: 'text' }]],
  ['2020-02-01', 'number-notation', undefined, [{ kind: 'date' }, { kind: 'text' }]],
  ['.inf', 'number-notation', undefined, [{ kind: 'infinity' }, { kind: 'text' }]],
  ['yes', 'number-notation', undefined, ['true', { kind: 'text' }]],
  ['off', 'number-notation', undefined, ['false', { kind: 'text' }]],
  // No number is not zero.
  ...[
    'нет',
    'Нет данных',
    'данных нет',
    'н/д',
    'не было',
    'жоқ',
    'дерек жоқ',
    'no',
    '.NaN',
    'n/a',
    '-',
    '—',
    '?',
    '…',
  ].map((typed) => [typed, 'number-missing'] as const),
];

describe('numberProblem', () => {
  test.each(TEXT.map(([typed, write]) => ({ typed, write })))(
    '$typed is a text; write $write',
    ({ typed, write: suggestion }) => {
      expect(numberProblem(typed)).toEqual({
        code: 'number-text',
        ...(suggestion !== undefined && { suggestion }),
      });
    },
  );

  test.each(OTHER.map(([typed, code, write, readings]) => ({ typed, code, write, readings })))(
    '$typed is $code; write $write',
    ({ typed, code, write: suggestion, readings }) => {
      expect(numberProblem(typed)).toEqual({
        code,
        ...(suggestion !== undefined && { suggestion }),
        ...(readings && { readings }),
      });
    },
  );

  test.each([
    ['100%', 'share'],
    ['12,5 %', 'share'],
    ['50 процентов', 'share'],
    ['50 пайызы', 'share'],
    ['5-6', 'range'],
    ['10–15', 'range'],
    ['10 … 15', 'range'],
  ])('%s is a %s, and no count', (typed, instead) => {
    expect(numberProblem(typed)).toEqual({ code: 'number-text', instead });
  });

  test.each([
    ['', 'empty-value', undefined],
    ['~', 'empty-value', undefined],
    ['null', 'empty-value', undefined],
    ['=', 'number-text', undefined],
    ['<<', 'number-text', undefined],
    ['no', 'number-missing', undefined],
    ['-', 'number-missing', undefined],
    ['012', 'number-notation', undefined],
    ['0o14', 'number-notation', '12'],
    ['0x1F', 'number-notation', '31'],
    ['1e3', 'number-notation', '1000'],
    ['+5', 'number-notation', '5'],
    ['1.0', 'number-fraction', '1'],
    ['9007199254740993', 'number-too-large', undefined],
    ['1 250 # x', 'number-text', '1250'],
    ['>10000', 'unquoted-qualifier', '>10000'],
    ['>= 10 мың', 'unquoted-qualifier', '>=10000'],
    ['~500', undefined, undefined],
  ])('`meetings: %s` in a file', (typed, code, write) => {
    const text = `region: kostanay\nperiod: 2020-02\nmetrics:\n  meetings: ${typed}\n`;
    const file = { path: 'a.yaml', bytes: new TextEncoder().encode(text) };
    const [one, ...more] = examine(file, builtin).diagnostics;
    const args = one?.args as { readonly suggestion?: string; readonly text?: string } | undefined;
    expect([one?.code, code === 'unquoted-qualifier' ? args?.text : args?.suggestion]).toEqual([code, write]);
    expect(more).toEqual([]);
  });

  test('however thousands are separated, the number is the same', () => {
    const blank = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), blank, (value, between) => {
        const text = String(value).replace(/\B(?=(\d{3})+$)/g, between);
        expect(numberProblem(text)).toEqual({ code: 'number-text', suggestion: String(value) });
        expect(numberProblem(`>= ${text}`)).toEqual({ code: 'number-text', suggestion: `">=${value}"` });
      }),
    );
  });

  test('a suggestion is a quantity, and any text has an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d .,_+eExX>=~-]{0,12}$/)), (text) => {
        const { suggestion } = numberProblem(text);
        expect(suggestion ?? '0').toMatch(/^(?:\d+|"(?:>=?|~)\d+")$/);
      }),
    );
  });
});
