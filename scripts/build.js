// Bundles the command line with its compiled code, and emits the library and its types.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { generate } from './generate.js';

/** What all bundles share. */
const common = { bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning' };

/** The build of `yaml` for browsers is the same parser; Node's own asks for an environment variable at each token. */
const plainYaml = { yaml: './node_modules/yaml/browser/index.js' };

/** commander can start programs as subcommands; ours never does, and loading what it would need takes 10 ms. */
const noSubprograms = { 'node:child_process': './scripts/no-child-process.cjs' };

/** How Node is told where a file lies that it does not load as a module. */
const HERE = "const __here = require('node:url').pathToFileURL(__filename).href;";

/** Code as CommonJS, in ASCII: Node reads it without decoding, which for letters of two bytes takes twice as long. */
const bundled = {
  ...common,
  // Native libraries: they stay packages.
  external: ['@myriaddreamin/typst-ts-node-compiler', '@napi-rs/canvas'],
  alias: { ...noSubprograms, ...plainYaml },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  // Code that is not loaded as a module cannot import one.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': '__here' },
  charset: 'ascii',
  minify: true,
};

/** Regular expressions keep their letters; the escape of a letter means the same there. */
const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The command line, split where it says `import()`: a command reads only its own files. esbuild splits modules alone,
 * so that they become CommonJS in a second step; as such they start sooner, and compiled code can be kept for them
 * (bin/load.cjs).
 */
async function bundleCommand() {
  const { outputFiles } = await build({
    ...bundled,
    entryPoints: { cli: 'src/cli.ts' },
    format: 'esm',
    splitting: true,
    supported: {},
    legalComments: 'eof',
    write: false,
  });
  mkdirSync('dist', { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: common.target,
      supported: bundled.supported,
      legalComments: 'eof',
      minify: true,
    });
    writeFileSync(path, inAscii(code.includes('__here') ? `${HERE}${code}` : code));
  }
}

generate();
rmSync('dist', { recursive: true, force: true });
await bundleCommand();
await build({
  ...bundled,
  entryPoints: { worker: 'src/worker.ts' },
  format: 'cjs',
  banner: { js: HERE },
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
