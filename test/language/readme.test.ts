import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kk, ru } from '../../src/language/index.js';

/** The examples of README.md that show a value: `ru.plural(…); // 'материала'`. */
const examples = [...readFileSync('README.md', 'utf8').matchAll(/^((?:kk|ru)\..*); \/\/ (.+)$/gm)].map(
  (match) => [match[1] ?? '', match[2] ?? ''] as const,
);

describe('the README tells the truth about', () => {
  test('many calls', () => expect(examples.length).toBeGreaterThan(30));

  test.each(examples)('%s', (call, shown) => {
    const evaluate = (code: string): unknown => new Function('kk', 'ru', `return ${code}`)(kk, ru);
    const value = evaluate(call);
    const plain = typeof value === 'string' ? value.replaceAll('\u00A0', ' ') : value;
    expect(plain).toEqual(evaluate(shown));
  });
});
