import { diagnostic } from '../../diagnostics/index.js';
import { parsePeriod } from '../../model/period.js';
import type { FileRule } from '../draft.js';

/** An interval whose sides are periods, but in the wrong order. What is no period at all, the shape has reported. */
export const periodRunsForward: FileRule = ({ tree, period }) => {
  const suggestion = period && !period.read ? turned(period.text) : undefined;
  if (!period || suggestion === undefined) return [];
  return [
    diagnostic(
      'bad-period',
      { text: period.text, suggestion },
      { place: tree.place('/period'), pointer: '/period' },
    ),
  ];
};

/** `2020-02/2020-01` the other way round, if that makes it a period. */
export function turned(text: string): string | undefined {
  const [from, to, more] = text.split('/');
  return to !== undefined && more === undefined ? parsePeriod(`${to}/${from}`)?.text : undefined;
}
