import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { command } from '../run.js';
import { scratch } from '../scratch.js';
import { report, workspace } from './fixture.js';

const build = (cwd: string, ...argv: string[]) => command(['build', ...argv], { cwd });

describe('build --spoken', () => {
  it('adds the spoken copy to what is asked for', async () => {
    const { stdout } = await build(workspace(), '--spoken', '--lang', 'ru');
    expect(stdout).toContain('out/speech.ru.md\nout/tables.ru.md\nout/spoken.ru.md\n');
  });

  it('can be all that is asked for, and printed', async () => {
    const folder = workspace();
    const { code, stdout } = await build(
      folder,
      '--only',
      'spoken',
      '--lang',
      'ru',
      '--format',
      'txt',
      '--out',
      '-',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\[.*\]\n\n/);
    expect(
      (await build(folder, '--spoken', '--only', 'speech', '--lang', 'ru', '--format', 'md', '--out', '-'))
        .code,
    ).toBe(2);
  });

  it('says what to cut, the longest section first, and cuts nothing', async () => {
    const folder = workspace();
    const long = await build(folder, '--max-minutes', '0.2', '--lang', 'ru');
    expect(long.code).toBe(0);
    expect(long.stderr).toContain('warning speech-too-long');
    const first = readFileSync(join(folder, 'out/spoken.ru.md'), 'utf8');
    const short = await build(folder, '--max-minutes', '10', '--lang', 'ru');
    expect(short.stderr).not.toContain('speech-too-long');
    expect(readFileSync(join(folder, 'out/spoken.ru.md'), 'utf8')).toBe(first);
    expect((await build(folder, '--max-minutes', '0.2', '--strict')).code).toBe(1);
  });

  it('takes the pace of the workspace', async () => {
    const settings = 'period: 2020-01/2020-02\nexpected: [akmola, kostanay]\n';
    const head = async (more: string) => {
      const folder = workspace({ 'smg-report.yaml': settings + more });
      await build(folder, '--spoken', '--lang', 'ru');
      return readFileSync(join(folder, 'out/spoken.ru.md'), 'utf8').split('\n')[0];
    };
    expect(await head('')).toContain('110');
    expect(await head('spoken: { pace: { ru: 55 } }\n')).toContain('55');
    expect(
      (await build(workspace({ 'smg-report.yaml': `${settings}spoken: { pace: { ru: 5 } }\n` }), '--spoken'))
        .code,
    ).toBe(2);
  });

  it.each(['0', '-1', 'ten'])('refuses --max-minutes %s', async (value) => {
    expect((await build(workspace(), `--max-minutes=${value}`)).code).toBe(2);
  });

  it('lists a number that it cannot say, with its place', async () => {
    const highlights = 'metrics: {}\nhighlights:\n  - { kk: "24/7 қызмет", ru: "Служба 24/7" }';
    const { stderr } = await build(
      workspace({ 'regions/pavlodar.yaml': report('pavlodar', highlights) }),
      '--spoken',
    );
    expect(stderr).toMatch(/regions\/pavlodar\.yaml:\d+:\d+: note unspoken-number/);
  });
});

const METRICS = [
  'meetings',
  'recommendations',
  'members',
  'raids',
  'media_materials',
  'phones_seized',
  'students_reached',
  'lectures',
];
const quantity = fc.oneof(
  fc.integer({ min: 0, max: 130 }).map(String),
  fc.integer({ min: 0, max: 5_000_000 }).map(String),
  fc
    .tuple(fc.constantFrom('>', '>=', '~'), fc.integer({ min: 1, max: 30_000 }))
    .map(([sign, value]) => `"${sign}${value}"`),
);
const metrics = fc
  .uniqueArray(fc.constantFrom(...METRICS), { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map((id) => quantity.map((value) => `${id}: ${value}`))));
const spheres = fc
  .uniqueArray(fc.constantFrom('health', 'police', 'culture', 'roads', 'education'))
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.integer({ min: 0, max: 40 }).map((count) => `{ sphere: ${id}, count: ${count} }`),
      ),
    ),
  );
const file = fc
  .tuple(metrics, spheres)
  .map(([counts, watched]) => `metrics: { ${counts.join(', ')} }\nmonitoring: [${watched.join(', ')}]`);

describe('any spoken copy', () => {
  it('holds no digits, and every figure of the speech', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, async (one, other) => {
        const folder = scratch({
          'smg-report.yaml': 'period: 2020-01/2020-02\nexpected: [akmola, kostanay, pavlodar]\n',
          'regions/akmola.yaml': report('akmola', one),
          'regions/kostanay.yaml': report('kostanay', other),
        });
        const { code, stderr } = await build(folder, '--spoken');
        expect(code, stderr).toBe(0);
        expect(stderr).not.toMatch(/unspoken-number|unsourced-number|parity-differs/);
        const { figures } = JSON.parse(readFileSync(join(folder, 'out/audit.json'), 'utf8'));
        for (const language of ['kk', 'ru', 'both']) {
          const text = readFileSync(join(folder, `out/spoken.${language}.md`), 'utf8');
          expect(text.replace(/^\[.*\]$/gm, '')).not.toMatch(/\d|undefined/);
          const of = (document: string) =>
            figures
              .filter((figure: { document: string }) => figure.document === document)
              .map(({ document: _, text: __, at: ___, ...figure }: Record<string, unknown>) => figure);
          expect(of(`spoken.${language}`)).toEqual(of(`speech.${language}`));
        }
      }),
      { numRuns: 40 },
    );
  });
});
