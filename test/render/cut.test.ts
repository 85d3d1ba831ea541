import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kk, ru } from '../../src/language/index.js';
import type { Span } from '../../src/model/document.js';
import { asMarkdown, escapeText, markSpan, tokens, unmarked } from '../../src/model/marks.js';
import { cutAtSentences } from '../../src/render/cut.js';

const SPANS: readonly Span[] = [
  { kind: 'figure', figures: [] },
  { kind: 'quoted', figures: [] },
];

/** Whole sentences with what looks like the end of one inside: abbreviations, initials, numbers. */
const SENTENCES = {
  ru: [
    `В 2026 г. Марат проведал ${markSpan('1258 школ', 0)}.`,
    'По предложению А. Сериковой принят закон!',
    `Выделено ${markSpan('10 тыс. рублей', 0)} и т. д. по ул. Абая.`,
    markSpan(escapeText('Было *много* [дел]. Сделано 5_6 из них?'), 1),
    'Итог?',
  ],
  kk: [
    `2026 ж. Наурызда ${markSpan('12 мектеп', 0)} тексерілді.`,
    'Мұны А. Серікова ұсынды!',
    `Барлығы ${markSpan('10 мың теңге', 0)} бөлінді.`,
    markSpan(escapeText('Жұмыс *көп* болды. Оның [бәрі] бітті ме?'), 1),
  ],
};
const LANGUAGES = { kk, ru };

/** The same as sentences by themselves: a quotation holds two. */
const bareSentences = (language: 'kk' | 'ru') =>
  new Set(
    SENTENCES[language].flatMap((one) =>
      LANGUAGES[language].spoken.split(unmarked(one)).map((bare) => bare.trim()),
    ),
  );

describe.each(['kk', 'ru'] as const)('%s', (language) => {
  const { split } = LANGUAGES[language].spoken;
  const line = fc
    .array(fc.constantFrom(...SENTENCES[language]), { maxLength: 6 })
    .map((all) => all.join(' '));
  const text = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => `${lines.join('\n')}\n`);

  test('a text is cut behind a sentence, never inside of it or of a figure, and is never too long', () => {
    const known = bareSentences(language);
    fc.assert(
      fc.property(text, fc.nat(900), (typed, most) => {
        const cut = cutAtSentences(typed, most, SPANS, split);
        const markdown = asMarkdown(cut);
        expect(markdown.length).toBeLessThanOrEqual(Math.max(most, 0));
        if (asMarkdown(typed).length <= most) expect(cut).toBe(typed);
        expect(unmarked(typed).startsWith(unmarked(cut).trimEnd())).toBe(true);
        // Every sentence of it is one that was written, whole.
        for (const one of unmarked(cut).split('\n').flatMap(split)) expect(known).toContain(one.trim());
        // Every span that was opened is closed.
        const kinds = tokens(cut).map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === 'open')).toHaveLength(
          kinds.filter((kind) => kind === 'close').length,
        );
      }),
      { numRuns: 300 },
    );
  });
});

test('what fits stays as it is, and where nothing fits nothing is left', () => {
  expect(cutAtSentences('Раз. Два.\n', 100, [], ru.spoken.split)).toBe('Раз. Два.\n');
  expect(cutAtSentences('Раз. Два.\n', 6, [], ru.spoken.split)).toBe('Раз.\n');
  expect(cutAtSentences('Раз. Два.\n', 3, [], ru.spoken.split)).toBe('');
});
