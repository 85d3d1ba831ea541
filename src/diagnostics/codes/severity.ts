/** `error` fails the run, `warning` only with --strict, `note` never. */
export type Severity = 'error' | 'warning' | 'note';

/** A severity for each of some codes. */
export type Severities<C> = { readonly [K in keyof C]: Severity };
