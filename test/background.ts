import { afterEach, expect } from 'vitest';
import { run } from '../src/cli.js';

/** A command that goes on until it is told to stop. */
export interface Background {
  /** Everything that it has written so far, on both streams. */
  readonly said: () => string;
  readonly done: Promise<number>;
  readonly stop: () => void;
}

const running: Background[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) {
    one.stop();
    await one.done;
  }
});

/** Starts such a command in a folder; what is still running at the end of a test is stopped. */
export function background(argv: readonly string[], cwd: string): Background {
  const text: string[] = [];
  const sink = { write: (one: string | Uint8Array) => text.push(String(one)) };
  const ending = new AbortController();
  const done = run(argv, {
    stdout: sink,
    stderr: sink,
    stdin: (async function* () {})(),
    cwd,
    env: {},
    hardware: { threads: 1 },
    signal: ending.signal,
  });
  const made = { said: () => text.join(''), done, stop: () => ending.abort() };
  running.push(made);
  return made;
}

/** Waits for something, as long as a loaded machine may need. */
export const until = (condition: () => boolean | Promise<boolean>) =>
  expect.poll(condition, { timeout: 20_000, interval: 30 }).toBe(true);
