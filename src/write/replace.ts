import { chmodSync, realpathSync, renameSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { refusal } from './folder.js';
import { discard, temporaryName } from './temporary.js';

/**
 * Puts a new text in the place of a file, or leaves the old one: it is on disk under another name before it gets this
 * one. Links are followed, permissions kept. Gives what went wrong.
 */
export async function replaceFile(
  path: string,
  shown: string,
  bytes: Uint8Array,
): Promise<Diagnostic | undefined> {
  let temporary: string | undefined;
  try {
    const target = realpathSync(path);
    temporary = temporaryName(target);
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    chmodSync(temporary, statSync(target).mode);
    renameSync(temporary, target);
    return undefined;
  } catch (error) {
    const start = { line: 1, column: 1 };
    const { detail } = refusal(path, error);
    return diagnostic(
      'unwritable-file',
      { detail },
      { place: { file: shown, range: { start, end: start } } },
    );
  } finally {
    if (temporary !== undefined) discard([temporary]);
  }
}
