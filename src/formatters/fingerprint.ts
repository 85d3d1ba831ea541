import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/index.js';

/**
 * What tells each problem from all others and stays the same when lines are inserted above it: its code, file, pointer
 * and source line, and the names that it is about. Of problems that are alike in all this the second is counted as such.
 */
export function fingerprints(found: readonly Diagnostic[]): string[] {
  const times = new Map<string, number>();
  return found.map((one) => {
    const identity = JSON.stringify([
      one.code,
      one.place?.file,
      inList(one.pointer),
      lineOf(one),
      namesIn(one),
    ]);
    const time = (times.get(identity) ?? 0) + 1;
    times.set(identity, time);
    return createHash('sha256').update(`${identity} ${time}`).digest('hex').slice(0, 32);
  });
}

/** An item of a list moves when one is inserted before it. */
const inList = (pointer: string | undefined) => pointer?.replace(/\/\d+(?=\/|$)/g, '/*');

const lineOf = ({ place }: Diagnostic) => place?.excerpt?.trim();

/** Of several names in one line each is a problem of its own; a list of names is one, however long. Sums and suggestions change with other lines. */
const namesIn = ({ args }: Diagnostic) =>
  Object.entries(args).filter(([key, value]) => typeof value === 'string' && key !== 'suggestion');
