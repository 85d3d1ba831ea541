import { Command, CommanderError } from 'commander';
import { buildCommand } from './commands/build.js';
import { codelistCommand } from './commands/codelist.js';
import { explainCommand } from './commands/explain.js';
import { fixCommand } from './commands/fix.js';
import { EXIT, type Io } from './commands/io.js';
import { examples, type Outcome, type Shell, withCommon } from './commands/options.js';
import { previewCommand } from './commands/preview.js';
import { schemaCommand } from './commands/schema.js';
import { statusCommand } from './commands/status.js';
import { sumCommand } from './commands/sum.js';
import { validateCommand } from './commands/validate.js';
import { verifyCommand } from './commands/verify.js';
import { visible } from './formatters/visible.js';
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
  const root = program({ io, run, finish });
  try {
    await root.parseAsync(argv, { from: 'user' });
  } catch (error) {
    // Ctrl-C tears off what is being read.
    if (!io.signal?.aborted)
      outcome = error instanceof CommanderError ? await wrongUsage(error, argv, root, io) : bug(error, io);
  }
  if (io.signal?.aborted) return io.signal.reason === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
  const lost = await io.stdout.settled?.();
  return lost ? tellLost(lost, argv, io) : outcome;
}

/** What was to be printed is data: if it is incomplete, no exit code may say that all went well. */
async function tellLost(error: Error, argv: readonly string[], io: Io): Promise<number> {
  const [{ localeIn }, { complain }, { lostOutput }] = await Promise.all([
    import('./commands/usage.js'),
    import('./commands/report.js'),
    import('./write/folder.js'),
  ]);
  await complain([lostOutput(error)], [], localeIn(argv), io);
  return EXIT.disk;
}

/** Help that was asked for is no mistake; without a command it is shown as well. */
async function wrongUsage(
  error: CommanderError,
  argv: readonly string[],
  root: Command,
  io: Io,
): Promise<number> {
  if (error.exitCode === 0) return EXIT.fine;
  if (error.code === 'commander.help') return EXIT.usage;
  const { localeIn, problemOf, refuseUsage } = await import('./commands/usage.js');
  const command = argv.find((one) => root.commands.some((known) => known.name() === one));
  const name = command === undefined ? 'smg-report' : `smg-report ${command}`;
  return refuseUsage(problemOf(error), localeIn(argv), io, name);
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
    previewCommand,
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
  command.exitOverride().configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
    // Said in the reader's own language, once it is known what is wrong.
    outputError: () => {},
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
}

function bug(error: unknown, io: Io): number {
  const detail = error instanceof Error ? error : new Error(String(error));
  const text = io.env['SMG_DEBUG'] ? detail.stack : `${detail.name}: ${detail.message}`;
  io.stderr.write(
    `smg-report ${version()}: this is a bug of ours, not of your data. Please report it with the line below` +
      `${io.env['SMG_DEBUG'] ? '' : ' (SMG_DEBUG=1 shows more)'}.\n${visible(text ?? '', '\n')}\n`,
  );
  return EXIT.bug;
}
