import { type FigureChange, figureChanges, readAudit } from './changes.js';
import { type SentenceChange, sentenceChanges } from './sentence-changes.js';

/** What a build says otherwise than the one before. */
export interface BuildChanges {
  readonly figures: readonly FigureChange[];
  readonly sentences: readonly SentenceChange[];
}

/**
 * Compares the `audit.json` of two builds.
 *
 * @returns undefined if the earlier one is none, as when somebody has edited it
 */
export function buildChanges(before: string, after: string): BuildChanges | undefined {
  const [old, now] = [readAudit(before), readAudit(after)];
  if (!old || !now) return undefined;
  const figures = figureChanges(old, now);
  return { figures, sentences: sentenceChanges(old, now, figures) };
}
