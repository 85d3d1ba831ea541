import { checkFile, digestOf } from '../../src/check/index.js';
import { builtin, type Codelists } from '../../src/codelists/index.js';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import type { Digest } from '../../src/model/digest.js';
import type { Tree } from '../../src/model/tree.js';
import { parse } from '../../src/parse/index.js';

/** A text as a tree; a test writes good YAML. */
export function treeOf(text: string, file = 'a.yaml'): Tree {
  const { tree } = parse(file, text);
  if (!tree) throw new Error(`not YAML: ${text}`);
  return tree;
}

/** `code line:column` of each, as a test lists them. */
export const places = (found: readonly Diagnostic[]) =>
  found.map(({ code, place }) => `${code} ${place?.range.start.line}:${place?.range.start.column}`);

export const HEAD = 'region: kostanay\nperiod: 2020-02\n';

export const check = (body: string, codelists: Codelists = builtin) =>
  checkFile(treeOf(HEAD + body), codelists);

/** A region's report of a period, as checks across files see it. */
export function report(
  region: string,
  period: string,
  body = 'metrics: {}\n',
  file = `${region}-${period.replace('/', '-')}.yaml`,
): Digest {
  const { submission } = checkFile(treeOf(`region: ${region}\nperiod: ${period}\n${body}`, file), builtin);
  if (!submission) throw new Error(`no submission: ${region} ${period}`);
  return digestOf(submission);
}
