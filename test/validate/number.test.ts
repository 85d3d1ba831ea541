import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberProblem } from '../../src/validate/number.js';

describe('numberProblem', () => {
  test.each([
    ['1 250', 'number-text', '1250'],
    ['10\u00a0000', 'number-text', '10000'],
    ['52', 'number-text', '52'],
    ['52 материала', 'number-text', '52'],
    ['1 250 шт.', 'number-text', '1250'],
    ["1'250", 'number-text', '1250'],
    ['> 10000', 'number-text', '">10000"'],
    ['≥50', 'number-text', '">=50"'],
    ['≈ 6', 'number-text', '"~6"'],
    ['>10 000', 'number-text', '">10000"'],
    ['<5', 'number-text', undefined],
    ['5-6', 'number-text', undefined],
    ['много', 'number-text', undefined],
    ['', 'number-text', undefined],
    ['1,5', 'number-fraction', undefined],
    ['1.5', 'number-fraction', undefined],
    ['.5', 'number-fraction', undefined],
    ['2.0', 'number-fraction', '2'],
    ['>1,5', 'number-fraction', undefined],
    ['1.250', 'number-notation', undefined],
    ['1,250', 'number-notation', undefined],
    ['1,000', 'number-notation', undefined],
    ['1,250,000', 'number-notation', '1250000'],
    ['012', 'number-notation', undefined],
    ['007', 'number-notation', '7'],
    ['089', 'number-notation', '89'],
    ['0x1F', 'number-notation', '31'],
    ['0o17', 'number-notation', '15'],
    ['1_000', 'number-notation', '1000'],
    ['1e3', 'number-notation', '1000'],
    ['1e-3', 'number-notation', undefined],
    ['+5', 'number-notation', '5'],
    ['-5', 'number-negative', undefined],
    ['−5', 'number-negative', undefined],
    ['-0', 'number-negative', undefined],
    ['1000000000001', 'number-too-large', undefined],
    ['>99999999999999999999', 'number-too-large', undefined],
    ['1e300', 'number-notation', undefined],
  ])('%j is %s', (text, code, suggestion) => {
    expect(numberProblem(text)).toEqual({ code, ...(suggestion !== undefined && { suggestion }) });
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
