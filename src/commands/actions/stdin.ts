import type { Io } from '../io.js';

/** Whether the paths make sense: `-` is a stream, and a stream cannot be mixed with files. */
export function stdinAlone(paths: readonly string[], io: Io): boolean {
  if (!paths.includes('-') || paths.length === 1) return true;
  io.stderr.write('error: - stands for stdin and goes with no other path\n');
  return false;
}
