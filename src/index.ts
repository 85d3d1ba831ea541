/**
 * The compiler as a library: from bytes to diagnostics, totals and documents, without disk or terminal.
 *
 * @packageDocumentation
 */

export type { Codelists, Metric, MetricGroup, Region, Sphere } from './codelists/index.js';
export { builtin } from './codelists/index.js';
export { type BuildRequest, type Built, build, type Context, type Summed, sum, validate } from './compile.js';
export { type Diagnostic, LOCALES, type Locale, loadCatalogue, type Severity } from './diagnostics/index.js';
export { type Examined, examine, examineStream, type Opened, openWorkspace } from './examine.js';
export { type FormatName, type Formatter, loadFormatter } from './formatters/index.js';
export type { Submission } from './model/activity.js';
export type { Output } from './model/output.js';
export type { SourceFile } from './model/source-file.js';
export type { Totals } from './model/totals.js';
export type { Variant } from './model/variant.js';
export type { Workspace } from './model/workspace.js';
export { type BuildChanges, buildChanges } from './publish/build-changes.js';
export { totalsJson } from './publish/index.js';
