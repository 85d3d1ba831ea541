import type { FileRule } from '../draft.js';
import { activityProse, proseProblems } from '../prose.js';

/** What regions write is read aloud: letters, spaces, quotation marks, agreement. */
export const proseReadsWell: FileRule = ({ tree }, codelists) =>
  proseProblems(tree, activityProse(tree.value), codelists);
