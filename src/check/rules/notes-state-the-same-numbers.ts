import { differingPhrases } from '../differing.js';
import type { FileRule } from '../draft.js';
import { activityProse } from '../prose.js';

/** A number in the Kazakh note of a quantity stands in the Russian one as well, and the other way round. */
export const notesStateTheSameNumbers: FileRule = ({ tree }) =>
  differingPhrases(tree, activityProse(tree.value));
