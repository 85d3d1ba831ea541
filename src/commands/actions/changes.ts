import { type Codelists, regionNameOf } from '../../codelists/index.js';
import { type AuditWords, type Diagnostic, diagnostic, type Locale } from '../../diagnostics/index.js';
import { visible } from '../../formatters/visible.js';
import { concealed } from '../../language/personal.js';
import { readMade } from '../../load/index.js';
import { MANIFEST, parseManifest } from '../../model/manifest.js';
import type { Output } from '../../model/output.js';
import { lastDay, type Period } from '../../model/period.js';
import { type FigureChange, figureChanges, readAudit } from '../../publish/changes.js';

/** What the build before said, as far as its folder tells. */
export interface Before {
  readonly changes: readonly FigureChange[];
  /** The period of the build before, if it was another: then nothing is compared. */
  readonly otherPeriod?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const AUDIT = 'audit.json';

/** Compares the figures of a build with those of the build before, whose files are still in the folder. */
export function compareWithBefore(
  folder: string,
  outputs: readonly Output[],
  period: Period,
  shown: (path: string) => string,
): Before {
  const read = readMade(folder, AUDIT);
  if (read.state === 'missing') return { changes: [], diagnostics: [] };
  const before = read.state === 'read' ? readAudit(read.content) : undefined;
  if (!before) return { changes: [], diagnostics: [diagnostic('unreadable-audit', { path: shown(AUDIT) })] };
  const manifest = readMade(folder, MANIFEST);
  const old = manifest.state === 'read' ? parseManifest(manifest.content) : undefined;
  if (old && old.period !== period.text) return { changes: [], otherPeriod: old.period, diagnostics: [] };
  const after = readAudit(String(outputs.find(({ path }) => path === AUDIT)?.content)) ?? [];
  return { changes: figureChanges(before, after), diagnostics: [] };
}

/** How changes are told. */
export interface Telling {
  readonly words: AuditWords;
  readonly locale: Locale;
  readonly codelists: Codelists;
  readonly period: Period;
}

/** The changes as lines for people. */
export function tellChanges({ changes, otherPeriod }: Before, telling: Telling): string {
  const { words } = telling;
  if (otherPeriod !== undefined) return `${visible(words.otherPeriod(otherPeriod))}\n`;
  const lines = changes.map((one) => `  ${visible(concealed(line(one, telling)))}`);
  return `${[words.changed, ...lines].join('\n')}\n`;
}

function line({ documents, about, before, after }: FigureChange, telling: Telling): string {
  const { words } = telling;
  const both = before !== undefined && after !== undefined;
  const what = both
    ? `${before} → ${after}`
    : before !== undefined
      ? words.gone(before)
      : words.come(after ?? '');
  return `${documents.join(', ')}: ${what} (${subject(about, telling)})`;
}

/** The region by its name, all else by the id with which `explain` finds it. */
function subject(
  { origin, metric, region, sphere, part }: FigureChange['about'],
  { words, locale, codelists, period }: Telling,
): string {
  const ids = [metric, sphere, part].filter((id) => id !== null);
  const what = origin === 'coverage' ? [words.coverage] : ids.length > 0 ? ids : [words.inText];
  return [...(region === null ? [] : [nameOf(region)]), ...what].join(', ');

  function nameOf(id: string): string {
    // The audit of another version, or an edited one, may name regions that do not exist.
    if (!codelists.regions.some((one) => one.id === id)) return id;
    const name = regionNameOf(codelists, id, lastDay(period));
    return locale === 'en' ? name.en : name[locale].nominative;
  }
}
