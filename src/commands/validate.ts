import { Command, Option } from 'commander';
import { DIAGNOSTIC_FORMATS, type ValidateFlags } from './flags.js';
import {
  allowEmptyOption,
  examples,
  requireAllOption,
  type Shell,
  strictOption,
  targets,
  withCommon,
} from './options.js';

/** `smg-report validate` */
export function validateCommand(shell: Shell): Command {
  const command = new Command('validate')
    .summary('check activity files')
    .description(
      'Checks activity files and prints every problem on stdout. Without a path it checks the workspace of this\n' +
        'folder; files inside a workspace are checked with all others of it, but only they are reported on.',
    )
    .argument('[paths...]', 'files, folders or globs; - for stdin')
    .addOption(
      new Option(
        '--format <format[=file]>',
        `how problems are printed, or written to a file; several by repeating: ${DIAGNOSTIC_FORMATS.join(', ')} ` +
          '(default: auto, which is github on GitHub Actions, else pretty)',
      ).argParser(targets),
    )
    .addOption(strictOption())
    .addOption(requireAllOption())
    .addOption(allowEmptyOption())
    .addHelpText(
      'after',
      examples(
        ['smg-report validate', 'the workspace of this folder'],
        ['smg-report validate regions/kostanay.yaml', 'one file of it'],
        ["smg-report validate 'inbox/**/*.yaml' --format compact", 'loose files, one line a problem'],
        [
          'smg-report validate --format sarif=report.sarif --format pretty',
          'a file for a program, and to read',
        ],
        ['smg-report validate - --format json < report.yaml', 'stdin, for a script'],
      ),
    );
  return withCommon(command).action(async (paths: string[], _: object, self: Command) => {
    const { validate } = await import('./actions/validate.js');
    await shell.finish(validate(paths, self.optsWithGlobals<ValidateFlags>(), shell.io));
  });
}
