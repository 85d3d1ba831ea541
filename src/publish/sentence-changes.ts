import { diffArrays } from 'diff';
import type { AuditedBuild, FigureChange } from './changes.js';

/** A sentence that reads otherwise than before, or only one of the two if it has come or gone. */
export interface SentenceChange {
  readonly documents: readonly string[];
  readonly before?: string;
  readonly after?: string;
}

type Pair = Omit<SentenceChange, 'documents'>;

/** Above this many sentences that came or went, those of one place are no longer looked for. */
const MOST = 2000;

/**
 * The sentences of those documents that both builds made whose words have changed: not those that only hold another
 * number, nor those that came or went with a number, where the changes of figures tell of it.
 */
export function sentenceChanges(
  before: AuditedBuild,
  after: AuditedBuild,
  figures: readonly FigureChange[],
): SentenceChange[] {
  const merged = new Map<string, Pair & { documents: string[] }>();
  for (const [document, now] of Object.entries(after.texts)) {
    const old = Object.hasOwn(before.texts, document) ? before.texts[document] : undefined;
    if (!old) continue;
    const bare = withoutNumbers([before, after], document);
    const told = figures.filter(({ documents }) => documents.includes(document)).map(teller);
    for (const pair of differences(old, now, bare)) {
      const isReworded = pair.before && pair.after && bare(pair.before) !== bare(pair.after);
      if (!isReworded && told.some((tells) => tells(pair))) continue;
      const key = JSON.stringify(pair);
      const same = merged.get(key);
      if (same) same.documents = [...new Set([...same.documents, document])];
      else merged.set(key, { ...pair, documents: [document] });
    }
  }
  return [...merged.values()];
}

/** Some numbers in a text, as words of their own: `5` is no part of `2025`. */
function standing(numbers: readonly string[], flags: string): RegExp {
  const longestFirst = [...new Set(numbers)].filter((one) => one !== '').sort((a, b) => b.length - a.length);
  const either = longestFirst.map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either || '(?!)'})(?![\\p{L}\\p{N}])`, flags);
}

/** What is left of a sentence of a document without its figures. */
function withoutNumbers(builds: readonly AuditedBuild[], document: string): (sentence: string) => string {
  const figures = builds.flatMap((build) => build.figures.filter((one) => one.document === document));
  const numbers = standing(
    figures.map(({ text }) => text),
    'gu',
  );
  return (sentence) => sentence.replace(numbers, '#');
}

/** Whether the change of a figure tells of a sentence: it holds the number that changed, or came or went with it. */
function teller(change: FigureChange): (pair: Pair) => boolean {
  const side = (text: string | undefined) => (text === undefined ? undefined : standing([text], 'u'));
  const [gone, come] = [side(change.before), side(change.after)];
  return ({ before, after }) => {
    if (before === undefined) return come?.test(after ?? '') ?? false;
    if (after === undefined) return gone?.test(before) ?? false;
    return (gone?.test(before) ?? true) && (come?.test(after) ?? true);
  };
}

/** What stood and what stands at one place are a pair; so are two sentences that differ in numbers. */
function differences(old: readonly string[], now: readonly string[], bare: (one: string) => string): Pair[] {
  const parts = diffArrays(old.map(bare), now.map(bare), { maxEditLength: MOST }) ?? [
    { removed: true, added: false, count: old.length },
    { removed: false, added: true, count: now.length },
  ];
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  let gone: readonly string[] = [];
  for (const [at, { removed, added, count }] of parts.entries()) {
    const was = added ? [] : old.slice(i, i + count);
    const is = removed ? [] : now.slice(j, j + count);
    i += was.length;
    j += is.length;
    if (removed && parts[at + 1]?.added) gone = was;
    else {
      pairs.push(...together([...gone, ...was], is));
      gone = [];
    }
  }
  return pairs.filter(({ before, after }) => before !== after);
}

function together(gone: readonly string[], come: readonly string[]): Pair[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => {
    const [before, after] = [gone[i], come[i]];
    return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  });
}
