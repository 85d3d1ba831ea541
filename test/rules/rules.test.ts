import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
// @ts-expect-error a script without types
import { readPages } from '../../scripts/generate-rule-pages.js';
import { type Code, LOCALES, SEVERITIES } from '../../src/diagnostics/index.js';
import { pages } from '../../src/generated/rule-pages.js';
import { command } from '../run.js';

const ROOT = 'examples/rules';
const CODES = Object.keys(SEVERITIES) as Code[];

/** What no small file can show: the disk, flags, and what stands in an output folder. */
const WITHOUT_EXAMPLE: readonly Code[] = [
  'pdf-unavailable',
  'pictures-unavailable',
  'unreadable-file',
  'no-workspace',
  'region-withheld',
  'speech-too-long',
  'total-too-large',
  'unwritable-file',
  'stale-output',
  'interrupted-build',
  'no-manifest',
  'broken-manifest',
  'input-changed',
  'input-missing',
  'input-added',
  'output-changed',
  'output-missing',
  'output-outdated',
  'period-changed',
  'other-version',
  'built-without',
  'unreadable-audit',
  'unknown-subject',
  'ignored-words',
  'no-such-figure',
];

/** `case.yaml` of a code: what differs from the usual. */
interface Case {
  /** Shows the code, run in the folder of the example. */
  readonly command: readonly string[];
  /** Other errors and warnings that the wrong example gives, and why it cannot do without. */
  readonly also?: readonly Code[];
  readonly because?: string;
}

const caseOf = (code: string): Case => {
  const path = join(ROOT, code, 'case.yaml');
  const own = existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Partial<Case>) : {};
  return { command: ['validate', '.'], ...own };
};

const scratch = mkdtempSync(join(tmpdir(), 'smg-report-rules-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Found {
  readonly severity: string;
  readonly code: string;
}

/** What the command finds in an example, which is copied to where no workspace surrounds it. */
async function foundIn(code: string, example: 'wrong' | 'right'): Promise<readonly Found[]> {
  const cwd = join(scratch, code, example);
  cpSync(join(ROOT, code, example), cwd, { recursive: true });
  const { stdout, stderr } = await command(caseOf(code).command, { cwd });
  const found = `${stdout}\n${stderr}`.matchAll(/^(?:\S.*:\d+:\d+: )?(error|warning|note) ([a-z0-9-]+): /gm);
  return [...found].map(([, severity = '', name = '']) => ({ severity, code: name }));
}

test('every folder is that of a code, and every code has one', () => {
  const folders = readdirSync(ROOT);
  expect(folders.filter((folder) => !CODES.some((code) => code === folder))).toEqual([]);
  expect(CODES.filter((code) => !folders.includes(code))).toEqual([]);
});

test('`explain` prints what is in the folders; after a change: npm run generate', () => {
  expect(pages).toEqual(readPages('.'));
});

describe.each(CODES.filter((code) => existsSync(join(ROOT, code))))('%s', (code) => {
  test.each(LOCALES)('its page in %s begins with one sentence', (locale) => {
    const [first = '', second] = readFileSync(join(ROOT, code, `${locale}.md`), 'utf8').split('\n');
    expect(first).toMatch(/^# [^.?!]+(?:[.](?=\w)[^.?!]+)*\.$/);
    expect(second).toBe('');
  });

  test.skipIf(WITHOUT_EXAMPLE.includes(code))('the wrong example gives it and nothing else', async () => {
    const found = await foundIn(code, 'wrong');
    const { also = [], because } = caseOf(code);
    expect(also.length === 0 || because).toBeTruthy();
    const loud = found.filter(({ severity }) => severity !== 'note').map((one) => one.code);
    expect(found.map((one) => one.code)).toContain(code);
    expect([...new Set(loud)].filter((one) => one !== code).sort()).toEqual([...also].sort());
  });

  test.skipIf(WITHOUT_EXAMPLE.includes(code))('the right example gives no error and no warning', async () => {
    const found = await foundIn(code, 'right');
    expect(found.filter((one) => one.severity !== 'note' || one.code === code)).toEqual([]);
  });

  test.runIf(WITHOUT_EXAMPLE.includes(code))('has no example', () => {
    expect(existsSync(join(ROOT, code, 'wrong'))).toBe(false);
  });
});
