import type { Reading } from '../../language/typed-number.js';
import type { Catalogue } from '../catalogue.js';
import type { Codes, ValueKind } from '../codes.js';
import {
  choosing,
  code,
  converted,
  example,
  formOf,
  meantNumbers,
  names,
  PERIOD_FORMS,
  QUANTITY_FORMS,
  readAs,
  wholeReadings,
} from '../show.js';
import { READ_KINDS } from './exactness.js';
import { meant } from './meant.js';
import { duplicateKey, severalReports } from './repeated.js';
import { system } from './system.js';
import { writeEntry, yamlSyntax } from './yaml.js';

export const choose = choosing(meant, (known) => `Possible here: ${known}.`);

function notUtf8({ encoding, file }: Codes['not-utf8']) {
  if (encoding === undefined)
    return {
      message: 'A character is damaged here: the rest of the file is UTF-8.',
      hint: 'Type the character again, and save the file as UTF-8.',
    };
  const without =
    encoding === 'WINDOWS-1251'
      ? ' Windows-1251 has no Kazakh letters: where they show as `?`, save the text again from its original.'
      : '';
  return {
    message: `The file is not UTF-8; it is probably ${encoding}.`,
    hint: `Save it as UTF-8 in the editor, or convert it: ${code(converted(encoding, file))}.${without}`,
  };
}

const KINDS: { readonly [K in ValueKind]: string } = {
  number: 'a number',
  text: 'a text',
  list: 'a list',
  mapping: 'keys with values',
  truth: 'true or false',
  nothing: 'nothing',
  quantity: 'a quantity',
};

/** How a value is written that has another kind than it should have. */
function kindHint({ expected, actual, key, suggestion }: Codes['wrong-type']): { readonly hint?: string } {
  if (expected.includes('mapping') && actual === 'list')
    return {
      hint: `Remove the ${code('- ')} in front of the keys${suggestion === undefined ? '' : `: ${code(suggestion)}`}.`,
    };
  if (suggestion !== undefined) return { hint: `Write ${code(suggestion)}.` };
  if (expected.includes('quantity')) return { hint: `A quantity is written as ${QUANTITY_FORMS}.` };
  const form = formOf(key);
  if (form !== undefined && !expected.includes('text')) return { hint: `Write it like this: ${form}.` };
  if (expected.includes('text')) return { hint: 'Put the text into quotation marks: `"…"`.' };
  if (expected.includes('list'))
    return { hint: 'A list is written as `[a, b]`, or with `- ` in front of each item.' };
  return expected.includes('mapping') ? { hint: 'Keys stand on lines of their own: `key: value`.' } : {};
}

function wrongType(args: Codes['wrong-type']) {
  const { expected, actual, key, entry, rest = [] } = args;
  if (entry !== undefined && rest.length > 0)
    return {
      message: `${code('- ')} is missing in front of the entries of ${code(key)}.`,
      hint: `Write ${[entry, ...rest].map(code).join(', ')}, each on a line of its own.`,
    };
  if (entry !== undefined)
    return {
      message: `${code('- ')} is missing in front of this entry of ${code(key)}.`,
      hint: writeEntry(entry),
    };
  const message = `Expected ${expected.map((kind) => KINDS[kind]).join(' or ')}, found ${KINDS[actual]}.`;
  return { message, ...kindHint(args) };
}

function wholeHint(text: string): string {
  const whole = wholeReadings(text);
  return whole
    ? `Write a whole number, without comma or point: ${code(whole.thousands)} if thousands are meant, ${code(whole.joined)} if the sign is a slip.`
    : 'Write a whole number; one and a half thousand is `1500`, without comma or point.';
}

const EMPTY = {
  quantity: 'Write the number, or remove the line. `0` says that it was counted and there was none.',
  metrics: 'Write the metrics below it, or `metrics: {}` if there is nothing to report.',
  other: 'Write it, or remove the line.',
};

const LIMITS = {
  size: (limit: number) => `The file is larger than ${limit} bytes.`,
  depth: (limit: number) => `The file is nested deeper than ${limit} levels.`,
  aliases: (limit: number) => `The file's aliases unfold into more than ${limit} values.`,
  pieces: (limit: number) => `The file holds more than ${limit} keys, values and signs.`,
  text: (limit: number) => `This text is longer than ${limit} characters.`,
};

/** What to write where no number can be told. */
const COUNT = {
  text: 'Write digits only, without spaces, units or quotation marks.',
  share: 'A share is no count: write how many there were.',
  range:
    'Write the one number that was counted: `">=10"` if only the least is known, `"~12"` if it is a guess.',
};
const writeDigits = (text: string, suggestion: string) =>
  `Write ${code(suggestion)}${text === suggestion ? ' without quotation marks' : ''}.`;

function digitsOf(readings: readonly Reading[] = []): string {
  const meant = meantNumbers(readings);
  if (meant.length === 0) return 'Write digits only.';
  return meant.length > 1
    ? `Write what was meant: ${meant.join(' or ')}.`
    : `Write ${meant.join()} if that was meant.`;
}

