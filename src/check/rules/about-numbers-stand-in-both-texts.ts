import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import type { LanguageCode } from '../../model/place.js';
import { reportedValue } from '../by-sphere.js';
import type { FileRule } from '../draft.js';
import { states } from '../states.js';

const LANGUAGES: readonly LanguageCode[] = ['kk', 'ru'];

/** A metric that a highlight speaks of is said nowhere else, so its number must stand there, in both languages. */
export const aboutNumbersStandInBothTexts: FileRule = (draft, codelists) =>
  draft.highlights.flatMap((one, i) =>
    [...new Set(one?.about)].flatMap((metric) => {
      const value = reportedValue(draft, metric, codelists);
      if (!one || value === undefined) return [];
      return LANGUAGES.filter((language) => !states(one[language], value, language)).map(
        (language): Diagnostic => {
          const pointer = `/highlights/${i}/${language}`;
          const args = { metric, number: String(value), language };
          return diagnostic('about-number-missing', args, { place: draft.tree.place(pointer), pointer });
        },
      );
    }),
  );
