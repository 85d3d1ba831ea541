import { type Code, loadCatalogue, type Rules, SEVERITIES } from '../../diagnostics/index.js';
import { codesJson, codesText } from '../../formatters/codes.js';
import { painterFor } from '../../formatters/painter.js';
import { pageJson, pageText } from '../../formatters/rule-page.js';
import { pages } from '../../generated/rule-pages.js';
import { findWorkspace } from '../../load/index.js';
import { colorLevel } from '../color.js';
import type { ExplainFlags } from '../flags.js';
import { openFolder } from '../group.js';
import { EXIT, type Io } from '../io.js';
import { localeOf } from '../locale.js';
import type { Shell } from '../options.js';
import { messagesOf } from './example.js';

/** Prints the page of a code with its examples, and what the tool says about the wrong one. */
export async function explainCode(code: Code, flags: ExplainFlags, shell: Shell): Promise<number> {
  const { io } = shell;
  const locale = localeOf(flags.locale, io.env);
  const level = flags.format === 'text' ? colorLevel(flags.color, io.env, io.stdout) : 0;
  const page = pages[code];
  const explained = {
    code,
    severity: SEVERITIES[code],
    inWorkspace: rulesHere(io)[code],
    page,
    messages: page ? await messagesOf(page, { locale, level }, shell) : '',
  };
  const catalogue = await loadCatalogue(locale);
  const print = flags.format === 'json' ? pageJson : pageText;
  io.stdout.write(print(explained, catalogue, await painterFor(level)));
  return EXIT.fine;
}

/** Prints all codes, each with its sentence. */
export async function listCodes(flags: ExplainFlags, io: Io): Promise<number> {
  const catalogue = await loadCatalogue(localeOf(flags.locale, io.env));
  const print = flags.format === 'json' ? codesJson : codesText;
  io.stdout.write(print(pages, catalogue, await painterFor(colorLevel(flags.color, io.env, io.stdout))));
  return EXIT.fine;
}

/** What the workspace in which the command runs has set; a broken one has set nothing. */
function rulesHere(io: Io): Rules {
  const folder = findWorkspace(io.cwd);
  return folder === undefined ? {} : (openFolder(folder, io.cwd).workspace?.rules ?? {});
}
