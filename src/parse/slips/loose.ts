import type { Line } from './line.js';
import type { Slip } from './slip.js';

/** A key as our files have them. */
const KEY = /^[A-Za-z_][\w-]*/;
/** Blanks that look like a space and are none: U+00A0 and its like, as word processors type them. */
const ODD_BLANK = /[^\S \t\r\n]/;

/** What stands on a line that should have a key and has none, from a column on. */
export function looseSlip({ text, from }: Line, column: number): Slip {
  const content = text
    .slice(column)
    .trimEnd()
    .replace(/[ \t]#.*$/, '')
    .trimEnd();
  const whole = { from: from + column, to: from + column + content.length };
  const slip = (reason: Slip['reason'], suggestion: string): Slip => ({ reason, ...whole, suggestion });
  if (/^-(?:\p{L}.*:(?:\s|$)|["'[{])/u.test(content)) return slip('dash-space', `- ${content.slice(1)}`);
  const tight = /^([\p{L}_][\p{L}\w-]*):(\S.*)$/u.exec(content);
  if (tight) return slip('colon-space', `${tight[1]}: ${tight[2]}`);
  const odd = /^([\p{L}_][\p{L}\w-]*):\s(.+)$/u.exec(content);
  if (odd && ODD_BLANK.test(content)) return slip('odd-blank', `${odd[1]}: ${odd[2]?.trim()}`);
  const key = KEY.exec(content)?.[0];
  if (key === undefined || /:(?:\s|$)/.test(content)) return { reason: 'no-key', ...whole };
  const value = content.slice(key.length).replace(/^[\s=：–—-]+/, '');
  return slip('no-colon', value === '' ? `${key}:` : `${key}: ${value}`);
}
