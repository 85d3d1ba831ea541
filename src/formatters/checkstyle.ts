import type { Catalogue, Diagnostic, Severity } from '../diagnostics/index.js';
import { byFile } from './by-file.js';
import type { Formatter } from './format.js';
import { NOWHERE, sentence } from './lines.js';
import { element, xmlDocument } from './xml.js';

const SEVERITIES: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', note: 'info' };

/** For Jenkins, reviewdog and the like: the XML of Checkstyle. */
export const checkstyle: Formatter = (found, _counts, catalogue, { files }) => {
  const elements = [...byFile(found, files)].flatMap(([file, own]) =>
    element(
      'file',
      { name: file ?? NOWHERE },
      own.flatMap((one) => problem(one, catalogue)),
    ),
  );
  return xmlDocument(element('checkstyle', { version: '4.3' }, elements));
};

function problem(one: Diagnostic, catalogue: Catalogue): string[] {
  const { line, column } = one.place?.range.start ?? { line: 1, column: 1 };
  return element('error', {
    line,
    column,
    severity: SEVERITIES[one.severity],
    message: sentence(one, catalogue),
    source: `smg-report.${one.code}`,
  });
}
