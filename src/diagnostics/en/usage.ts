import { code, names } from '../show.js';
import { OUTPUT_FLAGS, type UsageProblem, type UsageWords } from '../usage-words.js';
import { meant } from './meant.js';

const suggested = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` ${meant(suggestion)}`;

function say(problem: UsageProblem): string {
  switch (problem.kind) {
    case 'unknown-flag':
      return `There is no flag ${code(problem.text)}.${suggested(problem.suggestion)}`;
    case 'unknown-command':
      return `There is no command ${code(problem.text)}.${suggested(problem.suggestion)}`;
    case 'choice':
      return `${problem.flag === undefined ? '' : `${code(problem.flag)}: `}${code(problem.text)} is not possible.${problem.suggestion === undefined ? ` Possible are ${names(problem.allowed)}.` : suggested(problem.suggestion)}`;
    case 'minutes':
      return `${code(problem.text)} is no number of minutes. Give one like 10 or 7.5.`;
    case 'limit':
      return `${code(problem.text)} is no limit. Give a whole number, or ${code('none')} to see all.`;
    case 'port':
      return `${code(problem.text)} is no port. Give a number from 1 to 65535, or leave it out: any free one is taken then.`;
    case 'port-taken':
      return `The port ${code(problem.text)} cannot be used: another program has it, or it is reserved. Give another one, or leave it out: any free one is taken then.`;
    case 'no-file':
      return `The name of the file is missing. Write ${code(`--format ${problem.format}=FILE`)}.`;
    case 'data-file':
      return `${code(problem.file)} is a YAML file, and may be data. Write into a file of another name.`;
    case 'same-file':
      return problem.file === '-'
        ? `Only one format goes to stdout. Name a file for the other: ${code(`--format ${problem.format}=FILE`)}.`
        : `Two formats cannot go to ${code(problem.file)}. Give each a file of its own.`;
    case 'missing-argument':
      return `The argument ${code(problem.text)} is missing.`;
    case 'missing-value':
      return `A value is missing behind ${code(problem.text)}.`;
    case 'too-many':
      return `There are too many arguments: ${problem.found} instead of ${problem.expected}.`;
    case 'stdin-mixed':
      return `${code('-')} stands for stdin and goes with no other path.`;
    case 'fix-stdin':
      return `${code('fix')} changes files in place and does not read stdin. Name the files.`;
    case 'several-workspaces':
      return 'The files belong to several workspaces. Add up one after the other.';
    case 'never-made':
      return `${code(`--only ${problem.document}`)} is made as ${names(problem.formats)}${problem.languages.length > 0 ? ` in ${names(problem.languages)}` : ''}, not as it is asked for.`;
    case 'unused-format':
      return `${code(`--format ${problem.text}`)}: nothing that is to be made can be ${code(problem.text)}.`;
    case 'several-outputs':
      return `${code('--out -')} prints one ${problem.what}, not ${problem.choices.length}. Add ${problem.choices.map((one) => code(`${OUTPUT_FLAGS[problem.what]} ${one}`)).join(' or ')}.`;
    case 'other':
      return problem.detail;
  }
}

export const usage: UsageWords = {
  error: 'error',
  say,
  see: (command) => `See: ${command}`,
};
