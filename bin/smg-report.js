#!/usr/bin/env node
import module from 'node:module';
import { availableParallelism } from 'node:os';

// Keeps compiled code between runs where Node can (22.8 and newer).
module.enableCompileCache?.();
const { run } = await import('../dist/cli.js');

// A reader that has seen enough (`| head`) closes the pipe: nothing is wrong.
const quietly = (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
};
process.stdout.on('error', quietly);
process.stderr.on('error', quietly);

// The first Ctrl-C lets the command clean up, the second one ends it.
const interrupt = new AbortController();
let reading = false;
process.once('SIGINT', () => {
  interrupt.abort();
  if (reading) process.stdin.destroy();
});

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  // Opened only by who reads it.
  get stdin() {
    reading = true;
    return process.stdin;
  },
  cwd: process.cwd(),
  env: process.env,
  hardware: { threads: availableParallelism() },
  signal: interrupt.signal,
});
