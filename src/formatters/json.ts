import {
  type Catalogue,
  type Counts,
  type Diagnostic,
  type Related,
  wordsFor,
} from '../diagnostics/index.js';
import type { Place } from '../model/place.js';
import type { Formatter } from './format.js';
import { jsonText } from './json-text.js';

/** For scripts; the shape is a contract. Optional keys are left out when there is nothing to say. */
export const json: Formatter = (found, counts, catalogue) =>
  `${jsonText(diagnosticsObject(found, counts, catalogue), 2)}\n`;

function diagnosticsObject(found: readonly Diagnostic[], counts: Counts, catalogue: Catalogue): object {
  return {
    schemaVersion: 1,
    diagnostics: found.map((one) => diagnosticObject(one, catalogue)),
    summary: { files: counts.files, errors: counts.errors, warnings: counts.warnings, notes: counts.notes },
  };
}

/** One problem; `ndjson` prints the same. */
export function diagnosticObject(one: Diagnostic, catalogue: Catalogue): object {
  const { message, hint } = wordsFor(one, catalogue);
  return {
    code: one.code,
    severity: one.severity,
    message,
    ...(hint !== undefined && { hint }),
    ...(one.place && { file: one.place.file }),
    ...(one.pointer !== undefined && { pointer: one.pointer }),
    ...(one.place && { range: rangeObject(one.place) }),
    related: (one.related ?? []).map((other) => relatedObject(other, catalogue)),
  };
}

const relatedObject = ({ role, place }: Related, catalogue: Catalogue) => ({
  message: catalogue.related[role],
  file: place.file,
  range: rangeObject(place),
});

const rangeObject = ({ range: { start, end } }: Place) => ({
  start: { line: start.line, column: start.column },
  end: { line: end.line, column: end.column },
});
