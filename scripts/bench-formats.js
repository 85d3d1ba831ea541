// Measures what each format costs over Markdown: time and memory of a whole build, for the example and for a year.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

/** What is asked of a build, each against the first. */
const CASES = {
  md: ['--only', 'speech,tables', '--format', 'md'],
  txt: ['--only', 'speech,tables', '--format', 'txt'],
  'csv, json': ['--only', 'totals', '--format', 'csv,json'],
  html: ['--only', 'speech,tables', '--format', 'html'],
  docx: ['--only', 'speech,tables', '--format', 'docx'],
  pdf: ['--only', 'speech,tables', '--format', 'pdf'],
  xlsx: ['--only', 'totals', '--format', 'xlsx'],
  'qa (html)': ['--only', 'qa', '--format', 'html'],
  'prompter (html)': ['--only', 'prompter', '--format', 'html'],
};

/** A build in a process of its own; what it takes is asked of the process itself. */
const BUILD = `
import command from '../bin/load.cjs';
const silent = { write: () => true };
const io = { stdout: silent, stderr: silent, stdin: [], cwd: process.cwd(), env: {}, hardware: { threads: 2 } };
const code = await command.run(process.argv.slice(2), io);
console.log(JSON.stringify({ code, rss: process.resourceUsage().maxRSS / 1024 }));
`;

function measure(script, args) {
  const start = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  const { code, rss } = JSON.parse(stdout.trim().split('\n').at(-1) || '{}');
  if (code !== 0) throw new Error(`${args.join(' ')}: exit code ${code}\n${stderr}`);
  return { seconds, rss };
}

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));

/** A year of twenty regions: 240 files with numbers, spheres and texts in both languages. */
function year(folder) {
  const { regions } = parse(readFileSync('schemas/codelists/regions.yaml', 'utf8'));
  const current = regions.filter(({ until }) => until === undefined).map(({ id }) => id);
  mkdirSync(join(folder, 'regions'), { recursive: true });
  writeFileSync(join(folder, 'smg-report.yaml'), 'period: 2024\n');
  for (const [index, region] of current.entries())
    for (const month of MONTHS)
      writeFileSync(join(folder, 'regions', `${region}-${month}.yaml`), report(region, month, index));
  return { files: current.length * 12 };
}

const report = (region, month, index) => `region: ${region}
period: 2024-${month}
metrics:
  meetings: ${1 + (index % 4)}
  questions_considered: ${3 + (index % 5)}
  recommendations: ${12 + (index % 6)}
  media_materials: { value: ${20 + index}, parts: { own_pages: 8, other_pages: ${12 + index} } }
  live_broadcasts: "~6"
monitoring:
  - { sphere: health, count: 4, recommendations: 5 }
  - { sphere: education, count: 3, recommendations: 4 }
highlights:
  - kk: Топ құрамы жаңартылды, жаңа мүшелер қабылданды.
    ru: Состав группы обновлён, приняты новые члены.
`;

function table(title, script, folder, out) {
  console.log(
    `\n${title}\n\n| what | seconds | over md | peak MB | over md |\n| --- | ---: | ---: | ---: | ---: |`,
  );
  let base;
  for (const [name, args] of Object.entries(CASES)) {
    const runs = Array.from({ length: ROUNDS }, () =>
      measure(script, ['build', folder, '--out', join(out, name), ...args]),
    );
    const seconds = Math.min(...runs.map((one) => one.seconds));
    const rss = Math.max(...runs.map((one) => one.rss));
    base ??= { seconds, rss };
    const cells = [
      seconds.toFixed(2),
      (seconds / base.seconds).toFixed(2),
      rss.toFixed(0),
      (rss / base.rss).toFixed(2),
    ];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

/** Prints a table for the example and one for a year; `folder` is for what is made. */
export function formats(example, folder) {
  const script = join(process.cwd(), 'dist', `bench-formats-${process.pid}.mjs`);
  writeFileSync(script, BUILD);
  try {
    table('Formats, on the example', script, example, join(folder, 'formats'));
    const { files } = year(join(folder, 'year'));
    table(`Formats, on a year of ${files} files`, script, join(folder, 'year'), join(folder, 'year-out'));
  } finally {
    rmSync(script);
  }
}
