import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { findWorkspace, isWorkspace, shownPath, unreadable } from '../load/index.js';

/** The workspace that is meant: the one named, and no other, or the nearest. */
export function folderOf(dir: string | undefined, cwd: string): string | Diagnostic {
  if (dir === undefined) return findWorkspace(cwd) ?? diagnostic('no-workspace', { folder: cwd });
  const folder = resolve(cwd, dir);
  try {
    statSync(folder);
  } catch (error) {
    return unreadable(shownPath(folder, cwd), error);
  }
  return isWorkspace(folder) ? folder : diagnostic('no-workspace', { folder });
}
