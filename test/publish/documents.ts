import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtin, regionNameOf } from '../../src/codelists/index.js';
import { build } from '../../src/compile.js';
import { examine, openWorkspace } from '../../src/examine.js';
import { loadFonts } from '../../src/load/index.js';
import type { Output } from '../../src/model/output.js';
import { type Asked, planOf } from '../../src/model/plan.js';

const EXAMPLE = 'examples/2020-january-february';
const read = (path: string) => ({ path, bytes: readFileSync(join(EXAMPLE, path)) });

/** What a build of the example makes, by path; nothing is written. */
export async function exampleOutputs(asked: Partial<Asked>): Promise<ReadonlyMap<string, Output['content']>> {
  const { workspace } = openWorkspace({ settings: read('smg-report.yaml'), codelists: [] });
  if (!workspace) throw new Error('the example is broken');
  const files = readdirSync(join(EXAMPLE, 'regions')).map((name) =>
    examine(read(`regions/${name}`), builtin),
  );
  const plan = planOf({ languages: workspace.languages, formats: ['md'], ...asked });
  const { outputs, diagnostics } = await build(
    files,
    { codelists: builtin, workspace },
    { plan, templates: [], fonts: loadFonts() },
  );
  if (!outputs) throw new Error(`the example does not build: ${diagnostics.map(({ code }) => code)}`);
  return new Map(outputs.map(({ path, content }) => [path, content]));
}

/** What pages of a test are made with: names of 2020, nothing to remark, nobody has approved them. */
export const context = {
  naming: { codelists: builtin, regionName: (id: string) => regionNameOf(builtin, id, '2020-02-29') },
  remarks: { kk: [], ru: [] },
  draft: true,
};
