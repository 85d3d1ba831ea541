import { run } from '../src/cli.js';

/** What a command did. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command in process, without a terminal. */
export async function command(
  argv: readonly string[],
  { cwd, stdin = '', env = {} }: Surroundings,
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    stdout: { write: (text) => out.push(read(text)) > 0 },
    stderr: { write: (text) => err.push(read(text)) > 0 },
    stdin: chunks(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    cwd,
    env,
    hardware: { threads: 1 },
  });
  return { code, stdout: out.join(''), stderr: err.join('') };
}

const read = (text: string | Uint8Array) =>
  typeof text === 'string' ? text : Buffer.from(text).toString('latin1');

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}
