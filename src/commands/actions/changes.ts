import { type Codelists, regionNameOf } from '../../codelists/index.js';
import { type AuditWords, type Diagnostic, diagnostic, type Locale } from '../../diagnostics/index.js';
import { sharedEnds } from '../../formatters/diff.js';
import { visible } from '../../formatters/visible.js';
import { concealed } from '../../language/personal.js';
import { readMade } from '../../load/index.js';
import { MANIFEST, parseManifest } from '../../model/manifest.js';
import type { Output } from '../../model/output.js';
import { lastDay, type Period } from '../../model/period.js';
import { type BuildChanges, buildChanges } from '../../publish/build-changes.js';
import type { FigureChange } from '../../publish/changes.js';
import type { SentenceChange } from '../../publish/sentence-changes.js';

/** What the build before said, as far as its folder tells. */
export interface Before extends BuildChanges {
  /** The period of the build before, if it was another: then nothing is compared. */
  readonly otherPeriod?: string;
  readonly diagnostics: readonly Diagnostic[];
}

const AUDIT = 'audit.json';
const NOTHING: BuildChanges = { figures: [], sentences: [] };

/** How many sentences are shown. */
const SHOWN = 20;
/** How much of what two sentences have in common is shown around the change, in characters. */
const AROUND = 40;

/** Compares the figures and sentences of a build with those of the build before, whose files are still in the folder. */
export function compareWithBefore(
  folder: string,
  outputs: readonly Output[],
  period: Period,
  shown: (path: string) => string,
): Before {
  const read = readMade(folder, AUDIT);
  if (read.state === 'missing') return { ...NOTHING, diagnostics: [] };
  const manifest = readMade(folder, MANIFEST);
  const old = manifest.state === 'read' ? parseManifest(manifest.content) : undefined;
  if (old && old.period !== period.text) return { ...NOTHING, otherPeriod: old.period, diagnostics: [] };
  const after = String(outputs.find(({ path }) => path === AUDIT)?.content);
  const changes = read.state === 'read' ? buildChanges(read.content, after) : undefined;
  if (!changes) return { ...NOTHING, diagnostics: [diagnostic('unreadable-audit', { path: shown(AUDIT) })] };
  return { ...changes, diagnostics: [] };
}

/** How changes are told. */
export interface Telling {
  readonly words: AuditWords;
  readonly locale: Locale;
  readonly codelists: Codelists;
  readonly period: Period;
}

/** The changes as lines for people. */
export function tellChanges({ figures, sentences, otherPeriod }: Before, telling: Telling): string {
  const { words } = telling;
  if (otherPeriod !== undefined) return `${visible(words.otherPeriod(otherPeriod))}\n`;
  const shown = sentences.slice(0, SHOWN);
  const more = sentences.length - shown.length;
  return [
    ...list(
      words.changed,
      figures.map((one) => line(one, telling)),
    ),
    ...list(words.reworded(sentences.length), [
      ...shown.map((one) => sentence(one, telling)),
      ...(more > 0 ? [words.more(more)] : []),
    ]),
  ].join('');
}

const list = (title: string, lines: readonly string[]) =>
  lines.length === 0
    ? []
    : [title, ...lines.map((one) => `  ${visible(concealed(one))}`)].map((one) => `${one}\n`);

function sentence({ documents, before, after }: SentenceChange, { words }: Telling): string {
  const what =
    before === undefined
      ? words.come(after ?? '')
      : after === undefined
        ? words.gone(before)
        : aroundChange(before, after).join(' → ');
  return `${documents.join(', ')}: ${what}`;
}

/** Two sentences without the beginning and the end that they share, but for some words to know them by. */
function aroundChange(before: string, after: string): readonly [string, string] {
  const [old, now] = [before.split(' '), after.split(' ')];
  const { head, tail } = sharedEnds(old, now);
  const cut = (words: readonly string[]) => {
    const end = words.length - tail;
    const parts = [words.slice(0, head), words.slice(head, end), words.slice(end)];
    const [same = '', changed = '', rest = ''] = parts.map((part) => part.join(' '));
    return [last(same), changed, first(rest)].filter((part) => part !== '').join(' ');
  };
  return [cut(old), cut(now)];
}

const first = (text: string) =>
  text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/ \S*$/, '')} …`;
const last = (text: string) =>
  text.length <= AROUND ? text : `… ${text.slice(-AROUND).replace(/^\S* /, '')}`;

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
