import { hasErrors } from '../../diagnostics/index.js';
import { findWorkspace } from '../../load/index.js';
import { editorSchema } from '../../validate/editor-schema.js';
import type { CommonFlags, SchemaName } from '../flags.js';
import { looseProject, openFolder } from '../group.js';
import { EXIT, type Io } from '../io.js';
import { complain, exitCodeFor } from '../report.js';

/**
 * Prints the JSON Schema of a kind of file. Its texts are in all three languages unless one is asked for: it
 * lies beside the files, and who opens them is not known.
 */
export async function schema(name: SchemaName, flags: CommonFlags, io: Io): Promise<number> {
  const folder = findWorkspace(io.cwd);
  const { codelists, diagnostics } = folder === undefined ? looseProject([]) : openFolder(folder, io.cwd);
  if (hasErrors(diagnostics)) {
    await complain(diagnostics, [], flags, io);
    return exitCodeFor(diagnostics, { workspace: diagnostics });
  }
  io.stdout.write(`${JSON.stringify(editorSchema(name, codelists, flags.locale), null, 2)}\n`);
  return EXIT.fine;
}
