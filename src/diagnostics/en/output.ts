import type { Catalogue } from '../catalogue.js';
import { code, countedFiles, names } from '../show.js';
import { meant } from './meant.js';

/** What can be wrong with documents that have been built. */
export const output = {
  'no-manifest': ({ folder }) => ({
    message: `There is no manifest.json in ${folder}, so nothing tells what its documents were made from.`,
    hint: 'Name the folder that `smg-report build` has written; if a build was broken off, build again.',
  }),
  'broken-manifest': ({ detail }) => ({
    message: `This manifest cannot be read${detail === '' ? '' : ` (${detail})`}, so nothing tells what the documents were made from.`,
    hint: 'Build again; nobody needs to edit this file.',
  }),
  'input-changed': () => ({
    message: 'This file has changed since the documents were built: they say what stood in it before.',
  }),
  'input-missing': () => ({
    message: 'The documents were made from this file, but it is no longer among the files of the workspace.',
  }),
  'input-added': () => ({
    message: 'This file has come since the documents were built: they say nothing of it.',
  }),
  'output-changed': () => ({
    message: 'This document is not as it was built: somebody has edited it, or a copy broke off.',
    hint: 'Other wording belongs into `templates/`, other numbers into the activity files; then build again.',
  }),
  'output-missing': () => ({ message: 'This document was built, but it is gone.' }),
  'output-outdated': ({ paths }) => ({
    message: `Documents of an earlier build from other data still lie here: ${countedFiles(paths)}. They may hold old numbers.`,
    hint: 'Build them again with what made them (`build --all` makes every document), or delete them.',
  }),
  'period-changed': ({ built, period }) => ({
    message: `The documents are about ${built}, the workspace is about ${period}.`,
  }),
  'other-version': ({ built, version }) => ({
    message: `The documents were built by smg-report ${built}; this is ${version}, which may word them differently.`,
    hint: 'To have them as this version makes them, build again.',
  }),
  'unreadable-audit': ({ path }) => ({
    message: `${path} of the build before cannot be read, so nothing tells which figures have changed.`,
    hint: 'Whoever has printed documents from that build should print them again.',
  }),
  'unknown-subject': ({ id, suggestion }) => ({
    message: `Nothing is called ${code(id)}: no code, and in the workspace of this folder no metric, region or sphere.`,
    hint:
      suggestion === undefined
        ? '`smg-report explain` lists the codes, `smg-report codelist metrics` the metrics.'
        : meant(suggestion),
  }),
  'ignored-words': ({ words, understood, suggestion }) => ({
    message: `The answer takes no account of ${names(words)}: it is about ${names(understood)} alone.`,
    hint:
      suggestion === undefined
        ? 'Ask for one metric, one region, one sphere, or one of each; the period is that of the workspace. If the answer is the right one, leave out the rest.'
        : meant(suggestion),
  }),
  'no-such-figure': ({ number }) => ({
    message: `No number of the documents or of the reports is ${code(number)}.`,
    hint: 'Numbers are asked for in digits, as one whole number: `458`, `10000`.',
  }),
  'output-outside': ({ folder }) => ({
    message: `The output folder ${code(folder)} lies outside the workspace; settings do not reach that far.`,
    hint: `Name a folder of the workspace, or choose another one when you build: ${code('--out DIR')}.`,
  }),
  'built-without': ({ regions }) => ({
    message: `The documents were built without ${names(regions)}, as ${code('--without')} asked for.`,
  }),
} satisfies Partial<Catalogue['codes']>;
