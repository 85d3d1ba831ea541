import { type At, type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import type { Difference } from '../../language/numbers-in-text.js';
import { differences } from '../../language/proofread.js';
import type { Highlight } from '../../model/activity.js';
import { reportedValue } from '../by-sphere.js';
import type { Draft, FileRule } from '../draft.js';
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
      .map((found) => problem(draft, one, i, found));
  });

function problem({ tree }: Draft, { kk, ru }: Highlight, i: number, found: Difference): Diagnostic {
  const { language, number, other } = found;
  const pointer = `/highlights/${i}/${language}`;
  const opposite = `/highlights/${i}/${language === 'kk' ? 'ru' : 'kk'}`;
  const text = language === 'kk' ? kk : ru;
  const twin = other ? tree.placeWithin(opposite, other.from, other.to) : tree.place(opposite);
  const at: At = {
    place: tree.placeWithin(pointer, number.from, number.to),
    pointer,
    related: [{ role: 'other-language', place: twin }],
  };
  const args = {
    number: text.slice(number.from, number.to),
    language,
    other: other && (language === 'kk' ? ru : kk).slice(other.from, other.to),
  };
  return diagnostic('figures-differ', args, at);
}
