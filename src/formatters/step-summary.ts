import { type Diagnostic, SEVERITY_ORDER } from '../diagnostics/index.js';
import type { Formatter } from './format.js';
import { firstOf } from './limit.js';
import { itemsOf } from './markdown.js';
import { message } from './markdown-text.js';

/** How many annotations of each severity GitHub shows for one step. */
const ANNOTATIONS = 10;

/** GitHub refuses a summary above a mebibyte, and other commands of the step may write into the same one. */
const MOST_BYTES = 300_000;

/** For the summary of a step on GitHub Actions: what its annotations leave out; empty if that is nothing. */
export const stepSummary: Formatter = (found, counts, catalogue, { limit }) => {
  const { shown } = firstOf(found, limit);
  const annotated = new Set(SEVERITY_ORDER.flatMap((severity) => firstOfSeverity(shown, severity)));
  const rest = found.filter((one) => !annotated.has(one));
  if (rest.length === 0) return '';
  const items = fitting(itemsOf(rest, catalogue));
  const more = rest.length - items.length;
  const closing = more === 0 ? '' : `\n${message(catalogue.more(more))}\n`;
  return `**${message(catalogue.summary(counts))}**\n\n${message(catalogue.beyond)}\n${items.join('')}${closing}\n`;
};

const firstOfSeverity = (found: readonly Diagnostic[], severity: Diagnostic['severity']) =>
  found.filter((one) => one.severity === severity).slice(0, ANNOTATIONS);

function fitting(items: readonly string[]): readonly string[] {
  let bytes = 0;
  const end = items.findIndex((item) => {
    bytes += Buffer.byteLength(item);
    return bytes > MOST_BYTES;
  });
  return end < 0 ? items : items.slice(0, end);
}
