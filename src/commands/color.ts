import type { ColorLevel } from '../formatters/format.js';
import type { Sink } from './io.js';

const FORCED: Readonly<Record<string, ColorLevel>> = { '0': 0, false: 0, '2': 2, '3': 3 };

/** How much colour a stream gets: the flag, FORCE_COLOR, NO_COLOR, TERM=dumb, then whether it is a terminal. */
export function colorLevel(
  flag: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  sink: Sink,
): ColorLevel {
  if (flag !== undefined) return flag ? 1 : 0;
  if (env['FORCE_COLOR'] !== undefined) return FORCED[env['FORCE_COLOR']] ?? 1;
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return 0;
  return env['TERM'] === 'dumb' || !sink.isTTY ? 0 : 1;
}
