import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Invented, personal } from '../language/personal-data.js';
import { command } from '../run.js';
import { put, scratch } from '../scratch.js';

/** A file with `x` somewhere, right or broken; each place gives other diagnostics, or none. */
const FILES: readonly ((x: string) => string)[] = [
  (x) => file(`highlights:\n  - kk: Тұрғынға (${x}) көмектесті.\n    ru: Группа помогла жителю (${x}).\n`),
  (x) => file(`highlights:\n  - kk: Тұрғынға көмектесті.\n    ru: Группа помогла жителю (${x}) ,Так.\n`),
  (x) => file(`highlights:\n  - kk: Тұрғынға көмектесті.\n    ru: "Житель" - ${x} - пришёл.Так\n`),
  (x) =>
    file(
      `highlights:\n  - kk: Көмектесті.\n    ru: >\n      Помогла\n      ${x.replace(/[ -]/, '\n      ')},\n      да.\n`,
    ),
  (x) => file(`highlights:\n  - { kk: Көмектесті., ru: "Помогла ${x}.", about: ["${x}"] }\n`),
  (x) => file(`submitted_by: Айгүл, ${x}\n`),
  (x) => file('', `  meetings: ${x}\n`),
  (x) => file('', `  meetings: "${x}"\n`),
  (x) => file('', `  meetings: "${'о'.repeat(45)} ${x}"\n`),
  (x) => file('', `  meetings: { value: 2, note: { kk: "қ ${x}", ru: "п ${x}" } }\n`),
  (x) => file('', `  "${x}": 2\n`),
  (x) => file(`monitoring:\n  - { sphere: "${x}", count: 2 }\n`),
  (x) => file(`monitoring:\n  - { sphere: health, count: ${x} }\n`),
  (x) => file(`${x}: 2\n`),
  (x) => file(`# ${x}\nunknwn: [\n`),
  (x) => file(`highlights: [ ${x}\n`),
  (x) => file(`highlights: *${x}\n`),
  (x) => `region: ${x}\nperiod: ${x}\nmetrics: {}\n`,
  (x) => `region: kostanay # ${x}\nperiod: 2020-04\nmetrics: { meetings: 2 }\n`,
];

const file = (rest: string, metrics = '  meetings: 2\n') =>
  `region: kostanay\nperiod: 2020-02\nmetrics:\n${metrics}${rest}`;

const COMMANDS: readonly (readonly string[])[] = [
  ...['pretty', 'compact', 'json'].map((format) => ['validate', '--format', format, '--locale', 'ru']),
  ['sum', '--format', 'json'],
  ['build'],
  ['status', '--format', 'json'],
  ['explain', 'kostanay'],
  ['explain', 'kostanay', '--format', 'json'],
  ['verify'],
  ['fix', '--dry-run', '--locale', 'kk'],
];

/** What a text says in letters and digits, so that no other grouping hides it. */
const bare = (text: string) => text.replace(/[^\p{L}\d@]/gu, '');

test('whatever is personal in a file, no command prints it', async () => {
  const cwd = scratch({ 'smg-report.yaml': 'period: 2020-02\nexpected: [kostanay]\n' });
  const check = async ({ typed }: Invented, write: (x: string) => string) => {
    put(cwd, { 'regions/a.yaml': write(typed) });
    for (const argv of COMMANDS) {
      const { stdout, stderr, code } = await command(argv, { cwd });
      expect(code).toBeLessThan(3);
      expect(bare(stdout + stderr)).not.toContain(bare(typed));
    }
  };
  await fc.assert(fc.asyncProperty(personal, fc.constantFrom(...FILES), check), { numRuns: 100 });
}, 120_000);

test('nor of settings and templates', async () => {
  const cwd = scratch();
  const check = async ({ typed }: Invented) => {
    put(cwd, {
      'smg-report.yaml': `period: 2020-02\nspeaker: { name: { kk: "Қ ${typed}", ru: "Р ${typed}" } }\n`,
      'regions/a.yaml': file(''),
      'templates/ru/closing.hbs': `Звоните: ${typed} ,и всё.\n`,
    });
    for (const argv of COMMANDS) {
      const { stdout, stderr } = await command(argv, { cwd });
      expect(bare(stdout + stderr)).not.toContain(bare(typed));
    }
  };
  await fc.assert(fc.asyncProperty(personal, check), { numRuns: 20 });
}, 60_000);
