import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../run.js';

interface Figure {
  readonly document: string;
  readonly text: string;
  readonly value: number;
  readonly at: unknown;
  readonly metric: string | null;
  readonly sources: readonly unknown[];
}

const scratch = mkdtempSync(join(tmpdir(), 'smg-report-spoken-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Remarks stand in brackets; what is left is read. */
const read = (text: string) => text.replace(/^\[.*\]$/gm, '');

describe.each(['2020-january-february', 'quick-start'])('the spoken copy of %s', (example) => {
  const out = join(scratch, example);
  const file = (name: string) => readFileSync(join(out, name), 'utf8');

  beforeAll(async () => {
    const argv = ['build', `examples/${example}`, '--spoken', '--format', 'md,txt', '--out', out];
    const { code, stderr } = await command(argv, { cwd: process.cwd() });
    expect(code, stderr).toBe(0);
    expect(stderr).not.toContain('unspoken-number');
  });

  test.each(['kk', 'ru', 'both'])('%s is as it was read through', async (variant) => {
    const text = file(`spoken.${variant}.txt`);
    expect(read(text)).not.toMatch(/\d/);
    await expect(text).toMatchFileSnapshot(`spoken/${example}.${variant}.txt`);
  });

  test('has every figure of the speech, with its sources', () => {
    const { figures, unsourced, parity } = JSON.parse(file('audit.json')) as {
      readonly figures: readonly Figure[];
      readonly unsourced: readonly unknown[];
      readonly parity: unknown;
    };
    const of = (document: string) =>
      figures
        .filter((figure) => figure.document === document)
        .map(({ document: _, text: __, at: ___, ...figure }) => figure);
    for (const language of ['kk', 'ru', 'both']) {
      expect(of(`speech.${language}`).length).toBeGreaterThan(0);
      expect(of(`spoken.${language}`)).toEqual(of(`speech.${language}`));
    }
    expect(unsourced).toEqual([]);
    expect(parity).toEqual({ onlyIn: { kk: [], ru: [] } });
    expect(figures.some(({ document, text }) => document.startsWith('spoken') && /\d/.test(text))).toBe(
      false,
    );
  });
});
