import { Command, Option } from 'commander';
import { EXPLAIN_FORMATS, type ExplainFlags } from './flags.js';
import { examples, oneOf, type Shell, withCommon } from './options.js';

/** `smg-report explain` */
export function explainCommand(shell: Shell): Command {
  const command = new Command('explain')
    .summary('explain a message, or where a figure comes from')
    .description(
      'Explains the code of a message, with a wrong and a right example; without a name it lists all codes.\n' +
        'Inside a workspace also figures: how they add up, on which lines they rest, where they are said.',
    )
    .argument(
      '[what...]',
      'a code; or a metric, region, sphere (id or name), a region and a metric, a number',
    )
    .addOption(
      new Option('--format <format>', `how it is printed: ${EXPLAIN_FORMATS.join(', ')}`)
        .argParser(oneOf(EXPLAIN_FORMATS))
        .default('text'),
    )
    .addHelpText(
      'after',
      examples(
        ['smg-report explain', 'every code in one sentence'],
        ['smg-report explain unknown-key', 'why, and what to write instead'],
        ['smg-report explain unknown-key --locale ru', 'the same in Russian'],
        ['smg-report explain 458', 'where this number comes from'],
        ['smg-report explain kostanay media_materials', 'the number of one region'],
      ),
    );
  return withCommon(command).action(async (what: string[], _: object, self: Command) => {
    const { explain } = await import('./actions/explain.js');
    await shell.finish(explain(what, self.optsWithGlobals<ExplainFlags>(), shell));
  });
}
