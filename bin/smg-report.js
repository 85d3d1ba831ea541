#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import command from './load.cjs';

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

process.exitCode = await command.run(process.argv.slice(2), {
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
