import type { Severities } from './severity.js';

/** What can be wrong with comments that silence codes. */
export interface CommentCodes {
  /** No code: the comment names none. */
  readonly 'unused-disable': { readonly id?: string | undefined };
  readonly 'disable-without-reason': Record<never, never>;
  readonly 'disable-refused': { readonly id: string };
}

/** How bad each of these is unless the workspace's `rules` say otherwise. */
export const comments: Severities<CommentCodes> = {
  'unused-disable': 'warning',
  'disable-without-reason': 'warning',
  'disable-refused': 'warning',
};
