import type { LanguageCode } from '../model/place.js';
import type { Qualifier } from '../model/quantity.js';

/** Why YAML could not be read: the parser's own code, narrowed to what we have words for. */
export type YamlReason =
  | 'indent'
  | 'tab'
  | 'missing-char'
  | 'nested-mapping'
  | 'multiline-key'
  | 'unexpected'
  | 'scalar-start'
  | 'escape'
  | 'alias'
  | 'tag'
  | 'other';

/** The kinds of value that a schema may ask for. */
export type ValueKind = 'number' | 'text' | 'list' | 'mapping' | 'truth' | 'nothing' | 'quantity';

/** A number as the arithmetic of a message shows it. */
export interface Term {
  readonly id: string;
  readonly value: number;
  readonly qualifier: Qualifier;
}

export interface Unknown {
  readonly id: string;
  readonly suggestion?: string | undefined;
}

/** Characters that somebody typed, and what to write instead. */
export interface Typed {
  readonly text: string;
  readonly suggestion?: string | undefined;
}

/** Every code with the arguments of its message. The words stand in the catalogue of each language. */
export interface Codes {
  // load and parse
  readonly 'unreadable-file': {
    readonly reason: 'missing' | 'denied' | 'folder' | 'other';
    readonly detail: string;
  };
  readonly 'not-utf8': { readonly encoding: string; readonly file: string };
  readonly 'yaml-syntax': { readonly reason: YamlReason; readonly detail: string };
  readonly 'unquoted-qualifier': { readonly text: string };
  readonly 'duplicate-key': { readonly key: string };
  readonly 'several-documents': Record<never, never>;
  readonly 'empty-file': Record<never, never>;
  readonly 'limit-exceeded': { readonly what: 'size' | 'depth' | 'aliases'; readonly limit: number };
  // validate
  readonly 'unknown-key': {
    readonly key: string;
    readonly known: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'missing-key': { readonly key: string };
  readonly 'missing-language': { readonly language: LanguageCode };
  readonly 'empty-text': Record<never, never>;
  readonly 'empty-value': { readonly key: string };
  readonly 'wrong-type': { readonly expected: readonly ValueKind[]; readonly actual: ValueKind };
  readonly 'wrong-value': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'bad-format': { readonly text: string; readonly pattern: string };
  readonly 'bad-period': { readonly text: string; readonly suggestion?: string | undefined };
  readonly 'number-text': { readonly text: string; readonly suggestion?: string | undefined };
  readonly 'number-fraction': { readonly text: string; readonly suggestion?: string | undefined };
  readonly 'number-negative': { readonly text: string };
  readonly 'number-too-large': { readonly text: string; readonly limit: number };
  readonly 'number-notation': { readonly text: string; readonly suggestion?: string | undefined };
  readonly 'reserved-character': { readonly codePoint: string };
  // check, one file
  readonly 'unknown-region': Unknown;
  readonly 'unknown-metric': Unknown;
  readonly 'unknown-sphere': Unknown;
  readonly 'unknown-part': Unknown & { readonly metric: string; readonly known: readonly string[] };
  readonly 'region-not-in-period': {
    readonly region: string;
    readonly period: string;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  };
  readonly 'region-renamed': { readonly alias: string; readonly region: string; readonly period: string };
  readonly 'duplicate-sphere': { readonly sphere: string };
  readonly 'parts-differ': {
    readonly total: Term;
    readonly parts: readonly Term[];
    readonly sum: number;
    readonly least: boolean;
  };
  readonly 'parts-exceed': { readonly total: Term; readonly parts: readonly Term[]; readonly sum: number };
  readonly 'spheres-exceed': { readonly total: Term; readonly parts: readonly Term[]; readonly sum: number };
  readonly 'about-not-reported': { readonly metric: string };
  readonly 'about-number-missing': {
    readonly metric: string;
    readonly number: string;
    readonly language: LanguageCode;
  };
  // check, the prose of one file: what was typed and what to write
  readonly 'mixed-script': Typed;
  readonly 'kazakh-letter': Typed;
  readonly spacing: Typed;
  readonly 'straight-quotes': Typed;
  readonly 'hyphen-for-dash': Typed;
  readonly 'lower-case-sentence': Typed;
  readonly 'number-agreement': Typed;
  readonly 'figures-differ': {
    readonly number: string;
    readonly language: LanguageCode;
    readonly other?: string | undefined;
  };
  readonly 'metric-differs': { readonly metric: string; readonly text: string; readonly number: string };
  readonly 'placeholder-text': Typed;
  readonly 'wrong-language': { readonly language: LanguageCode };
  readonly 'fix-refused': Record<never, never>;
  // check, across files
  readonly 'duplicate-report': { readonly region: string; readonly period: string; readonly other: string };
  readonly 'period-overlap': {
    readonly region: string;
    readonly period: string;
    readonly other: string;
    readonly otherPeriod: string;
  };
  readonly 'period-outside': { readonly period: string; readonly briefing: string };
  readonly 'period-gap': { readonly region: string; readonly months: readonly string[] };
  readonly 'region-missing': { readonly region: string };
  readonly 'region-unexpected': { readonly region: string };
  readonly 'region-withheld': {
    readonly region: string;
    readonly files: readonly string[];
    readonly errors: number;
  };
  readonly 'no-such-report': { readonly region: string };
  // sum
  readonly 'total-too-large': { readonly metric: string; readonly limit: number };
  readonly 'stated-below-total': { readonly metric: string; readonly stated: string; readonly total: string };
  // workspace and codelists
  readonly 'duplicate-id': { readonly id: string };
  readonly 'unknown-group': Unknown;
  readonly 'unknown-code': Unknown;
  readonly 'phrase-slot': { readonly slot: string; readonly text: string };
  readonly 'no-files': { readonly pattern: string };
  readonly 'no-workspace': { readonly folder: string };
  // templates and documents
  readonly 'template-syntax': { readonly detail: string };
  readonly 'template-unknown-name': {
    readonly name: string;
    readonly known: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'template-unknown-helper': {
    readonly name: string;
    readonly known: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'template-unknown-partial': {
    readonly name: string;
    readonly known: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'template-misplaced': {
    readonly name: string;
    readonly known: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'template-argument': { readonly helper: string; readonly usage: string };
  readonly 'unsourced-number': { readonly document: string; readonly text: string };
  readonly 'speech-too-long': {
    readonly document: string;
    readonly seconds: number;
    /** How long it may take, in seconds. */
    readonly most: number;
    /** The longest sections, as many as must go. */
    readonly cuts: readonly { readonly title: string; readonly seconds: number }[];
  };
  readonly 'unspoken-number': { readonly document: string; readonly number: string; readonly text: string };
  readonly 'parity-differs': { readonly language: LanguageCode; readonly figure: string };
  // write
  readonly 'unwritable-file': { readonly detail: string };
  readonly 'stale-output': { readonly path: string };
  readonly 'interrupted-build': { readonly path: string };
}

export type Code = keyof Codes;
