import { diagnostic, isCode, SEVERITIES, suggest } from '../../diagnostics/index.js';
import type { ExplainFlags } from '../flags.js';
import { EXIT } from '../io.js';
import type { Shell } from '../options.js';
import { complain } from '../report.js';
import { explainCode, listCodes } from './explain-code.js';

/** Explains what is named: the code of a message. Without a name it lists what there is. */
export async function explain(what: readonly string[], flags: ExplainFlags, shell: Shell): Promise<number> {
  const [code, ...more] = what;
  if (code === undefined) return listCodes(flags, shell.io);
  if (more.length === 0 && isCode(code)) return explainCode(code, flags, shell);
  const id = what.join(' ');
  const args = { id, suggestion: suggest(id, Object.keys(SEVERITIES)) };
  await complain([diagnostic('unknown-code', args)], [], flags, shell.io);
  return EXIT.usage;
}
