import type { AuditedBuild, FigureChange } from './changes.js';

/** A sentence that reads otherwise than before, or only one of the two if it has come or gone. */
export interface SentenceChange {
  readonly documents: readonly string[];
  readonly before?: string;
  readonly after?: string;
}

/**
 * The sentences of those documents that both builds know whose words have changed: not those that only hold another
 * number, nor those that came or went with a number, since the changes of figures tell of them.
 */
export function sentenceChanges(
  before: AuditedBuild,
  after: AuditedBuild,
  figures: readonly FigureChange[],
): SentenceChange[] {
  const merged = new Map<string, Pair & { documents: string[] }>();
  for (const [document, now] of Object.entries(after.texts)) {
    const told = figures.filter(({ documents }) => documents.includes(document));
    const old = Object.hasOwn(before.texts, document) ? before.texts[document] : undefined;
    const [was, is] = [before, after].map((build) => wordsOf(build, document)) as [Words, Words];
    const pairs = old ? differences(old, now, was, is) : [];
    for (const pair of pairs.filter((one) => !comesWithFigure(one, told))) {
      const key = JSON.stringify(pair);
      const same = merged.get(key);
      if (same) same.documents = [...new Set([...same.documents, document])];
      else merged.set(key, { ...pair, documents: [document] });
    }
  }
  return [...merged.values()];
}

type Pair = Omit<SentenceChange, 'documents'>;
type Words = (sentence: string) => string;

/** A sentence with its figures taken out. */
function wordsOf({ figures }: AuditedBuild, document: string): Words {
  const texts = new Set(figures.filter((one) => one.document === document).map(({ text }) => text));
  const longestFirst = [...texts].filter((text) => text !== '').sort((a, b) => b.length - a.length);
  return (sentence) => longestFirst.reduce((left, text) => left.replaceAll(text, '#'), sentence);
}

function comesWithFigure({ before, after }: Pair, told: readonly FigureChange[]): boolean {
  if (before !== undefined && after !== undefined) return false;
  return told.some((one) => {
    const text = before === undefined ? one.after : one.before;
    return text !== undefined && (before ?? after ?? '').includes(text);
  });
}

/** What is not in the longest common sequence; what stood and what stands at one place are a pair. */
function differences(old: readonly string[], now: readonly string[], was: Words, is: Words): Pair[] {
  const [oldWords, newWords] = [old.map(was), now.map(is)];
  const common = commonLengths(oldWords, newWords);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = () => {
    pairs.push(...together(gone, come));
    [gone, come] = [[], []];
  };
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && oldWords[i] === newWords[j]) {
      flush();
      i++;
      j++;
    } else if (j === now.length || (i < old.length && common(i + 1, j) >= common(i, j + 1)))
      gone.push(old[i++] ?? '');
    else come.push(now[j++] ?? '');
  }
  flush();
  return pairs;
}

function together(gone: readonly string[], come: readonly string[]): Pair[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => {
    const [before, after] = [gone[i], come[i]];
    return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  });
}

/** How long the longest common sequence of the rests of two lists is, from any place of each. */
function commonLengths(one: readonly string[], other: readonly string[]) {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}
