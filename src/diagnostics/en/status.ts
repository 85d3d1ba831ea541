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
    if (regions === 1) return `For ${period.text}, ${alone(counts, came)}.`;
    const reported = came === regions ? `all ${regions} regions` : `${came} of ${regions} regions`;
    const verb = came === 1 && regions > 1 ? 'has' : 'have';
    const missing =
      states.missing > 0 ? `, ${states.missing} ${states.missing === 1 ? 'has' : 'have'} not` : '';
    return `For ${period.text}, ${reported} ${verb} reported${missing}; ${troubles(counts)}.`;
  },
};

/** Of a single region there is nothing to count. */
function alone(counts: StatusCounts, came: number): string {
  if (came === 0) return `the only region has not reported; ${troubles(counts)}`;
  const { errors, partial, warnings } = counts.states;
  const so = [
    errors > 0 && 'its report has errors (until they are gone, no speech is built)',
    partial > 0 && 'its report is incomplete',
    warnings > 0 && 'its report has warnings',
    counts.unattributed > 0 && broken(counts.unattributed),
  ].filter((text) => text !== false);
  return `the only region has reported; ${so.join(', ') || NOTHING}`;
}

const NOTHING = 'there are no errors and no warnings';
const broken = (files: number) =>
  `of ${files} broken ${files === 1 ? 'file' : 'files'} nobody knows the region`;

function troubles({ states, unattributed }: StatusCounts): string {
  const { errors, partial, warnings } = states;
  const found = [
    errors > 0 &&
      `${errors} ${errors === 1 ? 'has' : 'have'} errors (until they are gone, no speech is built)`,
    partial > 0 && `${partial} ${partial === 1 ? 'is' : 'are'} incomplete`,
    warnings > 0 && `${warnings} ${warnings === 1 ? 'has' : 'have'} warnings`,
    unattributed > 0 && broken(unattributed),
  ].filter((text) => text !== false);
  return found.join(', ') || NOTHING;
}
