import type { FileRule } from '../draft.js';
import { braceProblems } from '../wording.js';

/** What regions write is data, never a template: `{{name}}` would be read aloud. */
export const textsHoldNoBraces: FileRule = ({ tree, prose }) => braceProblems(tree, prose);
