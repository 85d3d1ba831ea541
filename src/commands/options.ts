import { type Command, InvalidArgumentError, Option } from 'commander';
import { suggest } from '../diagnostics/suggest.js';
import type { UsageProblem } from '../diagnostics/usage-words.js';
import { DIAGNOSTIC_FORMATS, type Target } from './flags.js';
import type { Io } from './io.js';

/** What an action gives back: the exit code. */
export type Outcome = Promise<number>;

/** Where a command's definition hands its work over. */
export interface Shell {
  readonly io: Io;
  /** Runs another command line, in other surroundings. */
  readonly run: (argv: readonly string[], io: Io) => Promise<number>;
  /** Takes the exit code of the action that is under way. */
  readonly finish: (outcome: Outcome) => Promise<void>;
}

/** Commander carries nothing but a text to where it is said what is wrong. */
const invalid = (problem: UsageProblem) => new InvalidArgumentError(JSON.stringify(problem));

function checked<T extends string>(value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const suggestion = suggest(value, choices);
  throw invalid({
    kind: 'choice',
    text: value,
    allowed: choices,
    ...(suggestion !== undefined && { suggestion }),
  });
}

/** A parser for a flag or argument that takes one of some words. */
export const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (value: string): T =>
    checked(value, choices);

const split = (value: string) => value.split(',').map((part) => part.trim());

/** A parser for a flag that takes some of some words, `kk,ru`, and may be repeated. */
export const someOf =
  <T extends string>(choices: readonly T[]) =>
  (value: string, before: readonly T[] | undefined): readonly T[] => {
    const named = split(value).map((part) => checked(part, choices));
    return [...new Set([...(before ?? []), ...named])];
  };

/** What is YAML is data, and would be lost. */
const DATA = /\.ya?ml$/i;

/** A parser for formats with the files that they go to, `sarif=report.sarif`; without one, or with `-`, to stdout. */
export function targets(value: string, before: readonly Target[] = []): readonly Target[] {
  const [name = '', ...rest] = value.split('=');
  const format = checked(name, DIAGNOSTIC_FORMATS);
  const file = rest.length === 0 ? '-' : rest.join('=');
  if (file === '') throw invalid({ kind: 'no-file', format });
  if (DATA.test(file)) throw invalid({ kind: 'data-file', file });
  if (before.some((one) => one.file === file)) throw invalid({ kind: 'same-file', format, file });
  return [...before, { format, file }];
}

/** A parser for a flag that takes any words, `kostanay,KZ-10`, and may be repeated. */
const words = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  ...split(value).filter((part) => part !== ''),
];

/** A parser for a length of time. */
export function minutes(value: string): number {
  const number = Number(value.replace(',', '.'));
  if (number > 0 && Number.isFinite(number)) return number;
  throw invalid({ kind: 'minutes', text: value });
}

/** A parser for how many problems are shown. */
function problems(value: string): number {
  if (value === 'none') return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(value)) return Number(value);
  throw invalid({ kind: 'limit', text: value });
}

/** A parser for a port of this machine. */
export function port(value: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= 65_535) return number;
  throw invalid({ kind: 'port', text: value });
}

/** Adds what every command has. */
export function withCommon(command: Command): Command {
  return command
    .addOption(
      new Option('--locale <language>', 'language of messages: en, kk or ru').argParser(
        oneOf(['en', 'kk', 'ru']),
      ),
    )
    .addOption(
      new Option('--limit <number>', 'how many problems are shown to people (default: 100)').argParser(
        problems,
      ),
    )
    .option('--color', 'colour, even if this is no terminal')
    .option('--no-color', 'no colour');
}

export const strictOption = () => new Option('--strict', 'warnings count as errors');
export const requireAllOption = () =>
  new Option('--require-all', 'a region that has not reported is an error');
export const allowEmptyOption = () => new Option('--allow-empty', 'no file is fine');
export const withoutOption = () =>
  new Option(
    '--without <region>',
    'leave a region out and say so in the documents; an id or code, several with commas or by repeating',
  ).argParser(words);

/** Examples for the foot of a help text: command line and what it is for. */
export function examples(...lines: readonly (readonly [command: string, purpose: string])[]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return `\nExamples:\n${lines.map(([command, purpose]) => `  ${command.padEnd(width)}  ${purpose}\n`).join('')}`;
}
