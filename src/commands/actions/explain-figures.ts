import { builtin, type Codelists, regionIds, regionNameOf, subjectOf } from '../../codelists/index.js';
import { type Diagnostic, diagnostic, hasErrors, loadAuditWords, suggest } from '../../diagnostics/index.js';
import { explainFigures as explain } from '../../explain.js';
import {
  type FigureNaming,
  figuresJson,
  figuresText,
  type Question,
  subjectText,
} from '../../formatters/figures.js';
import { painterFor } from '../../formatters/painter.js';
import { findWorkspace } from '../../load/index.js';
import type { Asked, ExplainedFigure } from '../../model/explained.js';
import { lastDay } from '../../model/period.js';
import { planOf } from '../../model/plan.js';
import type { Workspace } from '../../model/workspace.js';
import { colorLevel } from '../color.js';
import type { ExplainFlags } from '../flags.js';
import { contextOf, filesOf, gather } from '../gather.js';
import { openGroup } from '../group.js';
import { EXIT, type Io } from '../io.js';
import { localeOf } from '../locale.js';
import { complain, exitCodeFor } from '../report.js';
import { readTemplates } from '../templates.js';

/**
 * Prints where figures of the workspace's documents come from and where they are said; nothing is written. If
 * nothing is called so, it gives the codelists in which it has looked.
 */
export async function explainFigures(
  words: readonly string[],
  flags: ExplainFlags,
  io: Io,
): Promise<number | Codelists> {
  const folder = findWorkspace(io.cwd);
  if (folder === undefined) return builtin;
  const project = await openGroup({ folder }, folder);
  const asked = subjectOf(words, project.codelists);
  if (!asked) return project.codelists;
  const templates = await readTemplates(folder);
  const before = [...project.diagnostics, ...project.listing, ...templates.diagnostics];
  const { workspace } = project;
  if (!workspace || hasErrors(before))
    return conclude(before, [...project.diagnostics, ...templates.broken], [], flags, io);
  const gathered = await gather(project, { keep: 'all', hash: false }, io);
  if (!gathered) return EXIT.interrupted;
  const files = filesOf(gathered);
  const { languages, outputs, output } = workspace;
  const plan = planOf({ outputs, languages, formats: output.formats });
  const made = await explain(
    gathered.files.map((file) => file.examined),
    { ...contextOf(gathered, {}), workspace },
    { plan, templates: templates.files },
    asked.subject,
  );
  if (!made.figures) return conclude(made.diagnostics, [], files, flags, io);
  const query = words.join(' ');
  if (asked.subject.kind === 'number' && made.figures.length === 0)
    return conclude([diagnostic('no-such-figure', { number: query })], [], files, flags, io);
  const question = { ...asked, query, period: workspace.period.text, files: gathered.files.length };
  io.stdout.write(await printed(question, made.figures, { ...project, workspace }, flags, io));
  return conclude(ignoredOf(asked, project.codelists), [], files, flags, io);
}

/** Words that the answer takes no account of: who asked may take it for the answer to all of them. */
function ignoredOf({ subject, ignored: words }: Asked, codelists: Codelists): readonly Diagnostic[] {
  if (words.length === 0 || subject.kind !== 'about') return [];
  const { region, metric, sphere } = subject;
  const understood = [region, metric, sphere].flatMap((id) => id ?? []);
  const { metrics, spheres } = codelists;
  const ids = [...metrics, ...spheres].map(({ id }) => id);
  const suggestion = suggest(words.join(' '), [...regionIds(codelists), ...ids]);
  const isKnown = suggestion !== undefined && words.includes(suggestion);
  return [
    diagnostic('ignored-words', {
      words,
      understood,
      ...(suggestion !== undefined && !isKnown && { suggestion }),
    }),
  ];
}

async function conclude(
  found: readonly Diagnostic[],
  workspace: readonly Diagnostic[],
  files: readonly string[],
  flags: ExplainFlags,
  io: Io,
): Promise<number> {
  await complain(found, files, flags, io);
  return exitCodeFor(found, { workspace });
}

interface Opened {
  readonly codelists: Codelists;
  readonly workspace: Workspace;
}

async function printed(
  question: Question,
  figures: readonly ExplainedFigure[],
  opened: Opened,
  flags: ExplainFlags,
  io: Io,
): Promise<string> {
  if (flags.format === 'json') return figuresJson(question, figures);
  const naming = await namingFor(opened, flags, io);
  const { files } = question;
  const { period } = opened.workspace;
  if (figures.length === 0)
    return `${naming.words.unreported({ subject: subjectText(question.subject, naming), period, files })}\n`;
  return figuresText(figures, naming, await painterFor(colorLevel(flags.color, io.env, io.stdout)));
}

async function namingFor(
  { codelists, workspace }: Opened,
  flags: ExplainFlags,
  io: Io,
): Promise<FigureNaming> {
  const locale = localeOf(flags.locale, io.env);
  const day = lastDay(workspace.period);
  const { metrics, spheres } = codelists;
  return {
    words: await loadAuditWords(locale),
    region: (id) => {
      const name = regionNameOf(codelists, id, day);
      return locale === 'en' ? name.en : name[locale].nominative;
    },
    metric: (id) => metrics.find((one) => one.id === id)?.name[locale] ?? id,
    sphere: (id) => spheres.find((one) => one.id === id)?.name[locale] ?? id,
  };
}
