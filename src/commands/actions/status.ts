import { regionNameOf } from '../../codelists/index.js';
import { status as statusOfFiles } from '../../compile.js';
import { type Diagnostic, hasErrors, loadStatusWords } from '../../diagnostics/index.js';
import { painterFor } from '../../formatters/painter.js';
import { visible } from '../../formatters/visible.js';
import { lastDay } from '../../model/period.js';
import type { RegionState, Status } from '../../model/status.js';
import { grid, statusCounts, statusData, statusJson, statusTable } from '../../publish/index.js';
import { colorLevel } from '../color.js';
import type { StatusFlags } from '../flags.js';
import { folderOf } from '../folder.js';
import { contextOf, filesOf, type Gathered, gather } from '../gather.js';
import { openGroup } from '../group.js';
import { EXIT, type Io } from '../io.js';
import { localeOf } from '../locale.js';
import { complain, exitCodeFor } from '../report.js';

/** Prints who has reported on stdout; what is wrong with the workspace itself goes to stderr. */
export async function status(dir: string | undefined, flags: StatusFlags, io: Io): Promise<number> {
  const folder = folderOf(dir, io.cwd);
  if (typeof folder !== 'string') return refuse([folder], [], flags, io);
  const project = await openGroup({ folder }, folder);
  const listing = project.listing.filter((one) => !flags.allowEmpty || one.code !== 'no-files');
  const { workspace } = project;
  if (!workspace || hasErrors(project.diagnostics))
    return refuse([...project.diagnostics, ...listing], project.diagnostics, flags, io);
  const gathered = await gather(project, { keep: 'identity', hash: false }, io);
  if (!gathered) return EXIT.interrupted;
  const examined = gathered.files.map((file) => file.examined);
  const made = statusOfFiles(examined, { ...contextOf(gathered, flags), workspace });
  const besides = [...project.diagnostics, ...listing, ...elsewhere(made.diagnostics, examined)];
  await complain(besides, filesOf(gathered), flags, io);
  io.stdout.write(await printed(made.status, gathered, flags, io));
  return exitCodeFor([...project.diagnostics, ...listing, ...made.diagnostics], { strict: flags.strict });
}

/** What the table does not show: problems of earlier periods' files. Who is missing, it shows. */
function elsewhere(found: readonly Diagnostic[], sent: readonly { readonly file: string }[]): Diagnostic[] {
  const shown = new Set(sent.map(({ file }) => file));
  return found.filter((one) => one.code !== 'region-missing' && !shown.has(one.place?.file ?? ''));
}

async function refuse(
  found: readonly Diagnostic[],
  workspace: readonly Diagnostic[],
  flags: StatusFlags,
  io: Io,
): Promise<number> {
  await complain(found, [], flags, io);
  return exitCodeFor(found, { strict: flags.strict, workspace });
}

/** Whoever answers for a report gets so many columns, so that the table fits a hundred. */
const WIDEST = 21;

async function printed(status: Status, { codelists }: Gathered, flags: StatusFlags, io: Io): Promise<string> {
  const { format } = flags;
  if (format === 'json') return statusJson(status);
  if (format === 'csv') return visibleLines(grid(statusData(status), 'csv')).join('\n');
  const locale = localeOf(flags.locale, io.env);
  const words = await loadStatusWords(locale);
  const day = lastDay(status.period);
  const naming = { words, locale, regionName: (id: string) => regionNameOf(codelists, id, day) };
  const { table, states } = statusTable(status, format === 'table' ? { ...naming, widest: WIDEST } : naming);
  const lines = visibleLines(grid(table, format).trimEnd());
  const rows = format === 'table' ? await painted(lines, states, flags, io) : lines;
  return `${[...rows, '', words.sentence(statusCounts(status))].join('\n')}\n`;
}

/** What somebody typed does not repaint the terminal. */
const visibleLines = (text: string) => text.split('\n').map((line) => visible(line));

const INK = { missing: 'yellow', errors: 'red', partial: 'yellow', warnings: 'cyan' } as const;

/** Rows that somebody should look at, in colour; two lines of heading stand above them. */
async function painted(lines: readonly string[], states: readonly RegionState[], flags: StatusFlags, io: Io) {
  const paint = await painterFor(colorLevel(flags.color, io.env, io.stdout));
  return lines.map((line, i) => {
    const state = states[i - 2];
    return state === undefined || state === 'reported' ? line : paint[INK[state]](line);
  });
}
