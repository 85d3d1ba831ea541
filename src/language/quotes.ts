import { type Finding, finding } from './finding.js';
import type { Sheet } from './typography.js';

/** An opened quotation: straight or not, where, and how deep. */
interface Open {
  readonly straight: boolean;
  readonly at: number;
  readonly outer: boolean;
}

const BEFORE_OPENING = /[\s([«„—–-]/;
const BEHIND_CLOSING = /[\s)\]»“.,;:!?…—–-]/;

/**
 * Straight quotation marks as «…», inner ones as „…“. If any of them has no partner (5" is an inch), it is not
 * known which are quotation marks, and nothing is said.
 */
export function straightQuotes({ text, original }: Sheet): Finding[] {
  if (!text.includes('"')) return [];
  const pairs: { from: number; to: number }[] = [];
  const stack: Open[] = [];
  const units = original.split('');
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if ('«„'.includes(char)) stack.push({ straight: false, at, outer: char === '«' });
    else if ('»“'.includes(char)) {
      if (stack.pop()?.straight !== false) return [];
    } else if (char === '"') {
      const role = roleOf(text, at, stack);
      if (role === 'opening') stack.push({ straight: true, at, outer: !stack.some(({ outer }) => outer) });
      else {
        const open = stack.pop();
        if (role === undefined || !open?.straight) return [];
        units[open.at] = open.outer ? '«' : '„';
        units[at] = open.outer ? '»' : '“';
        if (!stack.some(({ straight }) => straight)) pairs.push({ from: open.at, to: at + 1 });
      }
    }
  }
  if (stack.length > 0) return [];
  const written = units.join('');
  return pairs.map(({ from, to }) =>
    finding('straight-quotes', original, from, to, written.slice(from, to), true),
  );
}

function roleOf(text: string, at: number, stack: readonly Open[]): 'opening' | 'closing' | undefined {
  const before = text[at - 1];
  const behind = text[at + 1];
  const opened = before === '"' && stack.at(-1)?.at === at - 1;
  const opens =
    (before === undefined || opened || BEFORE_OPENING.test(before)) &&
    behind !== undefined &&
    !/[\s.,;:!?)]/.test(behind);
  const closes =
    before !== undefined &&
    !/\s/.test(before) &&
    !opened &&
    (behind === undefined || behind === '"' || BEHIND_CLOSING.test(behind));
  if (opens === closes) return undefined;
  return opens ? 'opening' : 'closing';
}
