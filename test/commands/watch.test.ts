import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Background, background, until } from '../background.js';
import { scratch } from '../scratch.js';

const report = (meetings: number | string) =>
  `region: abai\nperiod: 2024-01\nmetrics: { meetings: ${meetings} }\n`;

interface Watching extends Background {
  readonly folder: string;
}

/** Starts watching a workspace, and waits for its first build. */
async function watching(): Promise<Watching> {
  const folder = scratch({
    'smg-report.yaml': 'period: 2024-01\nexpected: [abai]\n',
    'regions/abai.yaml': report(2),
  });
  const started = background(['build', '--watch', '--only', 'speech', '--lang', 'ru'], folder);
  await until(() => existsSync(join(folder, 'out/manifest.json')));
  // The watcher is ready a moment after the first build.
  await new Promise((resolve) => setTimeout(resolve, 400));
  return { ...started, folder };
}

const speech = ({ folder }: Watching) =>
  readFileSync(join(folder, 'out/speech.ru.md'), 'utf8').replaceAll('\u00a0', ' ');

describe('build --watch', () => {
  it('builds again when a file changes, and says which', async () => {
    const one = await watching();
    writeFileSync(join(one.folder, 'regions/abai.yaml'), report(7));
    await until(() => speech(one).includes('7 заседаний'));
    await until(() => one.said().includes('↻ regions/abai.yaml ('));
  });

  it('goes on through errors, and keeps what was good', async () => {
    const one = await watching();
    writeFileSync(join(one.folder, 'regions/abai.yaml'), report('x'));
    await until(() => one.said().includes('number-text'));
    expect(speech(one)).toContain('2 заседания');
    writeFileSync(join(one.folder, 'smg-report.yaml'), 'period: [\n');
    await until(() => one.said().split('↻').length > 2);
    writeFileSync(join(one.folder, 'smg-report.yaml'), 'period: 2024-01\nexpected: [abai]\n');
    writeFileSync(join(one.folder, 'regions/abai.yaml'), report(5));
    await until(() => speech(one).includes('5 заседаний'));
  });

  it('notices editors that save by renaming, new templates and files that go', async () => {
    const one = await watching();
    writeFileSync(join(one.folder, 'regions/.abai.tmp'), report(9));
    renameSync(join(one.folder, 'regions/.abai.tmp'), join(one.folder, 'regions/abai.yaml'));
    await until(() => speech(one).includes('9 заседаний'));
    rmSync(join(one.folder, 'regions/abai.yaml'));
    await until(() => one.said().includes('no-files'));
  });

  it('ends with Ctrl-C', async () => {
    const one = await watching();
    one.stop();
    expect(await one.done).toBe(130);
  });
});
