import type { Codelists } from '../../codelists/index.js';
import { diagnostic, isCode, SEVERITIES, suggest } from '../../diagnostics/index.js';
import type { ExplainFlags } from '../flags.js';
import { EXIT } from '../io.js';
import type { Shell } from '../options.js';
import { complain } from '../report.js';

/** Explains what is named: the code of a message, or figures. Without a name it lists the codes. */
export async function explain(what: readonly string[], flags: ExplainFlags, shell: Shell): Promise<number> {
  const [code, ...more] = what;
  if (code === undefined || (more.length === 0 && isCode(code))) {
    const { explainCode, listCodes } = await import('./explain-code.js');
    return code !== undefined && isCode(code) ? explainCode(code, flags, shell) : listCodes(flags, shell.io);
  }
  const { explainFigures } = await import('./explain-figures.js');
  const outcome = await explainFigures(what, flags, shell.io);
  return typeof outcome === 'number' ? outcome : unknown(what.join(' '), outcome, flags, shell);
}

/** Nothing is called so. A name that is meant as a code is likelier to be one. */
async function unknown(
  id: string,
  codelists: Codelists,
  flags: ExplainFlags,
  { io }: Shell,
): Promise<number> {
  const codes = Object.keys(SEVERITIES);
  const { metrics, spheres, regions } = codelists;
  const suggestion = suggest(id, [...codes, ...[...metrics, ...spheres, ...regions].map((one) => one.id)]);
  const isOfCodes = suggestion !== undefined && isCode(suggestion);
  const found = isOfCodes
    ? diagnostic('unknown-code', { id, suggestion })
    : diagnostic('unknown-subject', { id, suggestion });
  await complain([found], [], flags, io);
  return EXIT.usage;
}
