import type { Catalogue } from '../catalogue.js';
import { code, readAs } from '../show.js';

/** What programs may make of something, as it stands in a sentence. */
export const READ_KINDS = { text: 'a text', date: 'a date', infinity: 'infinity' };

/** What is typed so that somebody, or some program, would read something else. */
export const exactness = {
  'number-missing': ({ text }) => ({
    message: `${code(text)} is no number, and missing is not zero: what is not known is left out.`,
    hint: 'Remove the line. Write `0` only if it was counted and there was none.',
  }),
  'text-notation': ({ text, readings }) => ({
    message: `${code(text)} is a text here, but ${readings.map((one) => readAs(one, READ_KINDS)).join(' or ')} to other programs.`,
    hint: `Put it into quotation marks: ${code(`"${text}"`)}.`,
  }),
} satisfies Partial<Catalogue['codes']>;
