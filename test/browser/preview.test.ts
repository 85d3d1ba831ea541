import { describe, expect, test } from 'vitest';
import { background, until } from '../background.js';
import { put, scratch } from '../scratch.js';
import { served, withoutBrowser } from './chromium.js';

const abai = (metrics: string) => `region: abai\nperiod: 2024-01\nmetrics: ${metrics}\n`;

describe.skipIf(withoutBrowser)('a preview in the browser', () => {
  const open = served();

  test('leads from a figure to its line, and follows the data', async () => {
    const folder = scratch({
      'smg-report.yaml': 'period: 2024-01\nexpected: [abai]\n',
      'regions/abai.yaml': abai('{ meetings: 2 }'),
    });
    const one = background(['preview', '--only', 'speech', '--lang', 'ru'], folder);
    await until(() => one.said().includes('http://'));
    const { page, troubles } = await open(/http:\S+/.exec(one.said())?.[0] ?? '');
    await page.locator('a[href="/speech.ru.html"]').click();
    await page.locator('a.figure', { hasText: '2\u00a0заседания' }).click();
    await page.locator('#note .at').first().press('Enter');
    await page.waitForURL(/\/source\?file=regions%2Fabai\.yaml&line=3#line$/);
    expect(await page.locator('#line').textContent()).toBe('metrics: { meetings: 2 }');
    await page.goBack();
    put(folder, { 'regions/abai.yaml': abai('{ meetings: x }') });
    await page.locator('aside.preview[data-severity="error"]').waitFor();
    expect(await page.locator('aside.preview').textContent()).toContain('regions/abai.yaml:3');
    put(folder, { 'regions/abai.yaml': abai('{ meetings: 7 }') });
    await page.locator('a.figure', { hasText: '7\u00a0заседаний' }).waitFor();
    expect(troubles).toEqual([]);
  });
});
