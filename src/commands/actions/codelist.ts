import { hasErrors } from '../../diagnostics/index.js';
import { findWorkspace } from '../../load/index.js';
import { codelistJson, codelistTable, grid } from '../../publish/index.js';
import type { CodelistFlags, ListName } from '../flags.js';
import { looseProject, openFolder } from '../group.js';
import { EXIT, type Io } from '../io.js';
import { complain, exitCodeFor } from '../report.js';

/** Prints a codelist, with the entries of the workspace in which the command runs. */
export async function codelist(name: ListName, flags: CodelistFlags, io: Io): Promise<number> {
  const folder = findWorkspace(io.cwd);
  const { codelists, diagnostics } = folder === undefined ? looseProject([]) : openFolder(folder, io.cwd);
  await complain(diagnostics, [], flags, io);
  if (hasErrors(diagnostics)) return exitCodeFor(diagnostics, { workspace: diagnostics });
  const { format } = flags;
  io.stdout.write(
    format === 'json' ? codelistJson(name, codelists) : grid(codelistTable(name, codelists), format),
  );
  return EXIT.fine;
}
