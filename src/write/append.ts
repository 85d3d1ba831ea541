import { appendFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/index.js';
import { refusal, unwritable } from './folder.js';

/** Adds a text to a file that others write into as well. Gives what went wrong. */
export function appendText(path: string, text: string): Diagnostic | undefined {
  try {
    appendFileSync(path, text);
    return undefined;
  } catch (error) {
    return unwritable(refusal(path, error));
  }
}
