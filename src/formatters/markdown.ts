import type { Catalogue, Diagnostic } from '../diagnostics/index.js';
import type { Formatter } from './format.js';
import { linesOf } from './lines.js';
import { code, message } from './markdown-text.js';

/** For comments and summaries: the count, then the problems as a list for each file. */
export const markdown: Formatter = (found, counts, catalogue) =>
  `**${message(catalogue.summary(counts))}**\n${itemsOf(found, catalogue).join('')}`;

/** An item of a list for each problem; where a file begins, its heading stands before the item. */
export function itemsOf(found: readonly Diagnostic[], catalogue: Catalogue): string[] {
  return found.map((one, i) => {
    const file = one.place?.file;
    const begins = i === 0 || file !== found[i - 1]?.place?.file;
    const heading = begins && file !== undefined ? `\n### ${code(file)}\n` : '';
    return `${heading}${begins ? '\n' : ''}${item(one, catalogue)}\n`;
  });
}

function item(one: Diagnostic, catalogue: Catalogue): string {
  const [first = '', ...others] = linesOf(one, catalogue).map(message);
  const start = one.place?.range.start;
  const where = start ? `${start.line}:${start.column} ` : '';
  const head = `- **${where}${catalogue.severity[one.severity]}** ${code(one.code)} ${first}`;
  return [head, ...others.map((line) => `  → ${line}`)].join('\\\n');
}
