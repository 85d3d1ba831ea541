import { concealed } from '../language/personal.js';
import type { Place } from '../model/place.js';
import type { Code, Codes } from './codes.js';
import { SEVERITIES, type Severity } from './severities.js';

/** One problem: what, how bad, where. Its words are chosen when it is printed. */
export type Diagnostic<C extends Code = Code> = { [K in C]: DiagnosticOf<K> }[C];

interface DiagnosticOf<C extends Code> {
  readonly code: C;
  readonly args: Codes[C];
  readonly severity: Severity;
  /** Absent when the problem is no file's: a region that has not reported. */
  readonly place?: Place;
  /** JSON pointer of the key or value concerned: `/metrics/meetings`. A personal number as a key is blotted out. */
  readonly pointer?: string;
  readonly related?: readonly Related[];
}

/** Another place that has a part in the problem: where the key stands first, the other file. */
export interface Related {
  readonly role:
    | 'first'
    | 'other-report'
    | 'earlier-report'
    | 'other-language'
    | 'total'
    | 'part'
    | 'peer'
    | 'number';
  readonly place: Place;
}

/** What a rule knows about the place of a problem. */
export interface At {
  readonly place?: Place | undefined;
  readonly pointer?: string | undefined;
  readonly related?: readonly Related[] | undefined;
}

/** Makes a diagnostic with the code's own severity. What is personal in its source lines is blotted out. */
export function diagnostic<C extends Code>(code: C, args: Codes[C], at: At = {}): Diagnostic {
  const made = {
    code,
    args,
    severity: SEVERITIES[code],
    ...(at.place && { place: discreet(at.place) }),
    ...(at.pointer !== undefined && {
      pointer: at.pointer
        .split('/')
        .map((key) => concealed(key))
        .join('/'),
    }),
    ...(at.related && { related: at.related.map((one) => ({ ...one, place: discreet(one.place) })) }),
  };
  // A code and its own arguments, which is what the union says; TypeScript cannot follow a generic index here.
  return made as unknown as Diagnostic;
}

function discreet(place: Place): Place {
  const excerpt = place.excerpt === undefined ? undefined : concealed(place.excerpt);
  return excerpt === undefined || excerpt === place.excerpt ? place : { ...place, excerpt };
}

/** The severities that a workspace sets by code; `off` silences a warning or note. */
export type Rules = { readonly [C in Code]?: Severity | 'off' };

/** Applies a workspace's rules. An error is never silenced to less than a warning by accident: `off` needs a warning or note. */
export function applyRules(found: readonly Diagnostic[], rules: Rules): Diagnostic[] {
  return found.flatMap((one) => {
    const severity = rules[one.code] ?? one.severity;
    return severity === 'off' ? [] : [{ ...one, severity }];
  });
}

/** Whether anything in the list fails the run. */
export function hasErrors(found: readonly Diagnostic[]): boolean {
  return found.some((one) => one.severity === 'error');
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By file, then place, then code; those without a file come first. */
export function sortDiagnostics(found: readonly Diagnostic[]): Diagnostic[] {
  return [...found].sort(
    (a, b) =>
      compareText(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.range.start.line ?? 0) - (b.place?.range.start.line ?? 0) ||
      (a.place?.range.start.column ?? 0) - (b.place?.range.start.column ?? 0) ||
      compareText(a.code, b.code),
  );
}
