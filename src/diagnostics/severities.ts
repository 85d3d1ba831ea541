import { building } from './codes/building.js';
import { comments } from './codes/comments.js';
import { documents } from './codes/documents.js';
import { exactness } from './codes/exactness.js';
import { meaning } from './codes/meaning.js';
import { output } from './codes/output.js';
import { pages } from './codes/pages.js';
import { plausibility } from './codes/plausibility.js';
import { privacy } from './codes/privacy.js';
import { prose } from './codes/prose.js';
import { reading } from './codes/reading.js';
import type { Severity } from './codes/severity.js';
import type { Code } from './codes.js';

export { SEVERITY_ORDER, type Severity } from './codes/severity.js';

/** Every code's severity unless the workspace's `rules` say otherwise. The order is that of the stages. */
export const SEVERITIES: { readonly [C in Code]: Severity } = {
  ...reading,
  ...exactness,
  ...meaning,
  ...plausibility,
  ...prose,
  ...privacy,
  ...comments,
  ...building,
  ...documents,
  ...pages,
  ...output,
};

export const isCode = (text: string): text is Code => Object.hasOwn(SEVERITIES, text);
