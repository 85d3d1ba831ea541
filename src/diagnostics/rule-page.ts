import type { Locale } from './catalogue.js';

/** One file of an example. Bytes that are no UTF-8 text, which some mistakes need, are kept as base64. */
export interface ExampleFile {
  readonly path: string;
  readonly encoding: 'utf8' | 'base64';
  readonly content: string;
}

/** What explains a code. */
export interface RulePage {
  /** Markdown; the first line is `# ` and the sentence that must hold. */
  readonly text: { readonly [L in Locale]: string };
  /** The command that shows it, run in the folder of the example. */
  readonly command: readonly string[];
  /** The smallest input that gives the code; empty if no file can show it. */
  readonly wrong: readonly ExampleFile[];
  /** The same, corrected. */
  readonly right: readonly ExampleFile[];
}

/** The sentence that must hold. */
export const sentenceOf = ({ text }: RulePage, locale: Locale): string =>
  (text[locale].split('\n', 1)[0] ?? '').replace(/^# /, '');
