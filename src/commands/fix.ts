import { Command } from 'commander';
import type { FixFlags } from './flags.js';
import { allowEmptyOption, examples, type Shell, withCommon } from './options.js';

/** `smg-report fix` */
export function fixCommand(shell: Shell): Command {
  const command = new Command('fix')
    .summary('correct slips of typing in place')
    .description(
      'Corrects spaces, quotation marks, dashes and look-alike letters in the texts of activity files,\n' +
        'settings and templates. Comments and layout stay as they are. Grammar and numbers are\n' +
        'left to people: see validate. Lists the files that it changed.',
    )
    .argument('[paths...]', 'files, folders or globs (default: the workspace of this folder)')
    .option('--dry-run', 'print a diff and change nothing')
    .addOption(allowEmptyOption())
    .addHelpText(
      'after',
      examples(
        ['smg-report fix --dry-run', 'what would change in this workspace'],
        ['smg-report fix', 'change it'],
        ['smg-report fix regions/kostanay.yaml', 'one file'],
        ["smg-report fix 'inbox/**/*.yaml'", 'loose files'],
      ),
    );
  return withCommon(command).action(async (paths: string[], _: object, self: Command) => {
    const { fix } = await import('./actions/fix.js');
    await shell.finish(fix(paths, self.optsWithGlobals<FixFlags>(), shell.io));
  });
}
