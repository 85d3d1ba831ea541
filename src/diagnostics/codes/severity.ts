/** From the worst: `error` fails the run, `warning` only with --strict, `note` never. */
export const SEVERITY_ORDER = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITY_ORDER)[number];

/** A severity for each of some codes. */
export type Severities<C> = { readonly [K in keyof C]: Severity };
