/** What can be wrong with a command line. */
export type UsageProblem =
  | { readonly kind: 'unknown-flag' | 'unknown-command'; readonly text: string; readonly suggestion?: string }
  | {
      readonly kind: 'choice';
      /** The flag or argument that takes it, where that is known. */
      readonly flag?: string;
      readonly text: string;
      readonly allowed: readonly string[];
      readonly suggestion?: string;
    }
  | { readonly kind: 'minutes' | 'limit' | 'port' | 'port-taken'; readonly text: string }
  | { readonly kind: 'no-file'; readonly format: string }
  | { readonly kind: 'data-file'; readonly file: string }
  /** Of two formats; the file is `-` if both go to stdout. */
  | { readonly kind: 'same-file'; readonly format: string; readonly file: string }
  | { readonly kind: 'missing-argument' | 'missing-value'; readonly text: string }
  | { readonly kind: 'too-many'; readonly expected: string; readonly found: string }
  | { readonly kind: 'stdin-mixed' | 'fix-stdin' | 'several-workspaces' }
  | {
      /** `--out -` prints one of each. */
      readonly kind: 'several-outputs';
      readonly what: 'format' | 'document' | 'language';
      readonly choices: readonly string[];
    }
  | {
      /** A document that is never made in a format or a language. */
      readonly kind: 'never-made';
      readonly document: string;
      readonly formats: readonly string[];
      readonly languages: readonly string[];
    }
  | { readonly kind: 'unused-format'; readonly text: string }
  | { readonly kind: 'other'; readonly detail: string };

/** What is said of a command line that makes no sense. Loaded only then. */
export interface UsageWords {
  readonly error: string;
  readonly say: (problem: UsageProblem) => string;
  /** Where help is: `smg-report build --help`. */
  readonly see: (command: string) => string;
}

/** The flag that chooses one of several outputs. */
export const OUTPUT_FLAGS = { format: '--format', document: '--only', language: '--lang' } as const;
