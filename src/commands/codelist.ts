import { Argument, Command, Option } from 'commander';
import { type CodelistFlags, LISTS, type ListName, TABLE_FORMATS } from './flags.js';
import { examples, oneOf, type Shell, withCommon } from './options.js';

/** `smg-report codelist` */
export function codelistCommand(shell: Shell): Command {
  const command = new Command('codelist')
    .summary('print a codelist')
    .description('Prints the ids that files may use and their names; inside a workspace also its own.')
    .addArgument(new Argument('<list>', LISTS.join(', ')).argParser(oneOf(LISTS)))
    .addOption(
      new Option('--format <format>', `how it is printed: ${TABLE_FORMATS.join(', ')}`)
        .argParser(oneOf(TABLE_FORMATS))
        .default('table'),
    )
    .addHelpText(
      'after',
      examples(
        ['smg-report codelist metrics', 'what can be reported'],
        ['smg-report codelist regions --format csv', 'ids, codes and names, for a spreadsheet'],
      ),
    );
  return withCommon(command).action(async (name: ListName, _: object, self: Command) => {
    const { codelist } = await import('./actions/codelist.js');
    await shell.finish(codelist(name, self.optsWithGlobals<CodelistFlags>(), shell.io));
  });
}
