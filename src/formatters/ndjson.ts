import type { Formatter } from './format.js';
import { diagnosticObject } from './json.js';
import { jsonText } from './json-text.js';

/** For pipes: each problem an object on a line of its own, as `json` has it in its list; nothing when all is well. */
export const ndjson: Formatter = (found, _counts, catalogue) =>
  found.map((one) => `${jsonText(diagnosticObject(one, catalogue))}\n`).join('');
