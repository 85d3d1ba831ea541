import type { FileRule } from '../draft.js';
import { activityProse } from '../prose.js';
import { braceProblems } from '../wording.js';

/** What regions write is data, never a template: `{{name}}` would be read aloud. */
export const textsHoldNoBraces: FileRule = ({ tree }) => braceProblems(tree, activityProse(tree.value));
