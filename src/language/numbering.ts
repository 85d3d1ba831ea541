import { type Finding, finding } from './finding.js';
import type { Sheet } from './typography.js';

/** A whole number of a list that is typed with a sign or a fraction, as in «-601» or «2025.5»; its group is `sign`. */
const ODD = String.raw`(?:(?<sign>[-−–])\d{1,4}|\d{1,4}[.,]\d{1,2})(?![.,]?\d)`;

/**
 * An expression for what bears a number: `before` and `behind` are the words around it. A year has four digits, so that
 * «3,5 года» is a time and «15.05.2025» a date.
 */
export function numbered(before: string, behind: string): RegExp {
  return new RegExp(`(?<=(?<![\\p{L}\\d])${before})${ODD}${behind}`, 'giu');
}

/** A year with a fraction, before the words for years. */
export function fractionalYear(behind: string): RegExp {
  return new RegExp(
    `(?<![\\d.,])(?:19|20)\\d\\d[.,]\\d{1,2}(?:[–-](?:19|20)\\d\\d)?[ \\u00a0]${behind}`,
    'giu',
  );
}

/**
 * Years, classes, articles and parts of a law that are no positive whole numbers. Points («п. 3.2») may have a fraction,
 * and are not looked at.
 */
export function oddNumbers({ text, original }: Sheet, patterns: readonly RegExp[]): Finding[] {
  if (!/[-−–]\d|\d[.,]\d/.test(text)) return [];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: typed, index, groups }) => {
      const to = index + typed.length;
      // What is behind the point may be a slip of any kind, so that only the writer knows the number.
      const write = groups?.['sign'] ? original.slice(index + 1, to) : undefined;
      return finding('odd-number', original, index, to, write);
    }),
  );
}
