import { differingPhrases } from '../differing.js';
import type { FileRule } from '../draft.js';

/** A number in the Kazakh note of a quantity stands in the Russian one as well, and the other way round. */
export const notesStateTheSameNumbers: FileRule = ({ tree, prose }) => differingPhrases(tree, prose);
