import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import type { Hashed, Manifest } from '../model/manifest.js';
import type { Place } from '../model/place.js';
import type { Workspace } from '../model/workspace.js';

/** How things are now, to be held against a manifest. */
export interface Present {
  readonly version: string;
  readonly workspace: Workspace;
  /** The files of the workspace. */
  readonly inputs: readonly Hashed[];
  /** The hash of an output; undefined if it is gone. */
  readonly hashOf: (path: string) => string | undefined;
  /** How an output is called in diagnostics. */
  readonly shown: (path: string) => string;
}

/** Everything by which documents no longer belong to the data that they were made from. */
export function checkManifest(manifest: Manifest, present: Present): Diagnostic[] {
  const { tool, without } = manifest;
  const { version } = present;
  return [
    ...inputProblems(manifest, present),
    ...outputProblems(manifest, present),
    ...(tool.version === version ? [] : [diagnostic('other-version', { built: tool.version, version })]),
    ...(without.length > 0 ? [diagnostic('built-without', { regions: without })] : []),
  ];
}

/** A file as a whole; there is no line to point at. */
function wholeFile(file: string): { readonly place: Place } {
  const start = { line: 1, column: 1 };
  return { place: { file, range: { start, end: start } } };
}

function inputProblems(manifest: Manifest, { workspace, inputs }: Present): Diagnostic[] {
  const before = new Map(manifest.inputs.map((one) => [one.path, one.sha256]));
  const now = new Set(inputs.map(({ path }) => path));
  const { period } = workspace;
  const moved = manifest.period !== period.text;
  const place = workspace.periodPlace;
  const args = { built: manifest.period, period: period.text };
  // Settings with another period have changed, of course.
  const changed = inputs.filter(
    ({ path, sha256 }) => before.has(path) && before.get(path) !== sha256 && !(moved && path === place.file),
  );
  return [
    ...(moved ? [diagnostic('period-changed', args, { place, pointer: '/period' })] : []),
    ...changed.map(({ path }) => diagnostic('input-changed', {}, wholeFile(path))),
    ...inputs
      .filter(({ path }) => !before.has(path))
      .map(({ path }) => diagnostic('input-added', {}, wholeFile(path))),
    ...manifest.inputs
      .filter(({ path }) => !now.has(path))
      .map(({ path }) => diagnostic('input-missing', {}, wholeFile(path))),
  ];
}

function outputProblems({ outputs, kept, stale }: Manifest, { hashOf, shown }: Present): Diagnostic[] {
  const found = [...outputs, ...kept].flatMap(({ path, sha256 }) => {
    const hash = hashOf(path);
    if (hash === undefined) return [diagnostic('output-missing', {}, wholeFile(shown(path)))];
    return hash === sha256 ? [] : [diagnostic('output-changed', {}, wholeFile(shown(path)))];
  });
  const left = stale.filter((path) => hashOf(path) !== undefined);
  return [...found, ...(left.length > 0 ? [diagnostic('output-outdated', { paths: left.map(shown) })] : [])];
}
