// Measures the command line as ratios within one run: to a bare Node, and to a plain loop of `yaml` and ajv.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formats } from './bench-formats.js';

const EXAMPLE = 'examples/2020-january-february';
const RUNS = Number(process.env.BENCH_RUNS ?? 20);
const FILES = Number(process.env.BENCH_FILES ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'smg-report-bench-'));

/** CPU time of all ended children so far, in ticks of 10 ms: user and system. */
function childTicks() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return Number(fields[13]) + Number(fields[14]);
}

/** Runs node once; gives CPU and wall time in ms. */
function run(args) {
  const before = childTicks();
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: exit ${status}\n${stderr}`);
  return { wall: performance.now() - start, cpu: (childTicks() - before) * 10 };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Start-up: each command in turn, so that a busy moment of the machine hits all of them. */
function startUp() {
  const cases = {
    'node -e 0': ['-e', '0'],
    '--version': ['bin/smg-report.js', '--version'],
    validate: ['bin/smg-report.js', 'validate', EXAMPLE],
    sum: ['bin/smg-report.js', 'sum', EXAMPLE],
    build: ['bin/smg-report.js', 'build', EXAMPLE, '--out', join(folder, 'out')],
  };
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < RUNS; round++)
    for (const [name, args] of Object.entries(cases)) times[name].push(run(args));
  const base = {
    cpu: mean(times['node -e 0'].map((time) => time.cpu)),
    wall: median(times['node -e 0'].map((time) => time.wall)),
  };
  console.log(`\nStart-up on the example, ${RUNS} runs each, against a bare node\n`);
  console.log('| command | CPU ms | ratio | wall ms | ratio |\n| --- | ---: | ---: | ---: | ---: |');
  for (const [name, runs] of Object.entries(times)) {
    const cpu = mean(runs.map((time) => time.cpu));
    const wall = median(runs.map((time) => time.wall));
    console.log(
      `| ${name} | ${cpu.toFixed(0)} | ${(cpu / base.cpu).toFixed(2)} | ${wall.toFixed(0)} | ${(wall / base.wall).toFixed(2)} |`,
    );
  }
}

const KK_WHO = 'Топ|Кеңсе|Кеңес|Орталық|Комиссия|Бірлестік|Жиналыс|Алқа'.split('|');
const KK_WHAT = 'жұмысын жалғастырды|мәселені қарады|ұсыныс берді|есебін тапсырды|кездесу өткізді'.split('|');
const RU_WHO = 'Группа|Комиссия|Коллегия|Палата|Служба|Контора|Дирекция|Приёмная'.split('|');
const RU_WHAT = 'продолжила работу|рассмотрела вопрос|внесла предложение|сдала отчёт|провела встречу'.split(
  '|',
);

/** An activity file of about a kilobyte; `prose` makes its texts longer. */
function activity(index, prose) {
  const text = (who, what) =>
    Array.from({ length: prose }, (_, i) => `${who[i % 8]} ${what[Math.floor(i / 8)]}.`).join(' ');
  return `region: kostanay
period: ${1000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}
metrics:
  meetings: ${index % 7}
  questions_considered: ${index % 11}
  recommendations: ${20 + (index % 5)}
  media_materials: { value: ${90 + (index % 8)}, parts: { own_pages: 30, other_pages: ${60 + (index % 8)} } }
  live_broadcasts: "~6"
  students_reached: ">10000"
monitoring:
  - { sphere: health, count: 12, recommendations: 5 }
  - { sphere: police, count: 8 }
  - { sphere: education, count: 7 }
highlights:
  - kk: ${text(KK_WHO, KK_WHAT)}
    ru: ${text(RU_WHO, RU_WHAT)}
`;
}

function writeFiles(name, prose) {
  const path = join(folder, name);
  mkdirSync(path);
  for (let index = 0; index < FILES; index++)
    writeFileSync(join(path, `${index}.yaml`), activity(index, prose));
  return path;
}

/** What anybody would write first: read, parse, validate. */
const PLAIN = `
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import Ajv2020 from 'ajv/dist/2020.js';
const schema = JSON.parse(readFileSync('schemas/activity.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
let wrong = 0;
for (const file of readdirSync(process.argv[2])) if (!validate(parse(readFileSync(process.argv[2] + '/' + file, 'utf8')))) wrong++;
console.log(JSON.stringify({ wrong, rss: process.resourceUsage().maxRSS }));
`;

/** Our validate, with a number of threads, silent. */
const OURS = `
import command from '../bin/load.cjs';
const silent = { write: () => true };
const io = { stdout: silent, stderr: silent, stdin: [], cwd: process.cwd(), env: {}, hardware: { threads: Number(process.argv[3]) } };
const code = await command.run(['validate', process.argv[2], '--format', 'compact'], io);
console.log(JSON.stringify({ code, rss: process.resourceUsage().maxRSS }));
`;

function measure(script, args) {
  const path = join(process.cwd(), 'dist', `bench-${process.pid}.mjs`);
  writeFileSync(path, script);
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' });
  rmSync(path);
  if (status !== 0) throw new Error(stderr);
  const { code = 0, wrong = 0 } = JSON.parse(stdout.trim().split('\n').at(-1));
  if (code + wrong > 0) throw new Error(`${wrong} files are wrong, exit code ${code}`);
  return {
    seconds: (performance.now() - start) / 1000,
    rss: JSON.parse(stdout.trim().split('\n').at(-1)).rss / 1024,
  };
}

function throughput() {
  const short = writeFiles('short', 8);
  const long = writeFiles('long', 40);
  const cases = {
    'yaml + ajv in a plain loop': () => measure(PLAIN, [short]),
    'validate, one thread': () => measure(OURS, [short, '1']),
    'validate, two threads': () => measure(OURS, [short, '2']),
    'validate, one thread, longer texts': () => measure(OURS, [long, '1']),
  };
  const bytes = Buffer.byteLength(activity(1, 8));
  console.log(
    `\n${FILES} files of ${bytes} bytes (longer texts: ${Buffer.byteLength(activity(1, 40))} bytes)\n`,
  );
  console.log('| what | seconds | against the loop | peak MB |\n| --- | ---: | ---: | ---: |');
  let base;
  for (const [name, measureCase] of Object.entries(cases)) {
    const runs = [measureCase(), measureCase(), measureCase()];
    const seconds = Math.min(...runs.map((one) => one.seconds));
    base ??= seconds;
    console.log(
      `| ${name} | ${seconds.toFixed(2)} | ${(base / seconds).toFixed(2)}× as fast | ${runs[0].rss.toFixed(0)} |`,
    );
  }
}

try {
  startUp();
  formats(EXAMPLE, folder);
  throughput();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
