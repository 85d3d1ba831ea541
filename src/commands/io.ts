/** Where text goes: a terminal, a pipe, or a string of a test. */
export interface Sink {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean | undefined;
  /** Waits until all is written; gives what went wrong, unless it is that nobody reads on. */
  readonly settled?: () => Promise<Error | undefined>;
}

/** Everything that a command knows of the world besides the disk. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly hardware: { readonly threads: number };
  /** Set off by Ctrl-C or SIGTERM, which is its reason: what runs cleans up and ends. */
  readonly signal?: AbortSignal | undefined;
}

/** Exit codes are a contract: scripts branch on them. */
export const EXIT = {
  fine: 0,
  data: 1,
  usage: 2,
  disk: 3,
  bug: 70,
  interrupted: 130,
  terminated: 143,
} as const;
