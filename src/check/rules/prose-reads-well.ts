import type { FileRule } from '../draft.js';
import { proseProblems } from '../prose.js';

/** What regions write is read aloud: letters, spaces, quotation marks, agreement. */
export const proseReadsWell: FileRule = ({ tree, prose }, codelists) => proseProblems(tree, prose, codelists);
