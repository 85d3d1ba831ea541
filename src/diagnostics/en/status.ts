import type { StatusCounts, StatusWords } from '../status-words.js';

/** Who has reported, in English. */
export const status: StatusWords = {
  columns: {
    region: 'region',
    state: 'report',
    errors: 'errors',
    warnings: 'warnings',
    lastPeriod: 'last period',
    submittedBy: 'submitted by',
  },
  states: {
    missing: 'missing',
    errors: 'has errors',
    partial: 'incomplete',
    warnings: 'to check',
    reported: 'reported',
  },
  sentence: (counts) => {
    const { period, regions, states } = counts;
    const came = regions - states.missing;
    const reported = came === regions ? `all ${regions} regions` : `${came} of ${regions} regions`;
    const verb = came === 1 && regions > 1 ? 'has' : 'have';
    const missing =
      states.missing > 0 ? `, ${states.missing} ${states.missing === 1 ? 'has' : 'have'} not` : '';
    return `For ${period.text}, ${reported} ${verb} reported${missing}; ${troubles(counts)}.`;
  },
};

function troubles({ states, unattributed }: StatusCounts): string {
  const { errors, partial, warnings } = states;
  const found = [
    errors > 0 &&
      `${errors} ${errors === 1 ? 'has' : 'have'} errors (until they are gone, no speech is built)`,
    partial > 0 && `${partial} ${partial === 1 ? 'is' : 'are'} incomplete`,
    warnings > 0 && `${warnings} ${warnings === 1 ? 'has' : 'have'} warnings`,
    unattributed > 0 &&
      `of ${unattributed} broken ${unattributed === 1 ? 'file' : 'files'} nobody knows the region`,
  ].filter((text) => text !== false);
  return found.join(', ') || 'there are no errors and no warnings';
}
