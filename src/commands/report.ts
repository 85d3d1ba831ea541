import {
  type Code,
  type Counts,
  countBySeverity,
  type Diagnostic,
  hasErrors,
  loadCatalogue,
} from '../diagnostics/index.js';
import { type FormatName, loadFormatter } from '../formatters/index.js';
import { colorLevel } from './color.js';
import type { CommonFlags } from './flags.js';
import { EXIT, type Io, type Sink } from './io.js';
import { localeOf } from './locale.js';

/** How and where diagnostics are printed. */
export interface Printing {
  readonly io: Io;
  readonly flags: CommonFlags;
  readonly format: FormatName;
  readonly sink: Sink;
}

/** Prints diagnostics in the language and the colours that are wanted. */
export async function print(
  found: readonly Diagnostic[],
  files: readonly string[],
  printing: Printing,
): Promise<void> {
  const { io, flags, format, sink } = printing;
  const [catalogue, formatter] = await Promise.all([
    loadCatalogue(localeOf(flags.locale, io.env)),
    loadFormatter(format, colorLevel(flags.color, io.env, sink)),
  ]);
  const counts: Counts = countBySeverity(found, files.length);
  const text = formatter(found, counts, catalogue, { files });
  if (text !== '') sink.write(text);
}

/** For commands whose data is not diagnostics: on stderr, and nothing when there is none. */
export async function complain(
  found: readonly Diagnostic[],
  files: readonly string[],
  flags: CommonFlags,
  io: Io,
): Promise<void> {
  if (found.length > 0) await print(found, files, { io, flags, format: 'pretty', sink: io.stderr });
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
