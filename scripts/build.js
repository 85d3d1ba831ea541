// Bundles the command line (one entry, stages in chunks that load on demand), emits the library and its types.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { generate } from './generate.js';

/** What both bundles share. Node's own modules and, for the library, packages stay outside. */
const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  charset: 'utf8',
};

// Some packages are CommonJS and ask for Node's modules by `require`, which a module does not have.
const banner = {
  js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
};

generate();
rmSync('dist', { recursive: true, force: true });
await build({
  ...common,
  banner,
  entryPoints: { cli: 'src/cli.ts', worker: 'src/worker.ts' },
  outdir: 'dist',
  splitting: true,
  minify: true,
  legalComments: 'linked',
});
await build({
  ...common,
  entryPoints: { index: 'src/index.ts', language: 'src/language/index.ts' },
  outdir: 'dist/lib',
  splitting: true,
  packages: 'external',
});
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
