// What happens to a slip: every line of the example's reports is deleted, doubled, changed in type, range, size and
// spelling, and swapped with the next one. Each mutant is caught (an error or a new warning or note); announced: a
// number or word that no file can know to be wrong, but that `build` over the unchanged output names; harmless (the
// documents are the same to the byte); or silent. `npm run mutate` prints the counts and fails if one is silent;
// `--list` prints the lines that are announced or silent.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, buildChanges, builtin, examine, openWorkspace } from '../dist/lib/index.js';

const EXAMPLE = 'examples/2020-january-february';
const read = (path) => ({ path, bytes: readFileSync(join(EXAMPLE, path)) });
const { workspace } = openWorkspace({ settings: read('smg-report.yaml'), codelists: [] });
const names = readdirSync(join(EXAMPLE, 'regions')).sort();
const files = new Map(names.map((name) => [name, read(`regions/${name}`)]));
const examined = new Map([...files].map(([name, file]) => [name, examine(file, builtin)]));

const plan = ['kk', 'ru'].flatMap((variant) =>
  ['speech', 'tables'].map((document) => ({ document, variant, format: 'md' })),
);

/** What a build comes to with one file changed: the diagnostics, and the text of all documents but for the audit. */
async function outcome(name, text) {
  const changed = examine({ path: `regions/${name}`, bytes: Buffer.from(text) }, builtin);
  const all = names.map((other) => (other === name ? changed : examined.get(other)));
  const { diagnostics, outputs = [] } = await build(
    all,
    { codelists: builtin, workspace },
    { plan, templates: [] },
  );
  const said = diagnostics.map(({ code, severity }) => `${severity} ${code}`).sort();
  const pages = outputs.filter(({ path }) => path.endsWith('.md')).map(({ content }) => content);
  const audit = outputs.find(({ path }) => path === 'audit.json')?.content;
  return { said: said.join('\n'), failed: outputs.length === 0, pages: pages.join('\n'), audit };
}

const NUMBER = /(?<![\w-])\d+(?![\w-])/;
const KEY = /[a-z_]{3,}(?=:)/;
const swap = (word) => word.slice(0, 1) + word.slice(2, 3) + word.slice(1, 2) + word.slice(3);

/** Each gives the lines that stand in the place of line `i`, or nothing where it does not apply. */
const MUTATIONS = {
  delete: () => [],
  duplicate: ([line]) => [line, line],
  'type: a number as words': ([line]) => change(line, NUMBER, () => 'five'),
  'type: a list for a value': ([line]) => change(line, /(?<=^\s*[a-z_]+: )\S.*$/, (value) => `[${value}]`),
  'range: negative': ([line]) => change(line, NUMBER, (number) => `-${number}`),
  'range: a fraction': ([line]) => change(line, NUMBER, (number) => `${number}.5`),
  'range: too large': ([line]) => change(line, NUMBER, () => '1000000000001'),
  'size: a zero more': ([line]) => change(line, NUMBER, (number) => `${number}0`),
  'size: one more': ([line]) => change(line, NUMBER, (number) => String(Number(number) + 1)),
  'key misspelt': ([line]) => change(line, KEY, swap),
  'swap with the next line': ([line, next]) => (next === undefined ? undefined : [next, line]),
};

function change(line, pattern, to) {
  const [code, ...comment] = line.split(' #');
  const made = code.replace(pattern, to);
  return made === code ? undefined : [[made, ...comment].join(' #')];
}

function verdict(before, after) {
  if (after.failed || after.said !== before.said) return 'caught';
  if (after.pages === before.pages) return 'harmless';
  const { figures, sentences } = buildChanges(before.audit, after.audit);
  return figures.length + sentences.length > 0 ? 'announced' : 'silent';
}

const counts = new Map();
const listed = [];
for (const [name, { bytes }] of files) {
  const lines = bytes.toString().split('\n').slice(0, -1);
  const before = await outcome(name, bytes);
  for (const [kind, mutate] of Object.entries(MUTATIONS)) {
    for (let i = 0; i < lines.length; i++) {
      const taken = kind.startsWith('swap') ? 2 : 1;
      const made = mutate(lines.slice(i, i + 2));
      if (made === undefined) continue;
      const text = `${[...lines.slice(0, i), ...made, ...lines.slice(i + taken)].join('\n')}\n`;
      const found = verdict(before, await outcome(name, text));
      const row = counts.get(kind) ?? { caught: 0, announced: 0, harmless: 0, silent: 0 };
      row[found]++;
      counts.set(kind, row);
      if (found === 'announced' || found === 'silent')
        listed.push(`${found} ${name}:${i + 1} ${kind}: ${lines[i]}`);
    }
  }
}
console.table(Object.fromEntries(counts));
if (process.argv.includes('--list')) console.log(listed.join('\n'));
if ([...counts.values()].some(({ silent }) => silent > 0)) process.exitCode = 1;
