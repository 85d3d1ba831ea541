import {
  type Catalogue,
  type Code,
  type Diagnostic,
  type Related,
  type RulePage,
  SEVERITIES,
  sentenceOf,
} from '../diagnostics/index.js';
import type { Place } from '../model/place.js';
import { fingerprints } from './fingerprint.js';
import type { Formatter } from './format.js';
import { jsonText } from './json-text.js';
import { sentence } from './lines.js';
import { fromRoot, uriOf } from './path.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** For code scanning: a log of the Static Analysis Results Interchange Format 2.1.0, with the rules that were broken. */
export const sarifWith =
  (pages: Readonly<Record<string, RulePage>>): Formatter =>
  (found, _counts, catalogue, { version, folder }) => {
    const codes = [...new Set(found.map((one) => one.code))].sort();
    const rules = codes.map((code) => ruleOf(code, pages[code], catalogue));
    const prints = fingerprints(found);
    const run = {
      tool: { driver: { name: 'smg-report', version, rules } },
      columnKind: 'utf16CodeUnits',
      invocations: [invocationOf(found, catalogue)],
      results: found.flatMap((one, i) => {
        if (!one.place) return [];
        const fixed = {
          ruleIndex: codes.indexOf(one.code),
          partialFingerprints: { 'smgReport/v1': prints[i] },
        };
        return [{ ruleId: one.code, ...fixed, ...whatAndWhere(one, one.place, catalogue, folder) }];
      }),
    };
    return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
  };

function ruleOf(code: Code, page: RulePage | undefined, { locale }: Catalogue): object {
  const rule = { id: code, defaultConfiguration: { level: SEVERITIES[code] } };
  if (!page) return rule;
  const [, why = '', ...how] = page.text[locale].trim().split('\n\n');
  return {
    ...rule,
    shortDescription: { text: sentenceOf(page, locale) },
    fullDescription: { text: why },
    help: { text: how.join('\n\n') || why, markdown: page.text[locale] },
  };
}

/** A problem that is no file's is one of the run: a result needs a line to be shown at. */
function invocationOf(found: readonly Diagnostic[], catalogue: Catalogue): object {
  const own = found.filter((one) => !one.place);
  return {
    executionSuccessful: own.every((one) => one.severity !== 'error'),
    toolExecutionNotifications: own.map((one) => ({
      descriptor: { id: one.code },
      ...saying(one, catalogue),
    })),
  };
}

const saying = (one: Diagnostic, catalogue: Catalogue) => ({
  level: one.severity,
  message: { text: withoutLinks(sentence(one, catalogue)) },
});

/** `[words](1)` would become a link. */
const withoutLinks = (text: string) => text.replace(/\[(?=[^\]]*\]\()/g, '\\[');

function whatAndWhere(one: Diagnostic, place: Place, catalogue: Catalogue, folder: string | undefined) {
  const related = (one.related ?? []).map((other, i) => relatedLocation(other, i, catalogue, folder));
  return {
    ...saying(one, catalogue),
    locations: [locationOf(place, folder)],
    ...(related.length > 0 && { relatedLocations: related }),
  };
}

const relatedLocation = (
  { role, place }: Related,
  id: number,
  catalogue: Catalogue,
  folder: string | undefined,
) => ({ id, message: { text: catalogue.related[role] }, ...locationOf(place, folder) });

const locationOf = ({ file, range: { start, end } }: Place, folder: string | undefined) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(fromRoot(file, folder)) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  },
});
