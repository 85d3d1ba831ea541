import type { BuildRequest } from '../../documents.js';
import type { Output } from '../../model/output.js';

const isTotals = (format: string) => format === 'csv' || format === 'json';

/** Why a request does not come to one document, which stdout could hold; undefined: it does. */
export function whyNotPrintable({ variants, formats, only, spoken }: BuildRequest): string | undefined {
  const [format] = formats;
  if (formats.length !== 1 || format === undefined)
    return `prints one format, not ${formats.length}: add --format md`;
  if (isTotals(format))
    return only === 'speech' || only === 'spoken'
      ? `prints no speech as ${format}: it holds the totals`
      : undefined;
  if (only === undefined) return 'prints one document, not two: add --only speech or --only tables';
  if (spoken && only !== 'spoken') return 'prints one document, not two: with --spoken, add --only spoken';
  if (variants.length !== 1) return `prints one language, not ${variants.length}: add --lang kk, ru or both`;
  return only === 'tables' && variants[0] === 'both'
    ? 'prints tables in one language: add --lang kk or ru'
    : undefined;
}

/** The one output that was asked for, among the audit and what else a build makes. */
export function printable(outputs: readonly Output[], { formats, only }: BuildRequest): Output | undefined {
  const [format = ''] = formats;
  const kind = isTotals(format) ? 'totals' : only;
  return outputs.find(({ path }) => path.startsWith(`${kind}.`) && path.endsWith(`.${format}`));
}
