import type { Locale } from '../diagnostics/catalogue.js';
import type { DocumentName, OutputFormat } from '../model/plan.js';
import type { PageVariant } from '../model/variant.js';

// What may be typed, and what it comes to. The words of an option stand here once, for its parser and its type.

/** Flags that every command has. */
export interface CommonFlags {
  readonly locale?: Locale;
  readonly color?: boolean;
  /** How many problems are shown. */
  readonly limit?: number;
}

/** What the printing of problems depends on. */
export interface PrintFlags extends CommonFlags {
  readonly strict?: boolean;
}

/** Flags of every command that reads activity files. */
interface CheckFlags extends PrintFlags {
  readonly requireAll?: boolean;
  readonly allowEmpty?: boolean;
}

export const DIAGNOSTIC_FORMATS = [
  'auto',
  'pretty',
  'compact',
  'json',
  'ndjson',
  'github',
  'gitlab',
  'sarif',
  'junit',
  'checkstyle',
  'markdown',
] as const;
export type DiagnosticFormat = (typeof DIAGNOSTIC_FORMATS)[number];

/** A format and the file that it goes to; `-` is stdout. */
export interface Target {
  readonly format: DiagnosticFormat;
  readonly file: string;
}

export interface ValidateFlags extends CheckFlags {
  readonly format?: readonly Target[];
}

export const TABLE_FORMATS = ['table', 'csv', 'json', 'md'] as const;
export const DIMENSIONS = ['region', 'sphere', 'metric', 'period'] as const;

export interface SumFlags extends CheckFlags {
  readonly format: (typeof TABLE_FORMATS)[number];
  readonly by: readonly (typeof DIMENSIONS)[number][];
  readonly without?: readonly string[];
}

export interface StatusFlags extends CheckFlags {
  readonly format: (typeof TABLE_FORMATS)[number];
}

export interface BuildFlags extends CheckFlags {
  readonly lang?: readonly PageVariant[];
  readonly format?: readonly OutputFormat[];
  readonly only?: readonly DocumentName[];
  readonly out?: string;
  readonly all?: boolean;
  readonly spoken?: boolean;
  readonly maxMinutes?: number;
  readonly watch?: boolean;
  readonly without?: readonly string[];
}

/** What a preview is made of: the html of a build. */
export interface PreviewFlags extends Omit<BuildFlags, 'format' | 'out' | 'watch'> {
  readonly port?: number;
}

export const SCHEMAS = ['activity', 'workspace', 'metrics', 'spheres', 'regions'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

export const LISTS = ['regions', 'metrics', 'spheres'] as const;
export type ListName = (typeof LISTS)[number];

export interface CodelistFlags extends CommonFlags {
  readonly format: (typeof TABLE_FORMATS)[number];
}

export interface VerifyFlags extends CommonFlags {
  readonly strict?: boolean;
}

export interface FixFlags extends CommonFlags {
  readonly dryRun?: boolean;
  readonly allowEmpty?: boolean;
}

export const EXPLAIN_FORMATS = ['text', 'json'] as const;

export interface ExplainFlags extends CommonFlags {
  readonly format: (typeof EXPLAIN_FORMATS)[number];
}
