import { diagnostic } from '../../diagnostics/index.js';
import type { TogetherRule } from '../coverage.js';

/** What a briefing is compared with ended before its period began. */
export const historyComesBefore: TogetherRule = ({ history, workspace }) =>
  history
    .filter(({ period }) => workspace && period.last >= workspace.period.first)
    .map(({ period, periodPlace }) => {
      const args = { period: period.text, briefing: workspace?.period.text ?? '' };
      return diagnostic('history-not-earlier', args, { place: periodPlace, pointer: '/period' });
    });
