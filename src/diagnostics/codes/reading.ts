import type { Reading } from '../../language/typed-number.js';
import type { LanguageCode } from '../../model/place.js';
import type { SystemError } from '../system.js';
import type { Typed, ValueKind, YamlReason } from './arguments.js';
import type { Severities } from './severity.js';

/** What can be wrong with how a file is written: bytes, YAML, the shape of the data. */
export interface ReadingCodes {
  readonly 'unreadable-file': SystemError;
  readonly 'not-utf8': {
    /** What the file is probably written in; absent: UTF-8 with some damage. */
    readonly encoding?: string | undefined;
    readonly file: string;
  };
  readonly 'yaml-syntax': {
    readonly reason: YamlReason;
    /** The parser's own words, for programs; people get ours. */
    readonly detail: string;
    /** The line or the part of it, as it should stand there. */
    readonly suggestion?: string | undefined;
    /** The key in front of which something is missing. */
    readonly before?: string | undefined;
    /** How many stand in front of the line, and how many belong there. */
    readonly spaces?: { readonly found: number; readonly expected: number } | undefined;
  };
  /** `text` is what to write; absent where that is not certain. */
  readonly 'unquoted-qualifier': { readonly text?: string | undefined };
  readonly 'duplicate-key': {
    readonly key: string;
    /** How many keys that follow it stand here again as well. */
    readonly also?: number | undefined;
    /** The line as it should stand, if it begins another entry of a list. */
    readonly entry?: string | undefined;
    /** What is missing where the key stands twice. */
    readonly suggestion?: string | undefined;
  };
  readonly 'several-documents': Record<never, never>;
  readonly 'several-reports': {
    /** Where other reports begin. */
    readonly lines: readonly number[];
    readonly isStream: boolean;
    /** A report that stands here once more, and its lines. */
    readonly copy?: { readonly region: string; readonly from: number; readonly to: number } | undefined;
  };
  readonly 'empty-file': Record<never, never>;
  readonly 'limit-exceeded': {
    readonly what: 'size' | 'depth' | 'aliases' | 'pieces' | 'text';
    readonly limit: number;
  };
  readonly 'unknown-key': {
    readonly key: string;
    readonly known: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'misplaced-key': {
    readonly keys: readonly string[];
    /** Absent: in the file's first column. */
    readonly under?: string | undefined;
    readonly form?: string | undefined;
  };
  readonly 'missing-key': { readonly key: string };
  readonly 'missing-language': {
    readonly language: LanguageCode;
    /** It stands in the next item of the list. */
    readonly split?: boolean | undefined;
  };
  readonly 'empty-text': Record<never, never>;
  readonly 'empty-value': { readonly key: string; readonly what: 'quantity' | 'metrics' | 'other' };
  readonly 'wrong-type': {
    readonly expected: readonly ValueKind[];
    readonly actual: ValueKind;
    /** The key that holds the value, or the list whose item it is. */
    readonly key: string;
    /** The line as it should stand, if it is an entry of a list without its dash. */
    readonly entry?: string | undefined;
    /** The lines of the other entries that stand there without theirs. */
    readonly rest?: readonly string[] | undefined;
    readonly suggestion?: string | undefined;
  };
  readonly 'wrong-value': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string | undefined;
  };
  readonly 'bad-format': { readonly text: string; readonly pattern: string };
  readonly 'bad-period': { readonly text: string; readonly suggestion?: string | undefined };
  readonly 'number-text': Typed & { readonly instead?: 'share' | 'range' | undefined };
  readonly 'number-fraction': { readonly text: string; readonly suggestion?: string | undefined };
  readonly 'number-negative': { readonly text: string };
  readonly 'number-too-large': { readonly text: string; readonly limit: number };
  readonly 'number-notation': Typed & { readonly readings?: readonly Reading[] | undefined };
  readonly 'reserved-character': { readonly codePoint: string };
}

/** How bad each of these is unless the workspace's `rules` say otherwise. */
export const reading: Severities<ReadingCodes> = {
  'unreadable-file': 'error',
  'not-utf8': 'error',
  'yaml-syntax': 'error',
  'unquoted-qualifier': 'error',
  'duplicate-key': 'error',
  'several-documents': 'error',
  'several-reports': 'error',
  'empty-file': 'error',
  'limit-exceeded': 'error',
  'unknown-key': 'error',
  'misplaced-key': 'error',
  'missing-key': 'error',
  'missing-language': 'error',
  'empty-text': 'error',
  'empty-value': 'error',
  'wrong-type': 'error',
  'wrong-value': 'error',
  'bad-format': 'error',
  'bad-period': 'error',
  'number-text': 'error',
  'number-fraction': 'error',
  'number-negative': 'error',
  'number-too-large': 'error',
  'number-notation': 'error',
  'reserved-character': 'error',
};
