import { type Code, type Diagnostic, hasErrors } from '../diagnostics/index.js';
import type { PrintFlags } from './flags.js';
import { EXIT, type Io } from './io.js';
import { print } from './print.js';

/** For commands whose data is not diagnostics: on stderr, and nothing when there is none. */
export async function complain(
  found: readonly Diagnostic[],
  files: readonly string[],
  flags: PrintFlags,
  io: Io,
): Promise<void> {
  if (found.length > 0) await print('auto', io.stderr, { found, files, flags, io });
}

const DISK: ReadonlySet<Code> = new Set<Code>(['unreadable-file', 'unwritable-file']);
const USAGE: ReadonlySet<Code> = new Set<Code>([
  'no-files',
  'no-workspace',
  'no-manifest',
  'no-such-figure',
  'template-syntax',
  'template-unknown-name',
  'template-unknown-helper',
  'template-unknown-partial',
  'template-misplaced',
  'template-argument',
  'pdf-unavailable',
]);

export interface Judging {
  readonly strict?: boolean | undefined;
  /** Diagnostics of settings and codelists: with an error among them the workspace is broken. */
  readonly workspace?: readonly Diagnostic[];
}

/** The exit code for what was found; the disk comes before usage, usage before the data. */
export function exitCodeFor(found: readonly Diagnostic[], { strict, workspace = [] }: Judging): number {
  const errors = found.filter((one) => one.severity === 'error');
  if (errors.some((one) => DISK.has(one.code))) return EXIT.disk;
  if (hasErrors(workspace) || errors.some((one) => USAGE.has(one.code))) return EXIT.usage;
  if (errors.length > 0) return EXIT.data;
  return strict && found.some((one) => one.severity === 'warning') ? EXIT.data : EXIT.fine;
}
