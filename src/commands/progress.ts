import type { Io } from './io.js';

/** Until a build takes this long, in milliseconds, nobody wonders what it does. */
const PATIENCE = 300;

/** A line that says how far a build is; it goes when the build is done. */
export interface Progress {
  /** A file has been made. */
  readonly made: (path: string, count: number, all: number) => void;
  readonly end: () => void;
}

/** Progress for whoever watches; nothing where stderr is no terminal. */
export function progressFor({ stderr, env }: Pick<Io, 'stderr' | 'env'>, patience = PATIENCE): Progress {
  if (stderr.isTTY !== true || env['TERM'] === 'dumb') return { made: () => {}, end: () => {} };
  const start = performance.now();
  let isShown = false;
  return {
    made: (path, count, all) => {
      if (performance.now() - start < patience || count === all) return;
      stderr.write(`\r\u001b[K${count}/${all} ${path}`);
      isShown = true;
    },
    end: () => {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}
