import type { Deliverable } from '../../model/plan.js';

/** Why a plan does not come to one document, which stdout could hold; undefined: it does. */
export function whyNotPrintable(plan: readonly Deliverable[]): string | undefined {
  const documents = distinct(plan.map(({ document }) => document));
  const formats = distinct(plan.map(({ format }) => format));
  const variants = distinct(plan.map(({ variant }) => variant));
  if (formats.length > 1) return `prints one format, not ${formats.length}: add --format ${formats[0]}`;
  if (documents.length > 1)
    return `prints one document, not ${documents.length}: add --only ${documents.join(' or ')}`;
  return variants.length > 1
    ? `prints one language, not ${variants.length}: add --lang ${variants.join(' or ')}`
    : undefined;
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
