/** A figure as `audit.json` tells of it; what comparing needs. */
export interface AuditedFigure {
  readonly document: string;
  readonly text: string;
  readonly value: number;
  readonly qualifier: string;
  readonly origin: string;
  readonly metric: string | null;
  readonly region: string | null;
  readonly sphere: string | null;
  readonly part: string | null;
}

/** The sentences of each document of a build. */
export type Texts = Readonly<Record<string, readonly string[]>>;

/** What `audit.json` keeps of a build for the next one. */
export interface AuditedBuild {
  readonly figures: readonly AuditedFigure[];
  readonly texts: Texts;
}

/** A figure that is another than before: both texts, or only one if it has come or gone. */
export interface FigureChange {
  /** In which it stands, in the order of the audit. */
  readonly documents: readonly string[];
  readonly about: Pick<AuditedFigure, 'origin' | 'metric' | 'region' | 'sphere' | 'part'>;
  readonly before?: string;
  readonly after?: string;
}

/** An `audit.json`, read with caution, since somebody may have edited it; undefined: it is none. */
export function readAudit(text: string): AuditedBuild | undefined {
  try {
    const { figures, texts } = JSON.parse(text) as { readonly figures?: unknown; readonly texts?: unknown };
    if (!Array.isArray(figures) || !figures.every(isFigure)) return undefined;
    // The audit of an earlier version has no texts: then no sentences are compared.
    return { figures, texts: isTexts(texts) ? texts : {} };
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is Texts {
  const isText = (one: unknown) => typeof one === 'string';
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((sentences) => Array.isArray(sentences) && sentences.every(isText))
  );
}

function isFigure(value: unknown): value is AuditedFigure {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Readonly<Record<string, unknown>>;
  const isText = (key: string) => typeof one[key] === 'string';
  return (
    ['document', 'text', 'qualifier', 'origin'].every(isText) &&
    typeof one['value'] === 'number' &&
    ['metric', 'region', 'sphere', 'part'].every((key) => one[key] === null || isText(key))
  );
}

/** What became of the figures of those documents that both builds made, document by document. */
export function figureChanges(before: AuditedBuild, after: AuditedBuild): FigureChange[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const changes = [...now].flatMap(([document, figures]) => changesOf(document, old.get(document), figures));
  return [...grouped(changes, sameEverywhere).values()].map((same) => ({
    ...(same[0] as FigureChange),
    documents: [...new Set(same.flatMap((one) => one.documents))],
  }));
}

/** The figures of each document; one without any is known by its text. */
function figuresOf({ figures, texts }: AuditedBuild): ReadonlyMap<string, readonly AuditedFigure[]> {
  const bare = Object.keys(texts).map((document): [string, readonly AuditedFigure[]] => [document, []]);
  return new Map([...bare, ...grouped(figures, ({ document }) => document)]);
}

/** The mixed speech repeats what the Russian one says. */
const sameEverywhere = ({ about, before, after }: FigureChange) =>
  JSON.stringify([subject(about), before, after]);

function changesOf(
  document: string,
  before: readonly AuditedFigure[] | undefined,
  after: readonly AuditedFigure[],
): FigureChange[] {
  if (!before) return [];
  const old = grouped(before, subject);
  const now = grouped(after, subject);
  const subjects = new Set([...now.keys(), ...old.keys()]);
  return [...subjects].flatMap((key) => {
    const [was = [], is = []] = [old.get(key), now.get(key)];
    const about = is[0] ?? was[0];
    return about ? pairs(was, is).map((pair) => ({ documents: [document], about, ...pair })) : [];
  });
}

/** What a figure is about. Whether a number was submitted or follows from others may change without being news. */
function subject({ origin, metric, region, sphere, part }: FigureChange['about']): string {
  const kind = origin === 'submitted' || origin === 'derived' ? 'data' : origin;
  return JSON.stringify([kind, metric, region, sphere, part]);
}

type Pair = Pick<FigureChange, 'before' | 'after'>;

const amount = ({ value, qualifier }: AuditedFigure) => `${qualifier} ${value}`;

/**
 * Mostly one number became another. Several about one subject are counts of regions or spheres, which stand in the same
 * order as long as they are as many, or numbers of prose, of which only which came and which went can be told.
 */
function pairs(was: readonly AuditedFigure[], is: readonly AuditedFigure[]): Pair[] {
  const isProse = was[0]?.metric === null && was[0].origin === 'submitted';
  if (was.length === is.length && !isProse) {
    const moved = is.flatMap((one, i) => {
      const old = was[i];
      return old && amount(old) !== amount(one) ? [{ before: old.text, after: one.text }] : [];
    });
    return [...new Map(moved.map((one) => [JSON.stringify(one), one])).values()];
  }
  const gone = without(was, is);
  const come = without(is, was);
  if (gone.length === 1 && come.length === 1) return [{ before: gone[0] ?? '', after: come[0] ?? '' }];
  return [...gone.map((before) => ({ before })), ...come.map((after) => ({ after }))];
}

/** The texts of amounts that do not stand among others, each once. */
function without(some: readonly AuditedFigure[], others: readonly AuditedFigure[]): string[] {
  const known = new Set(others.map(amount));
  const left = some.filter((one) => !known.has(amount(one)));
  return [...new Map(left.toReversed().map((one) => [amount(one), one.text])).values()].reverse();
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
