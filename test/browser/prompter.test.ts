/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { exampleOutputs } from '../publish/documents.js';
import { browser, withoutBrowser } from './chromium.js';

const outputs = await exampleOutputs({ only: ['prompter'] });
const html = String(outputs.get('prompter.both.html'));

/** The number of the line that is being read, its count, and the clocks in seconds. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const seconds = (id: string) => {
      const [minutes = 0, rest = 0] = (document.getElementById(id)?.textContent ?? '').split(':').map(Number);
      return minutes * 60 + rest;
    };
    const lines = [...document.querySelectorAll('.line')];
    return {
      current: lines.findIndex((line) => line.hasAttribute('aria-current')),
      lines: lines.length,
      left: seconds('left'),
      elapsed: seconds('elapsed'),
    };
  });

describe.skipIf(withoutBrowser)('the prompter', () => {
  const open = browser();
  const opened = () => open(html, { viewport: { width: 1024, height: 768 } });

  test('goes through a whole speech by a clicker', async () => {
    const { page, troubles } = await opened();
    const { lines, left } = await stateOf(page);
    expect(left).toBeGreaterThan(400);
    for (let i = 1; i < lines; i++) {
      await page.keyboard.press('PageDown');
      if (i % 25 === 0) expect((await stateOf(page)).current).toBe(i);
    }
    const end = await stateOf(page);
    expect(end.current).toBe(lines - 1);
    expect(end.left).toBeLessThan(10);
    const line = page.locator('.line[aria-current]');
    expect(await line.isVisible()).toBe(true);
    expect(troubles).toEqual([]);
  });

  test('runs by itself, and stops', async () => {
    const { page } = await opened();
    const before = await stateOf(page);
    await page.keyboard.press('Space');
    await expect
      .poll(async () => (await stateOf(page)).left, { timeout: 8000 })
      .toBeLessThan(before.left - 1);
    await page.keyboard.press('F5');
    const stopped = await stateOf(page);
    await page.waitForTimeout(1200);
    expect((await stateOf(page)).elapsed).toBe(stopped.elapsed);
  });

  test('keeps the line being read in sight', async () => {
    const { page } = await opened();
    for (const key of ['End', 'Home', 'PageDown', 'KeyN', 'KeyN', 'KeyP']) {
      await page.keyboard.press(key);
      const box = await page.locator('.line[aria-current]').boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(500);
    }
  });

  test('goes by section', async () => {
    const { page } = await opened();
    await page.keyboard.press('KeyN');
    const first = await stateOf(page);
    expect(first.current).toBeGreaterThan(1);
    await page.keyboard.press('KeyN');
    await page.keyboard.press('KeyP');
    expect((await stateOf(page)).current).toBe(first.current);
  });

  test('faster leaves less time, larger is larger, the mirror turns the text and not the buttons', async () => {
    const { page } = await opened();
    const { left } = await stateOf(page);
    const size = () =>
      page.locator('main').evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize));
    const before = await size();
    for (let i = 0; i < 4; i++) await page.keyboard.press('Equal');
    await page.keyboard.press('BracketRight');
    await page.keyboard.press('KeyM');
    expect((await stateOf(page)).left).toBeLessThan(left * 0.9);
    expect(await size()).toBeGreaterThan(before);
    const transform = (selector: string) =>
      page.locator(selector).evaluate((one) => getComputedStyle(one).transform);
    expect(await transform('main')).toBe('matrix(-1, 0, 0, 1, 0, 0)');
    expect(await transform('footer')).toBe('none');
    await page.reload();
    expect(await page.locator('#mirror').getAttribute('aria-pressed')).toBe('true');
  });

  test('is worked by mouse as well', async () => {
    const { page } = await opened();
    await page.locator('.line').nth(3).click();
    expect((await stateOf(page)).current).toBe(3);
    await page.locator('#next').click();
    expect((await stateOf(page)).current).toBe(4);
    await page.locator('#play').click();
    expect(await page.locator('#play').textContent()).toBe('Пауза');
  });
});
