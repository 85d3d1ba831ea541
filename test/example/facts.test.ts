import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtin, findRegion, regionNameOf } from '../../src/codelists/index.js';
import { kk, ru } from '../../src/language/index.js';
import { command } from '../run.js';

/** A fact of the source; see the head of facts.yaml. */
interface Fact {
  readonly region: string | null;
  readonly fact: string;
  readonly number?: number;
  readonly in_words?: boolean;
  readonly kk?: readonly string[];
  readonly ru?: readonly string[];
}

interface Facts {
  readonly totals: Readonly<Record<string, number>>;
  readonly facts: readonly Fact[];
}

const EXAMPLE = 'examples/2020-january-february';
const { facts, totals } = parse(readFileSync('test/example/facts.yaml', 'utf8')) as Facts;
const out = mkdtempSync(join(tmpdir(), 'smg-report-example-'));
const speeches: Record<string, string> = {};

beforeAll(async () => {
  const { code, stderr } = await command(['build', EXAMPLE, '--out', out], { cwd: process.cwd() });
  expect(code, stderr).toBe(0);
  for (const language of ['kk', 'ru'])
    speeches[language] = readFileSync(join(out, `speech.${language}.md`), 'utf8');
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** What stands under a region's heading, or before the first region. */
function section(language: 'kk' | 'ru', region: string | null): string {
  const parts = (speeches[language] ?? '').split(/^### /m);
  if (region === null) return parts[0] ?? '';
  const id = findRegion(builtin, region)?.id ?? '';
  const name = { kk, ru }[language].regionHeading(regionNameOf(builtin, id, '2020-02-29')[language]);
  return parts.find((part) => part.startsWith(name))?.replace(/\n## [\s\S]*$/, '') ?? '';
}

const numbersIn = (text: string) =>
  [...text.matchAll(/\d+(?:[ \u00A0]\d{3})*/g)].map((match) => Number(match[0].replace(/\D/g, '')));

describe.each(facts)('$region: $fact', ({ region, number, in_words, kk = [], ru = [] }) => {
  test.each([
    ['kk', kk],
    ['ru', ru],
  ] as const)('%s', (language, texts) => {
    const text = section(language, region);
    if (number !== undefined && !in_words) expect(numbersIn(text)).toContain(number);
    for (const one of texts)
      expect(text.toLowerCase().replaceAll('\u00A0', ' ')).toContain(one.toLowerCase());
  });
});

test('the sums are those of a count by hand', async () => {
  const { stdout } = await command(['sum', EXAMPLE, '--format', 'json'], { cwd: process.cwd() });
  const summed = JSON.parse(stdout).totals as Record<string, { value: number }>;
  for (const [metric, value] of Object.entries(totals)) expect(summed[metric]?.value, metric).toBe(value);
});
