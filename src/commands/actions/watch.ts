import { shownPath } from '../../load/index.js';
import { watchInputs } from '../../load/watch.js';
import type { BuildFlags } from '../flags.js';
import { folderOf } from '../folder.js';
import { EXIT, type Io } from '../io.js';
import { build } from './build.js';

/**
 * Builds, and builds again at every change until Ctrl-C. What is wrong is said each time, and nothing ends it but the
 * signal; a rebuild that goes wrong leaves the documents of the last one that went well.
 */
export async function watch(dir: string | undefined, flags: BuildFlags, io: Io): Promise<number> {
  const folder = folderOf(dir, io.cwd);
  const first = await build(dir, flags, io);
  if (typeof folder !== 'string') return first;
  const quiet: Io = { ...io, stdout: { write: () => true } };
  await atEveryChange(folder, io, () => build(folder, flags, quiet));
  return EXIT.interrupted;
}

/** Does something again whenever what a build reads has changed, and says what that was and how long it took. */
export async function atEveryChange(folder: string, io: Io, again: () => Promise<unknown>): Promise<void> {
  let turn = Promise.resolve();
  const rebuild = async (paths: readonly string[]) => {
    const start = performance.now();
    await again();
    const names = paths.map((path) => shownPath(path, io.cwd)).sort();
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    io.stderr.write(`↻ ${names.join(', ')} (${seconds} s)\n`);
  };
  await watchInputs(folder, io.signal, (paths) => {
    // One after the other: two builds at once would write into the same folder.
    turn = turn.then(() => (io.signal?.aborted ? undefined : rebuild(paths)));
  });
  await turn;
}
