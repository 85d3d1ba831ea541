import { type Diagnostic, SEVERITY_ORDER } from '../diagnostics/index.js';

/** Which problems are shown, in their order, and how many are not. */
export interface Shown {
  readonly shown: readonly Diagnostic[];
  readonly more: number;
}

/** As many as the limit allows. What fails the run comes before what does not. */
export function firstOf(found: readonly Diagnostic[], limit = Number.POSITIVE_INFINITY): Shown {
  if (found.length <= limit) return { shown: found, more: 0 };
  const byWeight = SEVERITY_ORDER.flatMap((severity) => found.filter((one) => one.severity === severity));
  const chosen = new Set(byWeight.slice(0, limit));
  return { shown: found.filter((one) => chosen.has(one)), more: found.length - chosen.size };
}
