import type { Catalogue } from '../catalogue.js';
import { building } from './building.js';
import { comments } from './comments.js';
import { documents } from './documents.js';
import { exactness } from './exactness.js';
import { meaning } from './meaning.js';
import { output } from './output.js';
import { pages } from './pages.js';
import { plausibility } from './plausibility.js';
import { privacy } from './privacy.js';
import { prose } from './prose.js';
import { reading } from './reading.js';

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Messages in English. */
export const en: Catalogue = {
  locale: 'en',
  codes: {
    ...reading,
    ...exactness,
    ...meaning,
    ...plausibility,
    ...privacy,
    ...building,
    ...documents,
    ...output,
    ...pages,
    ...prose,
    ...comments,
  },
  related: {
    first: 'it stands here first',
    'other-report': 'the other report',
    'earlier-report': 'the earlier report',
    'other-language': 'the text in the other language',
    total: 'the total',
    part: 'a part',
    peer: 'a region at the median',
    number: 'one of the numbers',
  },
  severity: { error: 'error', warning: 'warning', note: 'note' },
  page: {
    wrong: 'Wrong',
    right: 'Right',
    messages: 'What is said about it',
    inWorkspace: 'in this workspace',
    off: 'off',
  },
  summary: ({ files, errors, warnings, notes }) => {
    const found = [
      errors > 0 && some(errors, 'error', 'errors'),
      warnings > 0 && some(warnings, 'warning', 'warnings'),
      notes > 0 && some(notes, 'note', 'notes'),
    ].filter((text) => text !== false);
    // Where something was wrong before any report was read, a count of them tells nothing.
    if (files === 0 && found.length > 0) return found.join(', ');
    return `${some(files, 'file', 'files')}: ${found.join(', ') || 'no problems found'}`;
  },
  more: (count) =>
    `${some(count, 'more problem is', 'more problems are')} not shown; \`--limit none\` shows all.`,
  beyond:
    'Of each step GitHub shows 10 errors, 10 warnings and 10 notices on their lines. These are the others:',
};
