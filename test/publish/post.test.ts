import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import { build } from '../../src/compile.js';
import { examine, openWorkspace } from '../../src/examine.js';
import { kk, ru } from '../../src/language/index.js';
import { planOf } from '../../src/model/plan.js';
import { exampleOutputs } from './documents.js';
import { fullOutputs } from './full.js';

const LONGEST = 4096;
const wanted = { only: ['post' as const, 'speech' as const], lang: ['kk' as const, 'ru' as const] };
const example = await exampleOutputs({ ...wanted, format: ['md', 'txt'] });
const full = await fullOutputs({ ...wanted, format: ['md', 'txt'] });
const LANGUAGES = { kk, ru };

describe.each(Object.entries({ example, full }))('%s', (_, outputs) => {
  const text = (path: string) => String(outputs.get(path));

  test.each(['post.kk.md', 'post.kk.txt', 'post.ru.md', 'post.ru.txt'])('%s: one message', (path) => {
    expect(text(path).length).toBeGreaterThan(2000);
    expect(text(path).length).toBeLessThanOrEqual(LONGEST);
  });

  test.each(['kk', 'ru'] as const)('%s: what regions did is said in the words of the speech', (language) => {
    const speech = text(`speech.${language}.md`);
    const regions = text(`post.${language}.md`)
      .split(/^\*\*(?=[^*\n]+\*\*$)/m)
      .slice(2)
      .map((part) => part.split('\n')[1] ?? '');
    expect(regions.length).toBeGreaterThan(6);
    const sentences = regions.flatMap((part) => LANGUAGES[language].spoken.split(part));
    expect(sentences.length).toBeGreaterThan(regions.length);
    expect(sentences.filter((sentence) => !speech.includes(sentence.trim()))).toEqual([]);
  });

  test('both languages carry the same figures, each with its source', () => {
    const { figures, unsourced, parity } = JSON.parse(text('audit.json'));
    expect(unsourced).toEqual([]);
    expect(parity).toEqual({ onlyIn: { kk: [], ru: [] } });
    const said = (document: string) =>
      new Set(
        figures
          .filter(
            (one: { document: string; metric: string | null }) => one.document === document && one.metric,
          )
          .map((one: Record<string, unknown>) =>
            JSON.stringify([one['metric'], one['region'], one['sphere'], one['part'], one['value']]),
          ),
      );
    expect(said('post.kk').size).toBeGreaterThan(6);
    expect(said('post.kk')).toEqual(said('post.ru'));
  });

  test('the figures that lead come first, and every region that reported is named', () => {
    const post = text('post.ru.txt');
    const first = post.indexOf('•');
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(250);
    const headings = [...text('speech.ru.md').matchAll(/^### (.+)$/gm)].map(([, name = '']) => name);
    expect(headings.filter((name) => !post.includes(name))).toEqual([]);
  });
});

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

/** A briefing with texts of any length. */
async function postsWith(lengths: readonly number[], sources: readonly number[]) {
  const words = (count: number) =>
    Array.from({ length: count }, (_, i) => `Дело ${'о'.repeat(i % 9)} шло.`).join(' ');
  const metrics = ['members', 'lectures', 'media_mentions', 'appeals_received'];
  const stated = sources.map(
    (count, i) =>
      `  - { metric: ${metrics[i]}, value: ${100 + i}, source: { kk: "дерек ${'ә '.repeat(count)}", ru: "данные ${'о '.repeat(count)}" } }`,
  );
  const settings = `period: 2026-Q1\n${stated.length > 0 ? `stated:\n${stated.join('\n')}\n` : ''}`;
  const { workspace } = openWorkspace({ settings: file('smg-report.yaml', settings), codelists: [] });
  if (!workspace) throw new Error('the settings are broken');
  const files = lengths.map((count, i) => {
    const region = builtin.regions.filter(({ id }) => id !== 'south-kazakhstan')[i]?.id;
    const prose = count > 0 ? `highlights:\n  - { kk: "${words(count)}", ru: "${words(count)}" }\n` : '';
    const typed = `region: ${region}\nperiod: 2026-Q1\nmetrics: { meetings: ${i + 1}, raids: ${i + 2} }\n${prose}`;
    return examine(file(`regions/${region}.yaml`, typed), builtin);
  });
  const plan = planOf({ languages: ['kk', 'ru'], formats: ['md', 'txt'], only: ['post'] });
  const { outputs } = await build(files, { codelists: builtin, workspace }, { plan, templates: [] });
  return new Map((outputs ?? []).map(({ path, content }) => [path, String(content)]));
}

test('however long the texts are, a post is one message that ends with a whole sentence, in both languages alike', async () => {
  const lengths = fc.array(fc.oneof(fc.constant(0), fc.nat(40), fc.nat(600)), {
    minLength: 1,
    maxLength: 18,
  });
  const sources = fc.array(fc.oneof(fc.nat(30), fc.nat(3000)), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(lengths, sources, async (some, others) => {
      const outputs = await postsWith(some, others);
      for (const path of ['post.kk.md', 'post.kk.txt', 'post.ru.md', 'post.ru.txt']) {
        const text = outputs.get(path) ?? '';
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(LONGEST);
        expect(text.trimEnd()).toMatch(/[.!?]$/);
      }
      expect(JSON.parse(outputs.get('audit.json') ?? '').parity).toEqual({ onlyIn: { kk: [], ru: [] } });
    }),
    { numRuns: 25 },
  );
});
