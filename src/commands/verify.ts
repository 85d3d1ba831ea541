import { Command } from 'commander';
import type { VerifyFlags } from './flags.js';
import { examples, type Shell, strictOption, withCommon } from './options.js';

/** `smg-report verify` */
export function verifyCommand(shell: Shell): Command {
  const command = new Command('verify')
    .summary('whether documents still belong to the data')
    .description(
      'Compares the documents of a build, and the files that they were made from, with its manifest.json: says\n' +
        'what has changed, is missing or has come since. Nothing is built and nothing written.',
    )
    .argument('[out]', 'folder of the documents, or of the workspace (default: that of this folder)')
    .addOption(strictOption())
    .addHelpText(
      'after',
      examples(
        ['smg-report verify', 'before the speech is printed'],
        ['smg-report verify /media/stick/out', 'a copy, held against the workspace of this folder'],
      ),
    );
  return withCommon(command).action(async (out: string | undefined, _: object, self: Command) => {
    const { verify } = await import('./actions/verify.js');
    await shell.finish(verify(out, self.optsWithGlobals<VerifyFlags>(), shell.io));
  });
}
