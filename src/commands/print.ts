import { relative, resolve, sep } from 'node:path';
import { countBySeverity, type Diagnostic, loadCatalogue } from '../diagnostics/index.js';
import type { FormatOptions } from '../formatters/format.js';
import { type FormatName, loadFormatter } from '../formatters/index.js';
import { version } from '../version.js';
import { colorLevel } from './color.js';
import type { DiagnosticFormat, PrintFlags } from './flags.js';
import type { Io, Sink } from './io.js';
import { localeOf } from './locale.js';

/** How many problems people are shown unless they ask for more. */
const LIMIT = 100;

/** What was found in which files, and how it is to be said. */
export interface Findings {
  readonly found: readonly Diagnostic[];
  readonly files: readonly string[];
  readonly flags: PrintFlags;
  readonly io: Io;
}

/** Prints diagnostics in the language and the colours that are wanted; `auto` is for whoever reads along. */
export async function print(format: DiagnosticFormat, sink: Sink, findings: Findings): Promise<void> {
  const { io, flags } = findings;
  const onActions = io.env['GITHUB_ACTIONS'] === 'true';
  const name = format === 'auto' ? (onActions ? 'github' : 'pretty') : format;
  const formatter = await loadFormatter(name, colorLevel(flags.color, io.env, sink));
  const text = formatter(...(await inputOf(findings, name)));
  if (text !== '') sink.write(text);
  if (name === 'github') await summarise(findings);
}

/** Writes diagnostics into a file, without colour. Gives what went wrong. */
export async function save(
  format: DiagnosticFormat,
  path: string,
  findings: Findings,
): Promise<readonly Diagnostic[]> {
  const name = format === 'auto' ? 'pretty' : format;
  const [formatter, { replaceFile }] = await Promise.all([
    loadFormatter(name, 0),
    import('../write/replace.js'),
  ]);
  const text = formatter(...(await inputOf(findings, name)));
  const failure = await replaceFile(resolve(findings.io.cwd, path), path, Buffer.from(text));
  return failure ? [failure] : [];
}

async function inputOf({ found, files, flags, io }: Findings, name: FormatName) {
  const catalogue = await loadCatalogue(localeOf(flags.locale, io.env));
  const options: FormatOptions = {
    files,
    limit: flags.limit ?? LIMIT,
    strict: flags.strict,
    folder: folderInRepository(io),
    ...(name === 'sarif' && { version: version() }),
  };
  return [found, countBySeverity(found, files.length), catalogue, options] as const;
}

/** Where the working folder lies in the repository that a CI server has checked out: `data`, or empty at its root. */
function folderInRepository({ cwd, env }: Io): string {
  const root = env['GITHUB_WORKSPACE'] ?? env['CI_PROJECT_DIR'];
  const folder = root === undefined ? '' : relative(root, cwd).split(sep).join('/');
  return folder.startsWith('..') ? '' : folder;
}

/** GitHub shows a few annotations of each step; the others go into the step's summary. */
async function summarise(findings: Findings): Promise<void> {
  const { io, flags } = findings;
  const path = io.env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  const [{ stepSummary }, { appendText }] = await Promise.all([
    import('../formatters/step-summary.js'),
    import('../write/append.js'),
  ]);
  const text = stepSummary(...(await inputOf(findings, 'github')));
  const failure = text === '' ? undefined : appendText(path, text);
  if (failure) await print('pretty', io.stderr, { found: [failure], files: [], flags, io });
}
