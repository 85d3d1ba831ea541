import { diagnostic } from '../../diagnostics/index.js';
import { contains } from '../../model/period.js';
import type { TogetherRule } from '../coverage.js';

/** What a briefing is made of happened in its period. */
export const periodsLieWithinBriefing: TogetherRule = ({ reports, workspace }) =>
  reports
    .filter(({ period }) => workspace && !contains(workspace.period, period))
    .map(({ period, periodPlace }) => {
      const args = { period: period.text, briefing: workspace?.period.text ?? '' };
      return diagnostic('period-outside', args, { place: periodPlace, pointer: '/period' });
    });
