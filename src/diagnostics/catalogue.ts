import { concealed } from '../language/personal.js';
import type { Code, Codes } from './codes.js';
import type { Diagnostic, Related } from './diagnostic.js';

/** The languages in which messages are shown. */
export const LOCALES = ['en', 'kk', 'ru'] as const;
export type Locale = (typeof LOCALES)[number];

/** What is wrong and why, and what to write instead. */
export interface Words {
  readonly message: string;
  readonly hint?: string;
}

/** The words of one locale. A missing code does not compile. */
export interface Catalogue {
  readonly locale: Locale;
  readonly codes: { readonly [C in Code]: (args: Codes[C]) => Words };
  readonly related: { readonly [R in Related['role']]: string };
  readonly severity: { readonly [S in Diagnostic['severity']]: string };
  /** What stands around a code's page. */
  readonly page: PageWords;
  /** «7 files, 1 error, 2 warnings» */
  readonly summary: (counts: Counts) => string;
  /** «12 more are not shown» and how to see them. */
  readonly more: (count: number) => string;
  /** Heads the problems that GitHub does not show on their lines. */
  readonly beyond: string;
}

/** Headings of a page's examples, and a severity that a workspace has set. */
export interface PageWords {
  readonly wrong: string;
  readonly right: string;
  readonly messages: string;
  readonly inWorkspace: string;
  readonly off: string;
}

/** How many files were looked at and what was found. */
export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** The words for one diagnostic, with what is personal in them blotted out. */
export function wordsFor(one: Diagnostic, catalogue: Catalogue): Words {
  const words = catalogue.codes[one.code] as (args: Codes[Code]) => Words;
  const { message, hint } = words(one.args);
  return { message: concealed(message), ...(hint !== undefined && { hint: concealed(hint) }) };
}

/** Counts by severity. */
export function countBySeverity(found: readonly Diagnostic[], files: number): Counts {
  const count = (severity: Diagnostic['severity']) => found.filter((one) => one.severity === severity).length;
  return { files, errors: count('error'), warnings: count('warning'), notes: count('note') };
}
