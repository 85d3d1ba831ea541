#!/usr/bin/env node
// CommonJS, as package.json beside it says: Node starts it some milliseconds sooner than a module.
const { availableParallelism } = require('node:os');
const { run } = require('./load.cjs');

/**
 * A stream to write to. A reader that has seen enough (`| head`) closes the pipe: nothing is wrong, and the exit code
 * stays true. Anything else, such as a full disk, is told once all is written.
 */
function sink(stream) {
  let failure;
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') failure ??= error;
  });
  return {
    write: (text) => stream.write(text),
    isTTY: stream.isTTY,
    settled: () => new Promise((resolve) => stream.write('', () => setImmediate(() => resolve(failure)))),
  };
}

// The first signal of a kind lets the command clean up, the second one ends it.
const interrupt = new AbortController();
let reading = false;
for (const name of ['SIGINT', 'SIGTERM'])
  process.once(name, () => {
    interrupt.abort(name);
    if (reading) process.stdin.destroy();
  });

const io = {
  stdout: sink(process.stdout),
  stderr: sink(process.stderr),
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