/** What can be wrong with a file, its YAML and its shape. */
export const reading = {
  'unreadable-file': ({ reason, detail }) => ({
    message: `This cannot be read: ${reason === 'other' ? detail : system[reason]}.`,
    ...(reason === 'missing' && { hint: 'Check the spelling, and the folder in which the command runs.' }),
    ...(reason === 'special' && {
      hint: `To check what another program writes, send it to standard input: ${code('… | smg-report validate -')}.`,
    }),
  }),
  'not-utf8': notUtf8,
  'yaml-syntax': yamlSyntax,
  'unquoted-qualifier': ({ text }) => ({
    message: `A number with ${code('>')} must stand in quotation marks: YAML reads the sign as the start of a text block.`,
    hint:
      text === undefined
        ? `Write the whole number in digits and in quotation marks, as in ${code('">10000"')}.`
        : `Write ${code(`"${text}"`)}.`,
  }),
  'duplicate-key': duplicateKey,
  'several-documents': () => ({
    message: 'A second YAML document starts here; a file holds one.',
    hint: 'Put each document into a file of its own, without the line `---`.',
  }),
  'several-reports': severalReports,
  'empty-file': () => ({
    message: 'The file is empty.',
    hint: `Write at least ${example('region')}, ${example('period')} and ${example('metrics')}.`,
  }),
  'limit-exceeded': ({ what, limit }) => ({
    message: LIMITS[what](limit),
    hint: 'A report of one region is much smaller: is this the right file?',
  }),
  'unknown-key': ({ key, known, suggestion }) => ({
    message: `The key ${code(key)} is unknown here.`,
    ...choose(suggestion, known, key),
  }),
  'misplaced-key': ({ keys, under, form }) => ({
    message:
      under === undefined
        ? `${names(keys)} stands too far in: it does not belong to what is above it.`
        : `${names(keys)} ${keys.length === 1 ? 'belongs' : 'belong'} under ${code(under)}.`,
    hint:
      under === undefined
        ? 'Start it in the first column, like `region`.'
        : form === undefined
          ? `Write it below ${code(`${under}:`)}, two spaces further in.`
          : `Write it there as ${code(form)}.`,
  }),
  'missing-key': ({ key }) => ({ message: `The key ${code(key)} is missing.`, hint: `Add ${example(key)}.` }),
  'missing-language': ({ language, split }) =>
    split
      ? {
          message: 'The Kazakh and the Russian text of one highlight stand in two entries.',
          hint: `Remove the ${code('- ')} in front of the ${code(language)} that follows.`,
        }
      : {
          message: `The ${language === 'kk' ? 'Kazakh' : 'Russian'} text is missing; both languages are spoken.`,
          hint: `Add ${example(language)}.`,
        },
  'empty-text': () => ({ message: 'The text is empty.', hint: 'Write the text, or remove the key.' }),
  'empty-value': ({ key, what }) => ({ message: `${code(key)} has no value.`, hint: EMPTY[what] }),
  'wrong-type': wrongType,
  'wrong-value': ({ text, allowed, suggestion }) => ({
    message: `${code(text)} is not possible here.`,
    ...choose(suggestion, allowed),
  }),
  'bad-format': ({ text, pattern }) => ({
    message: `${code(text)} does not have the form that is required here.`,
    hint: `The form, as a regular expression: ${code(pattern)}.`,
  }),
  'bad-period': ({ text, suggestion }) => ({
    message: `${code(text)} is not a period.`,
    hint: suggestion === undefined ? `Write one of the forms ${PERIOD_FORMS}.` : meant(suggestion),
  }),
  'number-text': ({ text, suggestion, instead }) => ({
    message: `${code(text)} is a text, not a whole number.`,
    hint: suggestion === undefined ? COUNT[instead ?? 'text'] : writeDigits(text, suggestion),
  }),
  'number-fraction': ({ text, suggestion }) => ({
    message: `${code(text)} is not a whole number; only whole things are counted.`,
    hint: suggestion === undefined ? wholeHint(text) : `Write ${code(suggestion)}.`,
  }),
  'number-negative': ({ text }) => ({
    message: `${code(text)} is less than zero; a count cannot be.`,
    hint: `Write ${code(text.replace(/\D/g, ''))} if that was meant, else ${code('0')} or more.`,
  }),
  'number-too-large': ({ text, limit }) => ({
    message: `${code(text)} is larger than ${limit}, the largest number that can be added up exactly.`,
    hint: 'Are there digits too many?',
  }),
  'number-notation': ({ text, suggestion, readings }) => ({
    message: readings
      ? `${code(text)} is ${readings.map((one) => readAs(one, READ_KINDS)).join(' to some programs and ')} to others.`
      : `${code(text)} is written in a way that programs read differently.`,
    hint: suggestion === undefined ? digitsOf(readings) : `Write ${code(suggestion)}.`,
  }),
  'reserved-character': ({ codePoint }) => ({
    message: `The text holds the character ${codePoint}, which is reserved or invisible and cannot be printed.`,
    hint: 'Remove it, or type the passage anew.',
  }),
} satisfies Partial<Catalogue['codes']>;
