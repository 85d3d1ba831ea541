// Bundles the command line into one file with its compiled code, and emits the library and its types.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { generate } from './generate.js';

/** What all bundles share. */
const common = { bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning' };

/** The build of `yaml` for browsers is the same parser; Node's own asks for an environment variable at each token. */
const plainYaml = { yaml: './node_modules/yaml/browser/index.js' };

/** commander can start programs as subcommands; ours never does, and loading what it would need takes 10 ms. */
const noSubprograms = { 'node:child_process': './scripts/no-child-process.cjs' };

/** What few runs ask for, each in a file of its own: the others need not read past it. */
const ASIDE = ['html', 'docx', 'pdf', 'xlsx', 'prompter', 'preview'];

/** `import('./html/index.js')` in the bundle becomes `require('./html.cjs')` beside it. */
const besideTheBundle = {
  name: 'beside-the-bundle',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`/(?:${ASIDE.join('|')})/index\\.js$`) }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? { path: path.replace(/^.*\/(\w+)\/index\.js$/, './$1.cjs'), external: true }
        : undefined,
    );
  },
};

generate();
rmSync('dist', { recursive: true, force: true });
// One file, which compiled code can be kept for (bin/load.cjs); what a command does not use never runs.
await build({
  ...common,
  entryPoints: {
    cli: 'src/cli.ts',
    worker: 'src/worker.ts',
    ...Object.fromEntries(ASIDE.map((format) => [format, `src/publish/${format}/index.ts`])),
  },
  // Native libraries: they stay packages.
  external: ['@myriaddreamin/typst-ts-node-compiler', '@napi-rs/canvas'],
  plugins: [besideTheBundle],
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  // Code that is not loaded as a module cannot import one.
  supported: { 'dynamic-import': false },
  charset: 'utf8',
  define: { 'import.meta.url': 'here' },
  banner: { js: "const here = require('node:url').pathToFileURL(__filename).href;" },
  alias: { ...noSubprograms, ...plainYaml },
  minify: true,
  legalComments: 'linked',
});
await build({
  ...common,
  format: 'esm',
  charset: 'utf8',
  entryPoints: { index: 'src/index.ts', language: 'src/language/index.ts' },
  outdir: 'dist/lib',
  splitting: true,
  packages: 'external',
});
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
execFileSync(process.execPath, ['scripts/keep-compiled.js'], { stdio: 'inherit' });
