import { Command, Option } from 'commander';
import { DOCUMENTS, OUTPUT_FORMATS } from '../model/plan.js';
import { PAGE_VARIANTS } from '../model/variant.js';
import type { BuildFlags } from './flags.js';
import {
  allowEmptyOption,
  examples,
  minutes,
  requireAllOption,
  type Shell,
  someOf,
  strictOption,
  withCommon,
  withoutOption,
} from './options.js';

/** `smg-report build` */
export function buildCommand(shell: Shell): Command {
  const command = new Command('build')
    .summary('make the speech and the tables')
    .description(
      'Checks the activity files of a workspace, adds them up and writes the speech, the tables and the audit.\n' +
        'All files are written or none; stdout lists them, problems go to stderr.',
    )
    .argument('[dir]', 'folder of the workspace (default: this folder or the nearest one above)')
    .addOption(
      new Option('--lang <languages>', `with commas: ${PAGE_VARIANTS.join(', ')}`).argParser(
        someOf(PAGE_VARIANTS),
      ),
    )
    .addOption(
      new Option('--format <formats>', `with commas: ${OUTPUT_FORMATS.join(', ')}`).argParser(
        someOf(OUTPUT_FORMATS),
      ),
    )
    .addOption(
      new Option('--only <documents>', `with commas: ${DOCUMENTS.join(', ')}`).argParser(someOf(DOCUMENTS)),
    )
    .option('--all', 'every document in every language and format, but for what other flags choose')
    .option('--spoken', 'also the speech as it is read aloud, with its minutes')
    .addOption(
      new Option('--max-minutes <minutes>', 'say what to cut if reading takes longer').argParser(minutes),
    )
    .option('--out <dir>', 'where to write; - prints one document (default: out/ in the workspace)')
    .option('--watch', 'build again at every change, until Ctrl-C')
    .addOption(withoutOption())
    .addOption(strictOption())
    .addOption(requireAllOption())
    .addOption(allowEmptyOption())
    .addHelpText(
      'after',
      examples(
        ['smg-report build', 'what the workspace asks for, into out/'],
        ['smg-report build --lang kk,ru --format md,txt', 'two languages, two formats'],
        ['smg-report build --lang ru --only speech --format md --out -', 'print the Russian speech'],
        ['smg-report build --spoken --max-minutes 10', 'the speech in words, and what to cut'],
        ['smg-report build --all', 'everything that can be made'],
        ['smg-report build --watch --format html', 'again at every change'],
        ['smg-report build 2020-q1 --without abai --strict', 'another folder, without one region'],
      ),
    );
  return withCommon(command).action(async (dir: string | undefined, _: object, self: Command) => {
    const flags = self.optsWithGlobals<BuildFlags>();
    const act = flags.watch
      ? (await import('./actions/watch.js')).watch
      : (await import('./actions/build.js')).build;
    await shell.finish(act(dir, flags, shell.io));
  });
}
