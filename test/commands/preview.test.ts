import { writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { background, until } from '../background.js';
import { command } from '../run.js';
import { put, scratch } from '../scratch.js';
import { report } from './fixture.js';

const SETTINGS = 'period: 2024-01\nexpected: [abai]\n';
const abai = (metrics: string) => report('abai', metrics, '2024-01');

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks as a browser would, under whatever name the server is called. */
const ask = (url: string, { method = 'GET', host }: { method?: string; host?: string } = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    request(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });

/** Starts a preview of one region's report and waits for its address. */
async function previewing(files: Readonly<Record<string, string>> = {}) {
  const folder = scratch({
    'smg-report.yaml': SETTINGS,
    'regions/abai.yaml': abai('metrics: { meetings: 2 }'),
    ...files,
  });
  const one = background(['preview', '--only', 'speech', '--lang', 'ru'], folder);
  await until(() => one.said().includes('http://'));
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(one.said())?.[0] ?? '';
  // The watcher is ready a moment after the first build.
  await new Promise((resolve) => setTimeout(resolve, 400));
  return { ...one, folder, url };
}

const plain = ({ text }: Answer) => text.replaceAll('\u00a0', ' ').replace(/<[^>]*>/g, '');

describe('preview', () => {
  it('shows the documents, and again when the data changes', async () => {
    const { url, folder, stop, done } = await previewing();
    expect((await ask(url)).text).toContain('href="/speech.ru.html"');
    expect(plain(await ask(`${url}speech.ru.html`))).toContain('2 заседания');
    writeFileSync(join(folder, 'regions/abai.yaml'), abai('metrics: { meetings: 7 }'));
    await until(async () => plain(await ask(`${url}speech.ru.html`)).includes('7 заседаний'));
    stop();
    expect(await done).toBe(130);
  });

  it('tells open pages that they are out of date', async () => {
    const { url, folder } = await previewing();
    let heard = '';
    request(`${url}events`, (response) => {
      response.setEncoding('utf8').on('data', (part) => {
        heard += part;
      });
      response.on('error', () => {});
    })
      .on('error', () => {})
      .end();
    await until(() => heard.includes('retry'));
    writeFileSync(join(folder, 'regions/abai.yaml'), abai('metrics: { meetings: 5 }'));
    await until(() => heard.includes('data: changed'));
  });

  it('keeps the documents of the last good build, and shows what is wrong and where', async () => {
    const { url, folder } = await previewing();
    writeFileSync(join(folder, 'regions/abai.yaml'), abai('metrics: { meetings: x }'));
    await until(async () => (await ask(url)).text.includes('<li data-severity="error">'));
    const page = await ask(`${url}speech.ru.html`);
    expect(plain(page)).toContain('2 заседания');
    expect(page.text).toContain('/source?file=regions%2Fabai.yaml&amp;line=3#line');
    put(folder, { 'smg-report.yaml': 'period: [\n' });
    await until(async () => (await ask(url)).text.includes('file=smg-report.yaml'));
  });

  it('comes up although the data has errors from the beginning', async () => {
    const { url } = await previewing({ 'regions/abai.yaml': abai('metrics: { meetings: x }') });
    expect((await ask(url)).text).toContain('<li data-severity="error">');
    expect((await ask(`${url}speech.ru.html`)).status).toBe(404);
  });

  it('shows the line of a file that was read, nothing personal, and no other file', async () => {
    const { url } = await previewing({
      'regions/abai.yaml': `${abai('metrics: { meetings: 2 }')}# 8 777 123 45 67 <b>\n`,
      'secret.txt': 'secret',
    });
    const source = await ask(`${url}source?file=regions/abai.yaml&line=3`);
    expect(source.text).toContain('id="line" class="marked"><code>metrics: { meetings: 2 }</code>');
    expect(source.text).toContain('&lt;b&gt;');
    expect(source.text).not.toContain('123 45 67');
    for (const file of ['secret.txt', '../../../etc/passwd', '/etc/passwd', 'regions', ''])
      expect((await ask(`${url}source?file=${encodeURIComponent(file)}&line=1`)).status).toBe(404);
    for (const path of ['secret.txt', 'regions/abai.yaml', '..%2f..%2fetc/passwd', '__proto__'])
      expect((await ask(`${url}${path}`)).status).toBe(404);
  });

  it('answers to its own name only, and changes nothing', async () => {
    const { url } = await previewing();
    expect((await ask(url, { host: 'evil.example' })).status).toBe(403);
    expect((await ask(url, { host: '127.0.0.1.evil.example' })).status).toBe(403);
    expect((await ask(url, { method: 'POST' })).status).toBe(405);
  });

  it('says so if a port is taken, or is none', async () => {
    const folder = scratch({ 'smg-report.yaml': SETTINGS, 'regions/abai.yaml': abai('metrics: {}') });
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = String((other.address() as AddressInfo).port);
    for (const port of [taken, '0', '65536', 'x']) {
      const { code, stdout, stderr } = await command(['preview', '--port', port], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`\`${port}\``);
    }
    other.close();
  });
});
