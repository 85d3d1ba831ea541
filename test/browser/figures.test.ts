import { describe, expect, test } from 'vitest';
import { exampleOutputs } from '../publish/documents.js';
import { browser, withoutBrowser } from './chromium.js';

const outputs = await exampleOutputs({ only: ['speech'], lang: ['ru'], format: ['html'] });
const html = String(outputs.get('speech.ru.html'));

describe.skipIf(withoutBrowser)('where a figure comes from', () => {
  const open = browser();

  test('is shown by keyboard, and goes with Escape', async () => {
    const { page, troubles } = await open(html);
    const figure = page.locator('a.figure', { hasText: '458 материалов' });
    await figure.focus();
    const note = page.locator('#note');
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toContain('458 = 97 + 52 + 212 + 48 + 22 + 27');
    expect(await note.textContent()).toContain('regions/kostanay.yaml');
    await page.keyboard.press('Tab');
    expect(await note.textContent()).not.toContain('458 =');
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    expect(troubles).toEqual([]);
  });

  test('is shown by a click, and goes with a click elsewhere', async () => {
    const { page } = await open(html);
    await page.locator('a.figure', { hasText: '52 материала' }).click();
    const note = page.locator('#note');
    expect(await note.textContent()).toContain('Костанайская область');
    await page.locator('h1').click();
    expect(await note.isVisible()).toBe(false);
  });

  test('shows all that one text stands for', async () => {
    const { page } = await open(html);
    await page.locator('a.figure[data-notes]').first().focus();
    const numbers = (await page.locator('a.figure[data-notes]').first().getAttribute('data-notes'))?.split(
      ' ',
    );
    expect(await page.locator('#note > p > b').count()).toBe(numbers?.length);
  });

  test('needs no script: its link leads to the list', async () => {
    const { page } = await open(html, { javaScriptEnabled: false });
    await page.locator('a.figure', { hasText: '458 материалов' }).click();
    expect(page.url()).toMatch(/#n-\d+$/);
  });

  test('is printed on A4, the list on a page of its own', async () => {
    const { page } = await open(html);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
  });
});
