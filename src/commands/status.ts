import { Command, Option } from 'commander';
import { type StatusFlags, TABLE_FORMATS } from './flags.js';
import {
  allowEmptyOption,
  examples,
  oneOf,
  requireAllOption,
  type Shell,
  strictOption,
  withCommon,
} from './options.js';

/** `smg-report status` */
export function statusCommand(shell: Shell): Command {
  const command = new Command('status')
    .summary('who has reported')
    .description(
      'Shows region by region whether a report has come, what is wrong with it and who answers for it, and says\n' +
        'at the end where things stand. What is wrong, line by line, says validate.',
    )
    .argument('[dir]', 'folder of the workspace (default: this folder or the nearest one above)')
    .addOption(
      new Option('--format <format>', `how it is printed: ${TABLE_FORMATS.join(', ')}`)
        .argParser(oneOf(TABLE_FORMATS))
        .default('table'),
    )
    .addOption(strictOption())
    .addOption(requireAllOption())
    .addOption(allowEmptyOption())
    .addHelpText(
      'after',
      examples(
        ['smg-report status', 'where things stand this morning'],
        ['smg-report status --require-all', 'and exit code 1 while a region is missing'],
        ['smg-report status 2020-q1 --format json', 'another folder, for a script'],
      ),
    );
  return withCommon(command).action(async (dir: string | undefined, _: object, self: Command) => {
    const { status } = await import('./actions/status.js');
    await shell.finish(status(dir, self.optsWithGlobals<StatusFlags>(), shell.io));
  });
}
