import { sep } from 'node:path';
import { watch as observe } from 'chokidar';

/** What a build reads; what it writes has other names. */
const INPUT = /\.(?:ya?ml|hbs)$/i;
const ASIDE = new Set(['node_modules', '.git']);

/** Editors write a file in several steps, and several files at once: one rebuild for all of them, in milliseconds. */
const QUIET = 60;

/**
 * Tells of every change to the inputs below a folder, paths on disk, several together where they come together.
 * Ends with the signal.
 */
export async function watchInputs(
  folder: string,
  signal: AbortSignal | undefined,
  changed: (paths: readonly string[]) => void,
): Promise<void> {
  const watcher = observe(folder, {
    ignoreInitial: true,
    ignored: (path, stats) =>
      ASIDE.has(path.split(sep).at(-1) ?? '') || (stats?.isFile() === true && !INPUT.test(path)),
  });
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_, path) => {
    if (!INPUT.test(path)) return;
    waiting.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...waiting];
      waiting.clear();
      changed(paths);
    }, QUIET);
  });
  // A folder that goes away, or that may not be watched any more, ends nothing: the next rebuild says what is wrong.
  watcher.on('error', () => {});
  await new Promise<void>((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
  clearTimeout(timer);
  await watcher.close();
}
