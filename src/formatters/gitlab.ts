import type { Severity } from '../diagnostics/index.js';
import { fingerprints } from './fingerprint.js';
import type { Formatter } from './format.js';
import { jsonText } from './json-text.js';
import { NOWHERE, sentence } from './lines.js';
import { fromRoot } from './path.js';

const SEVERITIES: { readonly [S in Severity]: string } = { error: 'major', warning: 'minor', note: 'info' };

/** For GitLab: a code quality report. */
export const gitlab: Formatter = (found, _counts, catalogue, { folder }) => {
  const prints = fingerprints(found);
  const problems = found.map((one, i) => ({
    description: sentence(one, catalogue),
    check_name: one.code,
    fingerprint: prints[i],
    severity: SEVERITIES[one.severity],
    location: {
      path: fromRoot(one.place?.file ?? NOWHERE, folder),
      lines: { begin: one.place?.range.start.line ?? 1, end: one.place?.range.end.line ?? 1 },
    },
  }));
  return `${jsonText(problems, 2)}\n`;
};
