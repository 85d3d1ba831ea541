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
    if (regions === 1)
      return `For ${period.text}, the only region has ${came === 0 ? 'not ' : ''}reported; ${troubles(counts)}.`;
    const reported = came === regions ? `all ${regions} regions` : `${came} of ${regions} regions`;
    const verb = came === 1 ? 'has' : 'have';
    const missing =
      states.missing > 0 ? `, ${states.missing} ${states.missing === 1 ? 'has' : 'have'} not` : '';
    return `For ${period.text}, ${reported} ${verb} reported${missing}; ${troubles(counts)}.`;
  },
};

/** Of a single region there is nothing to count. */
function troubles({ states, unattributed, earlierErrors, regions }: StatusCounts): string {
  const { errors, partial, warnings } = states;
  const those = (count: number, one: string, many: string) =>
    regions === 1 ? `its report ${one}` : `${count} ${count === 1 ? one : many}`;
  const found = [
    errors > 0 && `${those(errors, 'has', 'have')} errors (until they are gone, no speech is built)`,
    partial > 0 && `${those(partial, 'is', 'are')} incomplete`,
    warnings > 0 && `${those(warnings, 'has', 'have')} warnings`,
    unattributed > 0 &&
      `of ${unattributed} broken ${unattributed === 1 ? 'file' : 'files'} nobody knows the region`,
    earlierErrors > 0 &&
      `files of earlier periods have ${earlierErrors} ${earlierErrors === 1 ? 'error' : 'errors'} (with them, no speech is built either)`,
  ].filter((text) => text !== false);
  return found.join(', ') || 'there are no errors and no warnings';
}
