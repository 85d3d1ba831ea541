import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env['CHROMIUM'] ?? PATHS.find((path) => existsSync(path));

/** Without a browser its tests are skipped, and say so; in CI they fail. */
export const withoutBrowser = executablePath === undefined && !process.env['CI'];
if (withoutBrowser) console.warn('chromium is not installed: pages are made but not looked at');

/** Nothing that the browser does by itself may look like a request of the page. */
const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
]; // biome-ignore format: flags

/** An opened page and what went wrong in it. */
export interface Opened {
  readonly page: Page;
  /** Errors of the console and requests for anything but the page itself. */
  readonly troubles: readonly string[];
}

/** Opens pages from disk, as somebody does who got them by mail; the browser ends with the tests of the file. */
export function browser() {
  const goTo = tabs();
  const folder = mkdtempSync(join(tmpdir(), 'smg-report-browser-'));
  let count = 0;
  return (html: string, options?: BrowserContextOptions): Promise<Opened> => {
    const file = join(folder, `${count++}.html`);
    writeFileSync(file, html);
    return goTo(`file://${file}`, (url) => url === `file://${file}`, options);
  };
}

/** Opens pages of a server, which may ask that server for more. */
export function served() {
  const goTo = tabs();
  return (address: string): Promise<Opened> => goTo(address, (url) => url.startsWith(address));
}

function tabs() {
  const started = withoutBrowser
    ? undefined
    : chromium.launch({ ...(executablePath && { executablePath }), args: QUIET });
  started?.catch(() => {});
  afterAll(async () => (await started)?.close());
  return async (
    address: string,
    isOwn: (url: string) => boolean,
    options: BrowserContextOptions = {},
  ): Promise<Opened> => {
    if (!started) throw new Error('there is no browser');
    const page = await (await (await started).newContext(options)).newPage();
    const troubles: string[] = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!isOwn(url) && !url.startsWith('data:')) troubles.push(`asks for ${url}`);
    });
    await page.goto(address);
    return { page, troubles };
  };
}
