import type { Catalogue } from '../catalogue.js';
import { changedLetters } from '../letters.js';
import { code, shortened } from '../show.js';

const LANGUAGE = { kk: 'Kazakh', ru: 'Russian' };

const write = (suggestion: string | undefined) =>
  suggestion === undefined ? {} : { hint: `Write ${code(suggestion)}.` };

/** «(`p` U+0070)», or nothing. */
const bracketed = (letters: string) => (letters === '' ? '' : ` (${letters})`);

/** What is probably a slip in the texts that regions send. */
export const prose = {
  'mixed-script': ({ text, suggestion }) => ({
    message: `${code(text)} mixes letters that only look alike${bracketed(changedLetters(text, suggestion))}.`,
    ...(suggestion !== undefined && { hint: `Write ${code(suggestion)}, all letters in one script.` }),
  }),
  'kazakh-letter': ({ text, suggestion }) => ({
    message: `${code(text)} is typed with Russian letters in place of Kazakh ones.`,
    ...write(suggestion),
  }),
  spacing: ({ text, suggestion }) => ({
    message: `A space is missing or one too many: ${code(text)}.`,
    ...write(suggestion),
  }),
  'straight-quotes': ({ text, suggestion }) => ({
    message: `Straight quotation marks: ${code(text)}. The speech is printed with «…».`,
    ...write(suggestion),
  }),
  'hyphen-for-dash': ({ text, suggestion }) => ({
    message: `A hyphen stands where a dash is meant: ${code(text)}.`,
    ...write(suggestion),
  }),
  'lower-case-sentence': ({ text, suggestion }) => ({
    message: `A sentence begins in lower case: ${code(text)}.`,
    ...write(suggestion),
  }),
  'number-agreement': ({ text, suggestion }) => ({
    message: `${code(text)} does not agree with its number.`,
    ...(suggestion === undefined ? { hint: 'Read it aloud with the number in words.' } : write(suggestion)),
  }),
  'figures-differ': ({ number, language, other }) => ({
    message:
      other === undefined
        ? `The ${LANGUAGE[language]} text says ${code(number)}, the ${LANGUAGE[language === 'kk' ? 'ru' : 'kk']} one does not.`
        : `The ${LANGUAGE[language]} text says ${code(number)}, the ${LANGUAGE[language === 'kk' ? 'ru' : 'kk']} one ${code(other)}.`,
    hint: 'Both texts are spoken: write the same numbers into both.',
  }),
  'metric-differs': ({ metric, text, number }) => ({
    message: `The text says ${code(text)}, but the file reports ${code(metric)} as ${number}.`,
    hint: 'Correct the text or the metric. If the text counts something else, say what.',
  }),
  'placeholder-text': ({ text }) => ({
    message: `${code(text)} looks like a placeholder that was left behind.`,
    hint: 'Write what is to be said, or remove the text.',
  }),
  'doubled-text': ({ text }) => ({
    message: `This stands twice in a row: ${code(shortened(text))}.`,
    hint: 'Remove one of them.',
  }),
  'negative-count': ({ text, suggestion }) => ({
    message: `${code(text)} is less than zero; a count cannot be.`,
    hint: `Write ${code(suggestion ?? text)}. A dash has a space on either side.`,
  }),
  'odd-number': ({ text, suggestion }) => ({
    message: `A year, a class, an article or a part of a law has a positive whole number; this is none: ${code(text)}.`,
    hint: suggestion === undefined ? 'Write the whole number that is meant.' : `Write ${code(suggestion)}.`,
  }),
  'unfinished-text': ({ text, suggestion }) => ({
    message: `The text ends in the middle of a sentence, or its full stop is missing: ${code(text)}.`,
    hint:
      suggestion === undefined
        ? 'Write the rest of the sentence.'
        : `If nothing is missing, write ${code(suggestion)}.`,
  }),
  'wrong-language': ({ language, exchanged }) =>
    exchanged
      ? { message: `The texts under ${code('kk')} and ${code('ru')} are exchanged.`, hint: 'Exchange them.' }
      : {
          message: `This is not ${LANGUAGE[language]}, as the key ${code(language)} says.`,
          hint: `Write the ${LANGUAGE[language]} text here.`,
        },
  'fix-refused': () => ({
    message: 'Nothing was changed here: the corrections would have changed more than the texts.',
    hint: 'Correct this file by hand, as `smg-report validate` shows.',
  }),
} satisfies Partial<Catalogue['codes']>;
