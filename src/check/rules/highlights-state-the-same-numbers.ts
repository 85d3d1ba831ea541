import { type At, type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { differences } from '../../language/proofread.js';
import type { Highlight } from '../../model/activity.js';
import { reportedValue } from '../by-sphere.js';
import type { Draft, FileRule } from '../draft.js';

/**
 * A number in the Kazakh text of a highlight stands in the Russian one as well, in digits or words, and the other way
 * round. A metric under `about` whose number is missing is reported by its own rule, and not again here.
 */
export const highlightsStateTheSameNumbers: FileRule = (draft, codelists) =>
  draft.highlights.flatMap((one, i) => {
    if (!one) return [];
    const known = new Set(one.about.flatMap((metric) => reportedValue(draft, metric, codelists) ?? []));
    return problems(draft, one, i)
      .filter(({ value }) => !known.has(value))
      .map(({ found }) => found);
  });

interface Problem {
  readonly value: number;
  readonly found: Diagnostic;
}

function problems({ tree }: Draft, { kk, ru }: Highlight, i: number): Problem[] {
  return differences(kk, ru).map(({ language, number, other }) => {
    const pointer = `/highlights/${i}/${language}`;
    const opposite = `/highlights/${i}/${language === 'kk' ? 'ru' : 'kk'}`;
    const text = language === 'kk' ? kk : ru;
    const twin = other ? tree.placeWithin(opposite, other.from, other.to) : tree.place(opposite);
    const at: At = {
      place: tree.placeWithin(pointer, number.from, number.to),
      pointer,
      related: [{ role: 'other-language', place: twin }],
    };
    const typed = text.slice(number.from, number.to);
    const args = {
      number: typed,
      language,
      other: other && (language === 'kk' ? ru : kk).slice(other.from, other.to),
    };
    return { value: number.value, found: diagnostic('figures-differ', args, at) };
  });
}
