import { basename, resolve } from 'node:path';
import { type Diagnostic, diagnostic, hasErrors, sortDiagnostics } from '../../diagnostics/index.js';
import { type Fixed, type FixKind, fixTemplate, fixYaml } from '../../fix.js';
import { unifiedDiff } from '../../formatters/diff.js';
import { visible } from '../../formatters/visible.js';
import {
  byCodeUnit,
  type FilePath,
  filePath,
  findWorkspace,
  loadTemplates,
  readBytes,
  resolveInputs,
  workspacePaths,
} from '../../load/index.js';
import { decode } from '../../parse/index.js';
import { languageOfTemplate } from '../../render/proofread.js';
import { replaceFile } from '../../write/replace.js';
import type { FixFlags } from '../flags.js';
import { openGroup } from '../group.js';
import { EXIT, type Io } from '../io.js';
import { complain, exitCodeFor } from '../report.js';
import { refuseUsage } from '../usage.js';

const SETTINGS = 'smg-report.yaml';

/** Corrects what can be corrected without asking, and lists the files that changed, or shows the difference. */
export async function fix(paths: readonly string[], flags: FixFlags, io: Io): Promise<number> {
  if (paths.includes('-')) return refuseUsage({ kind: 'fix-stdin' }, flags, io);
  const { files: unordered, diagnostics } = await targets(paths, io.cwd);
  const files = unordered.toSorted((a, b) => byCodeUnit(a.shown, b.shown));
  const found = diagnostics.filter((one) => !flags.allowEmpty || one.code !== 'no-files');
  for (const path of files) {
    if (io.signal?.aborted) return EXIT.interrupted;
    found.push(...(await fixOne(path, flags, io)));
  }
  const sorted = sortDiagnostics(found);
  const names = files.map(({ shown }) => shown);
  await complain(sorted, names, flags, io);
  const settings = sorted.filter(({ place }) => basename(place?.file ?? '') === SETTINGS);
  return exitCodeFor(sorted, { workspace: settings });
}

interface Targets {
  readonly files: readonly FilePath[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The files that the arguments stand for; of a workspace its settings, activity files and templates. */
async function targets(paths: readonly string[], cwd: string): Promise<Targets> {
  if (paths.length === 0) {
    const folder = findWorkspace(cwd);
    return folder === undefined
      ? { files: [], diagnostics: [diagnostic('no-workspace', { folder: cwd })] }
      : ofWorkspace(folder, cwd);
  }
  const inputs = await resolveInputs(paths, cwd);
  const workspaces = await Promise.all(inputs.workspaces.map((folder) => ofWorkspace(folder, cwd)));
  const files = [...inputs.files, ...workspaces.flatMap((one) => one.files)];
  return {
    files: [...new Map(files.map((file) => [file.disk, file])).values()],
    diagnostics: [...inputs.diagnostics, ...workspaces.flatMap((one) => one.diagnostics)],
  };
}

async function ofWorkspace(folder: string, cwd: string): Promise<Targets> {
  const project = await openGroup({ folder }, cwd);
  const templates = await loadTemplates(folder, cwd);
  const own = [
    ...workspacePaths(folder, cwd).slice(0, 1),
    ...templates.files.map(({ path }) => filePath(resolve(cwd, path), cwd)),
  ];
  // What is wrong inside the settings is said when they are fixed.
  return { files: [...own, ...project.paths], diagnostics: [...project.listing, ...templates.diagnostics] };
}

async function fixOne(path: FilePath, flags: FixFlags, io: Io): Promise<readonly Diagnostic[]> {
  const read = readBytes(path);
  if (!read.ok) return [read.diagnostic];
  const { bytes } = read.file;
  const decoded = decode(path.shown, bytes);
  if (!('text' in decoded)) return [decoded.diagnostic];
  const fixed = fixText(path, decoded.text);
  if (fixed.text === decoded.text || hasErrors(fixed.diagnostics)) return fixed.diagnostics;
  if (flags.dryRun) io.stdout.write(diffOf(path.shown, decoded.text, fixed.text, io));
  else {
    const failure = await replaceFile(path.disk, path.shown, encoded(fixed.text, bytes));
    if (failure) return [...fixed.diagnostics, failure];
    io.stdout.write(`${visible(path.shown)}\n`);
  }
  return fixed.diagnostics;
}

/** A program gets the bytes that it can patch with, a terminal nothing that it would obey. */
function diffOf(shown: string, before: string, after: string, { stdout }: Io): string {
  const diff = unifiedDiff(shown, before, after);
  return stdout.isTTY ? visible(diff, '\n\t') : diff;
}

function fixText({ disk, shown }: FilePath, text: string): Fixed {
  if (disk.endsWith('.hbs')) {
    const language = languageOfTemplate(disk.replaceAll('\\', '/').split('/').slice(-2).join('/'));
    return language ? fixTemplate(text, language) : { text, diagnostics: [] };
  }
  const kind: FixKind = basename(disk) === SETTINGS ? 'workspace' : 'activity';
  return fixYaml(shown, text, kind);
}

/** With the byte order mark that the file had. */
function encoded(text: string, before: Uint8Array): Uint8Array {
  const marked = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return new TextEncoder().encode(marked ? `\uFEFF${text}` : text);
}
