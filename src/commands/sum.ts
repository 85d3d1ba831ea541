import { Command, Option } from 'commander';
import { DIMENSIONS, type SumFlags, TABLE_FORMATS } from './flags.js';
import {
  allowEmptyOption,
  examples,
  oneOf,
  requireAllOption,
  type Shell,
  someOf,
  strictOption,
  withCommon,
  withoutOption,
} from './options.js';

/** `smg-report sum` */
export function sumCommand(shell: Shell): Command {
  const command = new Command('sum')
    .summary('print totals')
    .description(
      'Checks activity files, adds them up and prints the totals on stdout; problems go to stderr.',
    )
    .argument('[paths...]', 'files, folders or globs; - for stdin')
    .addOption(
      new Option('--format <format>', `how totals are printed: ${TABLE_FORMATS.join(', ')}`)
        .argParser(oneOf(TABLE_FORMATS))
        .default('table'),
    )
    .addOption(
      new Option('--by <dimensions>', `what the rows are, with commas: ${DIMENSIONS.join(', ')}`)
        .argParser(someOf(DIMENSIONS))
        .default(undefined, 'metric'),
    )
    .addOption(withoutOption())
    .addOption(strictOption())
    .addOption(requireAllOption())
    .addOption(allowEmptyOption())
    .addHelpText(
      'after',
      examples(
        ['smg-report sum', 'totals of the workspace of this folder'],
        ['smg-report sum --by region,metric --format csv', 'for a spreadsheet'],
        ['smg-report sum --without abai', 'leave out a region whose file is broken'],
        [
          'awk \'FNR == 1 { print "---" } 1\' *.yaml | smg-report sum -',
          'documents from stdin, `---` between them',
        ],
      ),
    );
  return withCommon(command).action(async (paths: string[], _: object, self: Command) => {
    const { sum } = await import('./actions/sum.js');
    const flags = self.optsWithGlobals<Partial<SumFlags>>();
    await shell.finish(sum(paths, { format: 'table', ...flags, by: flags.by ?? ['metric'] }, shell.io));
  });
}
