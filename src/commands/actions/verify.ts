import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkManifest } from '../../check/index.js';
import {
  applyRules,
  type Diagnostic,
  diagnostic,
  hasErrors,
  loadAuditWords,
  sortDiagnostics,
} from '../../diagnostics/index.js';
import {
  findWorkspace,
  hashMade,
  isWorkspace,
  loadTemplates,
  readMade,
  unreadable,
} from '../../load/index.js';
import { type Hashed, MANIFEST, type Manifest, parseManifest } from '../../model/manifest.js';
import type { Workspace } from '../../model/workspace.js';
import { version } from '../../version.js';
import type { VerifyFlags } from '../flags.js';
import { openGroup, type Project } from '../group.js';
import type { Io } from '../io.js';
import { localeOf } from '../locale.js';
import { complain, exitCodeFor } from '../report.js';
import { outputPath, ownInputs } from './outputs.js';

/** Says on stdout that the documents of a folder belong to the data, or on stderr why they do not. */
export async function verify(out: string | undefined, flags: VerifyFlags, io: Io): Promise<number> {
  const places = placesOf(out, io.cwd);
  if ('code' in places) return refuse([places], [], flags, io);
  const project = await openGroup({ folder: places.workspace }, places.workspace);
  const { workspace } = project;
  if (!workspace) return refuse(project.diagnostics, project.diagnostics, flags, io);
  const folder = places.out ?? join(places.workspace, workspace.output.folder);
  const shown = (path: string) => outputPath(join(folder, path), io.cwd);
  const manifest = readManifest(folder, shown);
  if ('code' in manifest) return refuse([manifest], [], flags, io);
  const inputs = await inputsOf(project, places.workspace);
  const found = [
    ...project.diagnostics.filter((one) => one.severity === 'error'),
    ...inputs.diagnostics,
    ...compared(manifest, inputs.hashed, { folder, workspace, shown }),
  ];
  const read = inputs.hashed.map(({ path }) => path);
  const made = [...manifest.outputs, ...manifest.kept].map(({ path }) => shown(path));
  await complain(errorsFirst(sortDiagnostics(found)), reportsOf(project), flags, io);
  const words = await loadAuditWords(localeOf(flags.locale, io.env));
  const { period } = workspace;
  if (hasErrors(found)) io.stderr.write(`${words.outdated(shown(''))}\n`);
  else {
    const counts = { inputs: read.length, outputs: made.length };
    io.stdout.write(`${words.current({ folder: shown(''), period, ...counts })}\n`);
  }
  return exitCodeFor(found, { strict: flags.strict });
}

/** The reports that were compared with those of the build: what every command counts as its files. */
const reportsOf = ({ paths, history }: Project): string[] => [...paths, ...history].map(({ shown }) => shown);

/** What makes the documents wrong, before what is only to be known. */
const errorsFirst = (found: readonly Diagnostic[]): Diagnostic[] => [
  ...found.filter((one) => one.severity === 'error'),
  ...found.filter((one) => one.severity !== 'error'),
];

async function refuse(
  found: readonly Diagnostic[],
  workspace: readonly Diagnostic[],
  flags: VerifyFlags,
  io: Io,
): Promise<number> {
  await complain(found, [], flags, io);
  return exitCodeFor(found, { workspace });
}

/** Where the data is, and where the documents are if they were named. */
interface Places {
  readonly workspace: string;
  readonly out?: string;
}

/** A folder of documents belongs to the workspace in which it lies, else to that of the working folder. */
function placesOf(named: string | undefined, cwd: string): Places | Diagnostic {
  const nearest = findWorkspace(cwd);
  if (named === undefined)
    return nearest === undefined ? diagnostic('no-workspace', { folder: cwd }) : { workspace: nearest };
  const out = resolve(cwd, named);
  try {
    statSync(out);
  } catch (error) {
    return unreadable(outputPath(out, cwd), error);
  }
  if (isWorkspace(out)) return { workspace: out };
  const workspace = findWorkspace(out) ?? nearest;
  return workspace === undefined ? diagnostic('no-workspace', { folder: out }) : { workspace, out };
}

function readManifest(folder: string, shown: (path: string) => string): Manifest | Diagnostic {
  const read = readMade(folder, MANIFEST);
  if (read.state === 'missing') return diagnostic('no-manifest', { folder: shown('') });
  const manifest = read.state === 'read' ? parseManifest(read.content) : undefined;
  if (manifest) return manifest;
  const start = { line: 1, column: 1 };
  const place = { file: shown(MANIFEST), range: { start, end: start } };
  return diagnostic('broken-manifest', { detail: read.state === 'refused' ? read.detail : '' }, { place });
}

/** The files of the workspace as they are now. One that cannot be read has changed beyond recognition. */
async function inputsOf(project: Project, folder: string) {
  const templates = await loadTemplates(folder, folder);
  const reports = [...project.paths, ...project.history].map(({ shown }) => ({
    path: shown,
    read: hashMade(folder, shown),
  }));
  const hashed: Hashed[] = [
    ...ownInputs(project, templates.files),
    ...reports.map(({ path, read }) => ({ path, sha256: read.state === 'read' ? read.content : '' })),
  ];
  const listing = project.listing.filter((one) => one.code !== 'no-files');
  return { hashed, diagnostics: [...listing, ...templates.diagnostics] };
}

interface Compared {
  readonly folder: string;
  readonly workspace: Workspace;
  readonly shown: (path: string) => string;
}

function compared(
  manifest: Manifest,
  inputs: readonly Hashed[],
  { folder, workspace, shown }: Compared,
): Diagnostic[] {
  const hashOf = (path: string) => {
    const made = hashMade(folder, path);
    return made.state === 'missing' ? undefined : made.state === 'read' ? made.content : '';
  };
  const found = checkManifest(manifest, { version: version(), workspace, inputs, hashOf, shown });
  return applyRules(found, workspace.rules);
}
