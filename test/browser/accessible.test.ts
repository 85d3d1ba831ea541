/// <reference lib="dom" />
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { exampleOutputs } from '../publish/documents.js';
import { browser, withoutBrowser } from './chromium.js';

const PAGES = [
  'speech.kk',
  'speech.bilingual',
  'tables.ru',
  'spoken.both',
  'prompter.ru',
  'qa.kk',
  'handout.kk',
  'handout.ru',
];
const outputs = await exampleOutputs({
  only: ['speech', 'tables', 'spoken', 'prompter', 'qa', 'handout'],
  lang: ['kk', 'ru', 'both', 'bilingual'],
  format: ['html'],
});
const pages = PAGES.map((name) => [name, outputs.get(`${name}.html`)] as const);

const SCREENS = {
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  laptop: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
} as const;

describe.skipIf(withoutBrowser)('pages for everybody', () => {
  const open = browser();

  describe.each(Object.entries(SCREENS))('%s', (_, screen) => {
    test.each(pages)('%s', async (_path, html) => {
      const { page, troubles } = await open(String(html), screen);
      const figure = page.locator('a.figure').first();
      if ((await figure.count()) > 0) await figure.focus();
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      // Nothing sticks out to the side.
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(troubles).toEqual([]);
    });
  });
});
