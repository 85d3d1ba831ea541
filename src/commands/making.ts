import { build as buildOutputs } from '../compile.js';
import { type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostics/index.js';
import type { UsageProblem } from '../diagnostics/usage-words.js';
import type { BuildRequest } from '../documents.js';
import { loadFonts } from '../load/index.js';
import type { Output } from '../model/output.js';
import { type Deliverable, DOCUMENTS, OUTPUT_FORMATS, offerOf, planOf } from '../model/plan.js';
import type { SourceFile } from '../model/source-file.js';
import { PAGE_VARIANTS } from '../model/variant.js';
import type { Workspace } from '../model/workspace.js';
import type { BuildFlags } from './flags.js';
import { folderOf } from './folder.js';
import { contextOf, filesOf, type Gathered, gather, resolveWithout } from './gather.js';
import { openGroup, type Project } from './group.js';
import type { Io } from './io.js';
import { whyNotPrintable } from './printable.js';
import { progressFor } from './progress.js';
import { exitCodeFor } from './report.js';
import { readTemplates } from './templates.js';

/** What a build was made from, with everything that was read. */
export interface Building {
  readonly folder: string;
  readonly project: Gathered;
  readonly workspace: Workspace;
  readonly templates: readonly SourceFile[];
}

/** What a build comes to while nothing of it has been written. */
export type Making =
  | { readonly kind: 'misused'; readonly why: UsageProblem }
  | { readonly kind: 'interrupted' }
  | (Judged & { readonly kind: 'refused'; readonly read: readonly string[] })
  | (Judged & {
      readonly kind: 'made';
      readonly building: Building;
      /** Absent: the data or the templates have errors. */
      readonly outputs?: readonly Output[] | undefined;
    });

/** Everything that was found, and the exit code for it. */
interface Judged {
  readonly found: readonly Diagnostic[];
  readonly code: number;
}

/** Makes the documents of a workspace in memory. */
export async function makeOutputs(dir: string | undefined, flags: BuildFlags, io: Io): Promise<Making> {
  const folder = folderOf(dir, io.cwd);
  if (typeof folder !== 'string') return refused([folder], [], [], flags);
  const project = await openGroup({ folder }, folder);
  const templates = await readTemplates(folder);
  const { unknown } = resolveWithout(flags.without, project.codelists);
  const listing = project.listing.filter((one) => !flags.allowEmpty || one.code !== 'no-files');
  const before = [...unknown, ...project.diagnostics, ...listing, ...templates.diagnostics];
  const { workspace } = project;
  if (hasErrors(before) || !workspace)
    return refused(
      before,
      [...unknown, ...project.diagnostics, ...templates.broken],
      namesOf(project, templates.files),
      flags,
    );
  const request = requestOf(flags, workspace, templates.files);
  const why = whyNot(request.plan, flags);
  if (why !== undefined) return { kind: 'misused', why };
  const gathered = await gather(project, { keep: 'all', hash: flags.out !== '-' }, io);
  if (!gathered) return { kind: 'interrupted' };
  const { without } = resolveWithout(flags.without, project.codelists);
  const files = gathered.files.map((file) => file.examined);
  const progress = progressFor(io);
  const context = { ...contextOf(gathered, flags, without), workspace };
  const built = await buildOutputs(files, context, { ...request, made: progress.made });
  progress.end();
  const found = sortDiagnostics([...before, ...built.diagnostics]);
  return {
    kind: 'made',
    found,
    code: exitCodeFor(found, { strict: flags.strict }),
    building: { folder, project: gathered, workspace, templates: templates.files },
    outputs: built.outputs,
  };
}

function refused(
  found: readonly Diagnostic[],
  workspace: readonly Diagnostic[],
  read: readonly string[],
  { strict }: BuildFlags,
): Making {
  return { kind: 'refused', found, read, code: exitCodeFor(found, { strict, workspace }) };
}

const namesOf = ({ sources }: Project, templates: readonly SourceFile[]): string[] =>
  [...sources, ...templates].map(({ path }) => path);

/** The names of everything that a build has read, as diagnostics show them. */
export function readBy(making: Making): readonly string[] {
  if (making.kind === 'refused') return making.read;
  if (making.kind !== 'made') return [];
  const { project, templates } = making.building;
  return [...namesOf(project, templates), ...filesOf(project)];
}

/** What `--all` stands for. */
const EVERYTHING = { only: DOCUMENTS, lang: PAGE_VARIANTS, format: OUTPUT_FORMATS };

function requestOf(flags: BuildFlags, workspace: Workspace, templates: readonly SourceFile[]): BuildRequest {
  const { languages, outputs, output } = workspace;
  const { only, lang, format, maxMinutes } = { ...(flags.all && EVERYTHING), ...flags };
  const also = flags.spoken || maxMinutes !== undefined ? (['spoken'] as const) : [];
  const plan = planOf({ outputs, languages, formats: output.formats, only, also, lang, format });
  const fonts = plan.some(({ format: one }) => one === 'pdf' || one === 'docx') ? loadFonts() : undefined;
  return { plan, maxMinutes, templates, fonts };
}

/** Why what the flags ask for cannot be made. */
function whyNot(
  plan: readonly Deliverable[],
  { only = [], format, out }: BuildFlags,
): UsageProblem | undefined {
  const never = only.find((document) => !plan.some((one) => one.document === document));
  if (never !== undefined) {
    const { formats, variants } = offerOf(never);
    return { kind: 'never-made', document: never, formats, languages: variants };
  }
  const unused = format?.find((one) => !plan.some((made) => made.format === one));
  if (unused !== undefined) return { kind: 'unused-format', text: unused };
  return out === '-' ? whyNotPrintable(plan) : undefined;
}
