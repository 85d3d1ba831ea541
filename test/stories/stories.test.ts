import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { command } from '../run.js';

/**
 * A story is a folder: `input/` is where the command runs, `case.yaml` says which command and what exit code,
 * `expected/` holds what it prints and the files that it writes. `npx vitest run test/stories -u` rewrites
 * `expected/`; read the difference as its reader would before it is accepted.
 */
interface Story {
  readonly about: string;
  readonly command: readonly string[];
  readonly exit: number;
  /** A file of the story's folder. */
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Files that must be as in `expected/`. */
  readonly files?: readonly string[];
}

const root = join(import.meta.dirname);
const scratch = mkdtempSync(join(tmpdir(), 'smg-report-stories-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const names = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(names)('%s', (name) => {
  const story = parse(readFileSync(join(root, name, 'case.yaml'), 'utf8')) as Story;
  test(story.about, async () => {
    const cwd = join(scratch, name);
    const input = join(root, name, 'input');
    if (existsSync(input)) cpSync(input, cwd, { recursive: true });
    const stdin = story.stdin === undefined ? '' : readFileSync(join(root, name, story.stdin));
    const ran = await command(story.command, { cwd, stdin, ...(story.env && { env: story.env }) });
    const expected = (file: string) => join(root, name, 'expected', file);
    expect(ran.code, ran.stderr).toBe(story.exit);
    await expect(ran.stdout).toMatchFileSnapshot(expected('stdout.txt'));
    await expect(ran.stderr).toMatchFileSnapshot(expected('stderr.txt'));
    for (const file of story.files ?? [])
      await expect(readFileSync(join(cwd, file), 'utf8')).toMatchFileSnapshot(expected(file));
  });
});
