import type { Catalogue } from '../catalogue.js';
import { code } from '../show.js';

/** What is possible, but not likely. */
export const plausibility = {
  'history-empty': ({ pattern }) => ({
    message: `No file matches ${code(pattern)}, so nothing is compared with earlier periods.`,
    hint: `Correct ${code('history')}, or leave it out until there is an earlier period.`,
  }),
  'history-not-earlier': ({ period, briefing }) => ({
    message: `${code(period)} is not before the briefing's period, ${code(briefing)}: the file is not compared with.`,
    hint: `Correct the period, or the glob under ${code('history')}.`,
  }),
} satisfies Partial<Catalogue['codes']>;
