import type { Severity } from '../diagnostics/index.js';
import type { ColorLevel } from './format.js';

const INKS = ['bold', 'dim', 'red', 'yellow', 'cyan', 'green'] as const;

/** Dresses text for a terminal. */
export type Painter = { readonly [I in (typeof INKS)[number]]: (text: string) => string };

const same = (text: string) => text;

/** Leaves text as it is. */
const plain: Painter = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same };

/** The painter for a stream. A pipe needs none, and is not made to wait for one. */
export async function painterFor(level: ColorLevel): Promise<Painter> {
  if (level === 0) return plain;
  const { Chalk } = await import('chalk');
  return new Chalk({ level });
}

/** The colour of each severity. */
export const INK: { readonly [S in Severity]: 'red' | 'yellow' | 'cyan' } = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
};
