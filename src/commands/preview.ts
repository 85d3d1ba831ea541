import { Command, Option } from 'commander';
import { DOCUMENTS } from '../model/plan.js';
import { PAGE_VARIANTS } from '../model/variant.js';
import type { PreviewFlags } from './flags.js';
import {
  allowEmptyOption,
  examples,
  port,
  requireAllOption,
  type Shell,
  someOf,
  withCommon,
  withoutOption,
} from './options.js';

/** `smg-report preview` */
export function previewCommand(shell: Shell): Command {
  const command = new Command('preview')
    .summary('show the documents in the browser while they change')
    .description(
      'Serves the html of a build on this machine alone, made again at every change; nothing is written.\n' +
        'Problems stand in the page, and a figure leads to its file and line. stdout has the address; Ctrl-C ends it.',
    )
    .argument('[dir]', 'folder of the workspace (default: this folder or the nearest one above)')
    .addOption(
      new Option('--lang <languages>', `with commas: ${PAGE_VARIANTS.join(', ')}`).argParser(
        someOf(PAGE_VARIANTS),
      ),
    )
    .addOption(
      new Option('--only <documents>', `with commas: ${DOCUMENTS.join(', ')}`).argParser(someOf(DOCUMENTS)),
    )
    .addOption(new Option('--port <number>', 'port to listen on (default: any free one)').argParser(port))
    .addOption(withoutOption())
    .addOption(requireAllOption())
    .addOption(allowEmptyOption())
    .addHelpText(
      'after',
      examples(
        ['smg-report preview', 'the documents of this workspace'],
        ['smg-report preview --lang bilingual --only speech', 'both languages side by side'],
        ['smg-report preview 2020-q1 --port 8080', 'another folder, at a port that stays'],
      ),
    );
  return withCommon(command).action(async (dir: string | undefined, _: object, self: Command) => {
    const flags = self.optsWithGlobals<PreviewFlags>();
    const { preview } = await import('./actions/preview.js');
    await shell.finish(preview(dir, flags, shell.io));
  });
}
