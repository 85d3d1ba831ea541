import type { Catalogue } from '../catalogue.js';
import { code } from '../show.js';

const FORM = code('# smg-report-disable-next-line CODE -- reason');

/** What can be wrong with comments that silence codes. */
export const comments = {
  'unused-disable': ({ id }) => ({
    message:
      id === undefined
        ? 'This comment names no code, so it silences nothing.'
        : `There is no ${code(id)} on the next line: the comment silences nothing.`,
    hint:
      id === undefined
        ? `Write ${FORM}.`
        : 'Remove it, or put it right above the line; else it will hide the next mistake there.',
  }),
  'disable-without-reason': () => ({
    message: 'This comment does not say why, so it silences nothing.',
    hint: `Write the reason behind two hyphens: ${FORM}.`,
  }),
  'disable-refused': ({ id }) => ({
    message: `${code(id)} cannot be silenced: what it says leaves a number in doubt.`,
    hint: 'Correct what it complains about, and remove the comment.',
  }),
} satisfies Partial<Catalogue['codes']>;
