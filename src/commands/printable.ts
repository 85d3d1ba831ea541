import type { UsageProblem } from '../diagnostics/usage-words.js';
import type { Deliverable } from '../model/plan.js';

/** Why a plan does not come to one document, which stdout could hold; undefined: it does. */
export function whyNotPrintable(plan: readonly Deliverable[]): UsageProblem | undefined {
  const formats = distinct(plan.map(({ format }) => format));
  const documents = distinct(plan.map(({ document }) => document));
  const variants = distinct(plan.flatMap(({ variant }) => variant ?? []));
  if (formats.length > 1) return { kind: 'several-outputs', what: 'format', choices: formats };
  if (documents.length > 1) return { kind: 'several-outputs', what: 'document', choices: documents };
  return variants.length > 1 ? { kind: 'several-outputs', what: 'language', choices: variants } : undefined;
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
