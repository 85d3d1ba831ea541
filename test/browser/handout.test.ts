/// <reference lib="dom" />
import { describe, expect, test } from 'vitest';
import { exampleOutputs } from '../publish/documents.js';
import { fullestOutputs, fullOutputs } from '../publish/full.js';
import { browser, withoutBrowser } from './chromium.js';

const wanted = {
  only: ['handout' as const],
  lang: ['kk' as const, 'ru' as const],
  format: ['html' as const],
};
const sheets = Object.entries({
  example: await exampleOutputs(wanted),
  full: await fullOutputs(wanted),
  fullest: await fullestOutputs(wanted),
});
const cases = sheets.flatMap(([name, outputs]) =>
  ['kk', 'ru'].map((language) => [name, language, String(outputs.get(`handout.${language}.html`))] as const),
);

describe.skipIf(withoutBrowser)('the sheet for journalists', () => {
  const open = browser();

  test.each(cases)('%s, %s: is two pages on paper', async (_, __, html) => {
    const { page, troubles } = await open(html);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(2);
    expect(troubles).toEqual([]);
  });

  test.each(cases)(
    '%s, %s: on a phone pictures can be read, and nothing of them is cut off',
    async (_, __, html) => {
      const { page } = await open(html, { viewport: { width: 390, height: 844 } });
      const letters = await page.evaluate(() =>
        [...document.querySelectorAll('svg text')].map((text) => {
          const own = text.closest('svg');
          const scale = own ? own.getBoundingClientRect().width / own.viewBox.baseVal.width : 0;
          return scale * Number.parseFloat(getComputedStyle(text).fontSize);
        }),
      );
      expect(Math.min(...letters)).toBeGreaterThanOrEqual(11);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll('svg')].flatMap((svg) => {
          const { left, right, top, bottom } = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('text')]
            .filter((text) => {
              const box = text.getBoundingClientRect();
              return (
                box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1
              );
            })
            .map((text) => text.textContent);
        }),
      );
      expect(outside).toEqual([]);
    },
  );
});
