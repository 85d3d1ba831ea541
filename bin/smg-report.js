#!/usr/bin/env node
// CommonJS, as package.json beside it says: Node starts it some milliseconds sooner than a module.
const { availableParallelism } = require('node:os');
const { run } = require('./load.cjs');

/** A reader that has seen enough (`| head`) closes the pipe: nothing is wrong, and the exit code stays true. */
function quietly(error) {
  if (error.code !== 'EPIPE') throw error;
}

// The first Ctrl-C lets the command clean up, the second one ends it.
const interrupt = new AbortController();
let reading = false;
process.once('SIGINT', () => {
  interrupt.abort();
  if (reading) process.stdin.destroy();
});

const io = {
  stdout: process.stdout.on('error', quietly),
  stderr: process.stderr.on('error', quietly),
  // Opened only by who reads it.
  get stdin() {
    reading = true;
    return process.stdin;
  },
  cwd: process.cwd(),
  env: process.env,
  hardware: { threads: availableParallelism() },
  signal: interrupt.signal,
};

run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
