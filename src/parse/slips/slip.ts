import type { YamlReason } from '../../diagnostics/index.js';
import type { Line } from './line.js';

/** A slip of typing for which a text is no YAML. */
export interface Slip {
  readonly reason: YamlReason;
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** The line, or the part of it that is meant, as it should stand there. */
  readonly suggestion?: string;
  /** The key in front of which something is missing. */
  readonly before?: string;
  /** How many spaces stand in front of a line, and how many belong there. */
  readonly spaces?: { readonly found: number; readonly expected: number };
}

/** A line that begins with the wrong number of spaces. */
export function indent({ from, indent: found, text }: Line, expected: number): Slip {
  const to = from + text.trimEnd().length;
  return { reason: 'indent', from: from + found, to, spaces: { found, expected } };
}
