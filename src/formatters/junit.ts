import { type Catalogue, type Diagnostic, wordsFor } from '../diagnostics/index.js';
import { byFile } from './by-file.js';
import type { FormatOptions, Formatter } from './format.js';
import { linesOf } from './lines.js';
import { location } from './location.js';
import { element, xmlDocument, xmlText } from './xml.js';

/** What the suite of problems is called that are no file's. */
const TOOL = 'smg-report';

/** What a test case says: the file cannot be read, breaks a rule, or passes. */
type Verdict = 'error' | 'failure' | 'pass';

/**
 * For CI servers that show tests: a suite for each file, in it a case for each problem, or one that passes. What does
 * not fail the run does not fail its case, but is printed by it.
 */
export const junit: Formatter = (found, _counts, catalogue, options) => {
  const groups = [...byFile(found, options.files)];
  const suites = groups.flatMap(([file = TOOL, own]) =>
    element('testsuite', { name: file, ...countsOf([own], options) }, casesOf(file, own, catalogue, options)),
  );
  const counts = countsOf(
    groups.map(([, own]) => own),
    options,
  );
  return xmlDocument(element('testsuites', { name: TOOL, ...counts }, suites));
};

function verdictOf({ code, severity }: Diagnostic, { strict }: FormatOptions): Verdict {
  if (severity === 'note' || (severity === 'warning' && !strict)) return 'pass';
  return code === 'unreadable-file' ? 'error' : 'failure';
}

/** Of some files; one without a problem is a test that passes. */
function countsOf(files: readonly (readonly Diagnostic[])[], options: FormatOptions) {
  const verdicts = files.flat().map((one) => verdictOf(one, options));
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  const clean = files.filter((own) => own.length === 0).length;
  return { tests: verdicts.length + clean, failures: count('failure'), errors: count('error') };
}

function casesOf(
  file: string,
  own: readonly Diagnostic[],
  catalogue: Catalogue,
  options: FormatOptions,
): string[] {
  if (own.length === 0) return element('testcase', { classname: file, name: file, file });
  return own.flatMap((one) => testcase(one, file, catalogue, options));
}

function testcase(one: Diagnostic, file: string, catalogue: Catalogue, options: FormatOptions): string[] {
  const { message } = wordsFor(one, catalogue);
  const verdict = verdictOf(one, options);
  const lines = linesOf(one, catalogue).map(xmlText);
  const said = [...(one.place ? [xmlText(location(one.place))] : []), ...lines];
  const result =
    verdict === 'pass'
      ? element('system-out', {}, said)
      : element(verdict, { type: one.code, message }, said);
  return element('testcase', { classname: file, name: nameOf(one, message), ...placeOf(one) }, result);
}

function nameOf({ code, place }: Diagnostic, message: string): string {
  const start = place?.range.start;
  return `${start ? `${start.line}:${start.column} ` : ''}${code}: ${message}`;
}

const placeOf = ({ place }: Diagnostic) => (place ? { file: place.file, line: place.range.start.line } : {});
