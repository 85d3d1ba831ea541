import type { Catalogue } from '../catalogue.js';
import { around, clock, code, countedFiles, remaining, timed } from '../show.js';
import { inWords } from '../system.js';
import { meant } from './meant.js';
import { choose } from './reading.js';
import { system } from './system.js';

const LANGUAGE = { kk: 'Kazakh', ru: 'Russian' };

/** What can be wrong with workspace, codelists, templates, documents and the output folder. */
export const building = {
  'duplicate-id': ({ id }) => ({
    message: `The id ${code(id)} is given twice.`,
    hint: 'Each id stands once in a codelist; an entry of a workspace replaces a built-in one of the same id.',
  }),
  'unknown-group': ({ id, suggestion }) => ({
    message: `There is no group of metrics ${code(id)}.`,
    hint: suggestion === undefined ? 'Declare it under `groups`, or remove it.' : meant(suggestion),
  }),
  'unknown-code': ({ id, suggestion }) => ({
    message: `There is no diagnostic with the code ${code(id)}.`,
    hint: suggestion === undefined ? 'Codes stand behind the severity of each message.' : meant(suggestion),
  }),
  'phrase-slot': ({ slot, text }) => ({
    message: `The phrase ${code(text)} must hold ${code(slot)} exactly once.`,
    hint: `${code(slot)} is where the number is put.`,
  }),
  'no-files': ({ pattern }) => ({
    message: `No activity file matches ${code(pattern)}.`,
    hint: 'Check the path. If there may be none, add `--allow-empty`.',
  }),
  'no-workspace': ({ folder }) => ({
    message: `There is no smg-report.yaml in ${folder} nor in a folder above it.`,
    hint: 'Name the folder of a workspace, or the files.',
  }),
  'template-syntax': ({ detail }) => ({
    message: `The template cannot be read: ${detail}`,
    hint: 'Every `{{#name}}` needs its `{{/name}}`.',
  }),
  'template-unknown-name': ({ name, known, suggestion }) => ({
    message: `The briefing has no ${code(name)} here.`,
    ...choose(suggestion, known),
  }),
  'template-unknown-helper': ({ name, known, suggestion }) => ({
    message: `There is no helper ${code(name)}.`,
    ...choose(suggestion, known),
  }),
  'template-unknown-partial': ({ name, known, suggestion }) => ({
    message: `There is no partial ${code(name)}.`,
    ...choose(suggestion, known),
  }),
  'template-misplaced': ({ name, known, suggestion }) => ({
    message: `No template is called ${code(name)}: this file would never be used.`,
    ...choose(suggestion, known),
  }),
  'template-argument': ({ helper, usage }) => ({
    message: `The helper ${code(helper)} does not take these arguments.`,
    hint: `It is used as ${code(usage)}.`,
  }),
  'unsourced-number': ({ document, text }) => ({
    message: `${document} holds a number that nobody submitted: «${text}».`,
    hint: 'Let the template print a figure of the briefing instead of digits.',
  }),
  'speech-too-long': ({ document, seconds, most, cuts }) => ({
    message: `${document} takes ${clock(seconds)} minutes to read, ${clock(most)} are allowed.`,
    hint:
      remaining(seconds, cuts) <= most
        ? `The longest sections, to be cut first: ${timed(cuts)}; ${clock(remaining(seconds, cuts))} would be left.`
        : `Even without ${timed(cuts)} it takes ${clock(remaining(seconds, cuts))}.`,
  }),
  'unspoken-number': ({ document, number, text }) => ({
    message: `${document} leaves ${code(number)} in digits: nothing shows how it is said in «${around(text, number)}».`,
    hint: 'Write the number in words, or put it beside the noun that it counts.',
  }),
  'parity-differs': ({ language, figure }) => ({
    message: `Only the ${LANGUAGE[language]} speech holds the figure ${figure}.`,
    hint: 'Both speeches say the same: compare the templates and the texts of the two languages.',
  }),
  'unwritable-file': ({ printed, ...error }) => ({
    message: `This cannot be written: ${inWords(error, system)}.`,
    hint: printed
      ? 'What was printed is incomplete: do not use it, and run the command again once that is mended.'
      : 'Nothing was changed. Is the file open in another program, the disk full, the folder protected?',
  }),
  'stale-output': ({ paths }) => ({
    message: `Left from an earlier build, from other data: ${countedFiles(paths)}. They may hold old numbers.`,
    hint: 'Build them again with what made them (`build --all` makes every document), or delete them.',
  }),
  'interrupted-build': ({ path }) => ({
    message: `An earlier build into ${path} was broken off; its files may not belong together.`,
    hint: 'A complete build puts it right.',
  }),
} satisfies Partial<Catalogue['codes']>;
