import type { CommanderError } from 'commander';
import { LOCALES, type Locale } from '../diagnostics/catalogue.js';
import { loadUsageWords } from '../diagnostics/locales.js';
import type { UsageProblem } from '../diagnostics/usage-words.js';
import { visible } from '../formatters/visible.js';
import { EXIT, type Io } from './io.js';
import { localeOf } from './locale.js';

/** Says what is wrong with a command line, and gives the exit code. */
export async function refuseUsage(
  problem: UsageProblem,
  flags: { readonly locale?: Locale },
  io: Io,
  command?: string,
): Promise<number> {
  const words = await loadUsageWords(localeOf(flags.locale, io.env));
  // It repeats what was typed, or what a glob made of file names.
  io.stderr.write(`${words.error}: ${visible(words.say(problem))}\n`);
  if (command !== undefined) io.stderr.write(`${words.see(`${command} --help`)}\n`);
  return EXIT.usage;
}

/** The language that a command line asks for, although it could not be read to its end. */
export function localeIn(argv: readonly string[]): { readonly locale?: Locale } {
  const at = argv.indexOf('--locale');
  const typed = at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith('--locale='))?.slice(9);
  const locale = LOCALES.find((one) => one === typed);
  return locale ? { locale } : {};
}

/** What commander found, out of its words: it has no other way to tell. */
export function problemOf({ code, message }: CommanderError): UsageProblem {
  const text = /'([^']*)'/.exec(message)?.[1] ?? '';
  const suggestion = /Did you mean (?:one of )?([^?,]*)/.exec(message)?.[1];
  const named = { text, ...(suggestion !== undefined && { suggestion }) };
  if (code === 'commander.unknownOption') return { kind: 'unknown-flag', ...named };
  if (code === 'commander.unknownCommand') return { kind: 'unknown-command', ...named };
  if (code === 'commander.missingArgument') return { kind: 'missing-argument', text };
  if (code === 'commander.optionMissingArgument') return { kind: 'missing-value', text };
  const [, expected, found] = /Expected (\d+) arguments? but got (\d+)/.exec(message) ?? [];
  if (expected !== undefined && found !== undefined) return { kind: 'too-many', expected, found };
  const own = /is invalid\. (\{.*\})$/s.exec(message)?.[1];
  if (own === undefined) return { kind: 'other', detail: message.replace(/^error: /, '') };
  const flag = /^error: option '[^']*?(--[\w-]+)/.exec(message)?.[1];
  return { ...(JSON.parse(own) as UsageProblem), ...(flag !== undefined && { flag }) };
}
