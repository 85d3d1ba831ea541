import { wordsFor } from '../diagnostics/index.js';
import type { Formatter } from './format.js';
import { location } from './location.js';
import { visible } from './visible.js';

/** For grep and editors: one line each, nothing when all is well. Severity and code in English, as they are typed. */
export const compact: Formatter = (found, _counts, catalogue) =>
  found
    .map((one) => {
      const where = one.place ? `${location(one.place)}: ` : '';
      return `${where}${one.severity} ${one.code} ${visible(wordsFor(one, catalogue).message)}\n`;
    })
    .join('');
