import { Command, CommanderError } from 'commander';
import { buildCommand } from './commands/build.js';
import { codelistCommand } from './commands/codelist.js';
import { explainCommand } from './commands/explain.js';
import { fixCommand } from './commands/fix.js';
import { EXIT, type Io } from './commands/io.js';
import { examples, type Outcome, type Shell, withCommon } from './commands/options.js';
import { schemaCommand } from './commands/schema.js';
import { statusCommand } from './commands/status.js';
import { sumCommand } from './commands/sum.js';
import { validateCommand } from './commands/validate.js';
import { verifyCommand } from './commands/verify.js';
import { version } from './version.js';

export type { Io } from './commands/io.js';

/**
 * Runs one command and gives its exit code. Definitions stand here and in `commands/`; what a command does is
 * loaded once it is known which one runs, so that `--help` waits for nothing.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let outcome: number = EXIT.fine;
  const finish = async (code: Outcome) => {
    outcome = await code;
  };
  try {
    await program({ io, run, finish }).parseAsync(argv, { from: 'user' });
    return io.signal?.aborted ? EXIT.interrupted : outcome;
  } catch (error) {
    // Ctrl-C tears off what is being read.
    if (io.signal?.aborted) return EXIT.interrupted;
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    return bug(error, io);
  }
}

function program(shell: Shell): Command {
  const root = withCommon(new Command('smg-report'))
    .description('Compiles the activity files of the regions into a briefing in Kazakh and Russian.')
    .version(version(), '-V, --version', 'print the version')
    .addHelpText(
      'after',
      examples(
        ['smg-report validate', 'check the files of this workspace'],
        ['smg-report build', 'make the speech and the tables'],
        ['smg-report help build', 'more about a command'],
      ),
    );
  const commands = [
    buildCommand,
    validateCommand,
    statusCommand,
    verifyCommand,
    explainCommand,
    fixCommand,
    sumCommand,
    schemaCommand,
    codelistCommand,
  ];
  for (const make of commands) root.addCommand(make(shell));
  for (const command of [root, ...root.commands]) atHome(command, shell.io);
  return root;
}

/** Makes a command write where it is told to, and leave ending the process to others. */
function atHome(command: Command, io: Io): void {
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError(`See: smg-report ${command.parent ? `${command.name()} ` : ''}--help`);
}

function bug(error: unknown, io: Io): number {
  const detail = error instanceof Error ? error : new Error(String(error));
  const text = io.env['SMG_DEBUG'] ? detail.stack : `${detail.name}: ${detail.message}`;
  io.stderr.write(
    `smg-report ${version()}: this is a bug of ours, not of your data. Please report it with the line below` +
      `${io.env['SMG_DEBUG'] ? '' : ' (SMG_DEBUG=1 shows more)'}.\n${text}\n`,
  );
  return EXIT.bug;
}
