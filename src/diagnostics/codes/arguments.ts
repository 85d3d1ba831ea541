import type { Qualifier } from '../../model/quantity.js';

/** Why YAML could not be read: what a reader sees, or the parser's own code, as we have words for it. */
export type YamlReason =
  | 'conflict'
  | 'odd-blank'
  | 'colon-space'
  | 'dash-space'
  | 'no-colon'
  | 'no-key'
  | 'mixed-list'
  | 'behind-quote'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'indent'
  | 'tab'
  | 'missing-char'
  | 'nested-mapping'
  | 'second-key'
  | 'multiline-key'
  | 'unexpected'
  | 'scalar-start'
  | 'escape'
  | 'alias'
  | 'merge'
  | 'tag'
  | 'no-comma'
  | 'no-dash'
  | 'block-in-flow'
  | 'no-text-key'
  | 'long-key'
  | 'anchor'
  | 'directive';

/** The kinds of value that a schema may ask for. */
export type ValueKind = 'number' | 'text' | 'list' | 'mapping' | 'truth' | 'nothing' | 'quantity';

/** A region and what it is called in the period of the briefing. */
export interface NamedRegion {
  readonly id: string;
  readonly name: { readonly kk: string; readonly ru: string; readonly en: string };
}

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
