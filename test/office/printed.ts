import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What LibreOffice makes of documents: each becomes a PDF, by its own name. */
export function printed(documents: ReadonlyMap<string, string | Uint8Array>): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'smg-report-office-'));
  for (const [path, content] of documents) writeFileSync(join(folder, path), content);
  execFileSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder,
    ...[...documents.keys()].map((path) => join(folder, path)),
  ], { stdio: 'ignore' }); // biome-ignore format: flags
  return new Map(
    [...documents.keys()].map((path) => [path, readFileSync(join(folder, path.replace(/\.\w+$/, '.pdf')))]),
  );
}
