import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExampleFile, Locale, RulePage } from '../../diagnostics/index.js';
import type { ColorLevel } from '../../formatters/index.js';
import type { Shell } from '../options.js';

/** How the messages are wanted. */
export interface Wanted {
  readonly locale: Locale;
  readonly level: ColorLevel;
}

/** What the page's command says about its wrong example, which lies in a folder of its own for as long. */
export async function messagesOf(
  { wrong, command }: RulePage,
  wanted: Wanted,
  shell: Shell,
): Promise<string> {
  if (wrong.length === 0) return '';
  const folder = mkdtempSync(join(tmpdir(), 'smg-report-example-'));
  try {
    for (const file of wrong) put(folder, file);
    return await said(command, folder, wanted, shell);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(folder: string, { path, encoding, content }: ExampleFile): void {
  const disk = join(folder, path);
  mkdirSync(dirname(disk), { recursive: true });
  writeFileSync(disk, content, encoding);
}

/** Diagnostics are the data of `validate`, and stand on stderr of all other commands. */
async function said(command: readonly string[], cwd: string, { locale, level }: Wanted, shell: Shell) {
  const texts = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof texts) => ({
    write: (text: string | Uint8Array) => {
      texts[name] += text;
    },
  });
  const env = { FORCE_COLOR: String(level) };
  const argv = [...command, '--locale', locale];
  await shell.run(argv, { ...shell.io, cwd, env, stdout: sink('stdout'), stderr: sink('stderr') });
  return command[0] === 'validate' ? texts.stdout : texts.stderr;
}
