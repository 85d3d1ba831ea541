import type { Catalogue } from '../catalogue.js';
import { code } from '../show.js';

/** What can be wrong with finished documents, and with the use that they make of the data. */
export const documents = {
  'unfilled-template': ({ document, text, around }) => ({
    message: `${document ?? 'This text'} still holds ${code(text)}: «${around}».`,
    hint:
      document === undefined
        ? 'Texts and the words of codelists are printed as they are typed, never filled in: write the words that belong here.'
        : 'Nothing was filled in here. Write `{{name}}` without a backslash in a template, and no braces in a text.',
  }),
  'broken-value': ({ document, text, around }) => ({
    message: `${document} says ${code(text)} where a value belongs: «${around}».`,
    hint: 'Look at the name that the template prints here, or at the text that was sent.',
  }),
  'id-in-document': ({ document, text, around }) => ({
    message: `${document} says the id ${code(text)} instead of a name: «${around}».`,
    hint: 'Write the name in words: in the template, in the entry of the codelist, or in the text.',
  }),
  'empty-sentence': ({ document, text, around }) => ({
    message: `Nothing is said in ${document} at ${code(text)}: «${around}».`,
    hint: 'Something before the mark is empty, or the mark is written twice. Let the template ask `{{#if …}}` first.',
  }),
  'doubled-space': ({ document, around }) => ({
    message:
      document === undefined
        ? `There are two spaces in a row, or one at the edge: «${around}».`
        : `${document} has two spaces in a row: «${around}».`,
    hint:
      document === undefined
        ? 'Write one between words, and none at the edges.'
        : 'Write one, in the template or in the words of the codelist.',
  }),
  'metric-unprinted': ({ metric }) => ({
    message: `No speech and no table prints ${code(metric)}, although regions report it.`,
    hint: `Print it with ${code(`{{total "${metric}"}}`)} or a table, or stop asking the regions for it.`,
  }),
  'post-too-long': ({ document, count, most }) => ({
    message: `${document} was cut off at a sentence: even without figures and regions it has ${count} characters, and a message may have ${most}.`,
    hint: 'Shorten the template of the post.',
  }),
  'metric-unreported': ({ metric }) => ({
    message: `The template prints ${code(metric)}, which no region has reported: nothing will stand here.`,
    hint: 'Take the sentence out of the template for this period, or ask the regions for the number.',
  }),
} satisfies Partial<Catalogue['codes']>;
