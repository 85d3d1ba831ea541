import { resolve } from 'node:path';
import { type Diagnostic, loadCatalogue, loadPreviewWords } from '../../diagnostics/index.js';
import { readBytes } from '../../load/index.js';
import type { Site } from '../../publish/preview/index.js';
import type { PreviewFlags } from '../flags.js';
import { folderOf } from '../folder.js';
import { EXIT, type Io } from '../io.js';
import { localeOf } from '../locale.js';
import { type Making, makeOutputs, readBy } from '../making.js';
import { complain } from '../report.js';
import { type Serving, serve } from '../serve.js';
import { refuseUsage } from '../usage.js';
import { atEveryChange } from './watch.js';

/** What the pages show, and every file that may be looked at, as diagnostics name it. */
interface State {
  readonly site: Site;
  readonly read: ReadonlySet<string>;
}

/** Shows the html of a workspace in a browser, made again at every change until Ctrl-C; nothing is written. */
export async function preview(dir: string | undefined, flags: PreviewFlags, io: Io): Promise<number> {
  const folder = folderOf(dir, io.cwd);
  const building = { ...flags, format: ['html'] as const };
  let state: State = { site: { documents: new Map(), found: [], files: 0, isStale: true }, read: new Set() };
  /** Builds in memory, and says what it found; the exit code if it was not even tried. */
  const rebuild = async (): Promise<number | undefined> => {
    const making = await makeOutputs(dir, building, io);
    if (making.kind === 'interrupted') return EXIT.interrupted;
    if (making.kind === 'misused') return refuseUsage(making.why, flags, io);
    const read = readBy(making);
    await complain(making.found, read, flags, io);
    state = next(state, making, making.found, read);
    return typeof folder === 'string' ? undefined : making.code;
  };
  const refused = await rebuild();
  if (refused !== undefined || typeof folder !== 'string') return refused ?? EXIT.usage;
  const serving = await started(await answering(folder, flags, io, () => state), flags.port);
  if (!serving) return refuseUsage({ kind: 'port-taken', text: String(flags.port) }, flags, io);
  io.stdout.write(`${serving.url}\n`);
  await atEveryChange(folder, io, async () => {
    await rebuild();
    serving.changed();
  });
  await serving.close();
  return EXIT.interrupted;
}

/** Documents of a build that went well replace the earlier ones. */
function next(before: State, making: Making, found: readonly Diagnostic[], read: readonly string[]): State {
  const outputs = making.kind === 'made' ? making.outputs : undefined;
  const pages = outputs?.filter(({ path }) => path.endsWith('.html'));
  const documents = pages && new Map(pages.map(({ path, content }) => [path, String(content)]));
  return {
    site: {
      documents: documents ?? before.site.documents,
      found,
      files: read.length,
      isStale: !documents,
    },
    read: new Set(read),
  };
}

/** What a path of the preview shows. Of the disk that is what the build has read, and nothing else. */
async function answering(folder: string, flags: PreviewFlags, io: Io, now: () => State) {
  const locale = localeOf(flags.locale, io.env);
  const words = { catalogue: await loadCatalogue(locale), preview: await loadPreviewWords(locale) };
  const { indexPage, pageWithProblems, sourcePage } = await import('../../publish/preview/index.js');
  return ({ pathname, searchParams }: URL): string | undefined => {
    const { site, read } = now();
    if (pathname === '/') return indexPage(site, words);
    if (pathname !== '/source') return pageWithProblems(pathname.slice(1), site, words);
    const file = searchParams.get('file') ?? '';
    const disk = resolve(folder, file);
    const found = read.has(file) ? readBytes({ disk, shown: file }) : undefined;
    return found?.ok
      ? sourcePage({ ...found.file, disk }, Number(searchParams.get('line')), words)
      : undefined;
  };
}

/** A port that is taken is the caller's to change. */
async function started(answer: (url: URL) => string | undefined, port = 0): Promise<Serving | undefined> {
  try {
    return await serve(answer, port);
  } catch {
    return undefined;
  }
}
