import { codelists } from '../generated/codelists.js';
import type { Codelists } from './types.js';

/** The codelists that come with the tool. */
export const builtin: Codelists = codelists;
