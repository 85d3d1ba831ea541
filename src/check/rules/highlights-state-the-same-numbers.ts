import type { Difference } from '../../language/numbers-in-text.js';
import { differences } from '../../language/proofread.js';
import { reportedValue } from '../by-sphere.js';
import { figuresDiffer } from '../differing.js';
import type { FileRule } from '../draft.js';
import { states } from '../states.js';

/**
 * A number in the Kazakh text of a highlight stands in the Russian one as well, in digits or words, and the other way
 * round. A metric under `about` whose number is missing is reported by its own rule, and not again here.
 */
export const highlightsStateTheSameNumbers: FileRule = (draft, codelists) =>
  draft.highlights.flatMap((one, i) => {
    if (!one) return [];
    const known = new Set(one.about.flatMap((metric) => reportedValue(draft, metric, codelists) ?? []));
    // Of two numbers that differ, the other one may be the metric's own, which this text lacks.
    const isTold = ({ language, number, other }: Difference) =>
      known.has(number.value) ||
      (other !== undefined && known.has(other.value) && !states(one[language], other.value, language));
    return differences(one.kk, one.ru)
      .filter((found) => !isTold(found))
      .map((found) => figuresDiffer(draft.tree, { ...one, pointer: `/highlights/${i}` }, found));
  });
