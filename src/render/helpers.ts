import { capitalize } from '../language/index.js';
import { figureOf, type Table } from '../model/document.js';
import { markTable } from '../model/marks.js';
import type { Totals } from '../model/totals.js';
import type { Speaker } from './speaker.js';
import { metricsByRegion, spheresByRegion, totalsWithCoverage } from './tables.js';
import type { FigureView } from './view.js';

/** How a helper is called, for the check of templates and its messages. */
export interface HelperUsage {
  /** How many positional arguments it takes; for the last, `Infinity`. */
  readonly arguments: readonly [least: number, most: number];
  readonly hash: readonly string[];
  readonly usage: string;
}

/** The helpers of ours beside Handlebars' own. */
export const USAGES = {
  list: { arguments: [1, 1], hash: [], usage: '{{list coverage.missing}}' },
  agree: {
    arguments: [3, 3],
    hash: [],
    usage: '{{agree coverage.count "Отчёт представил" "Отчёты представили"}}',
  },
  sentence: { arguments: [0, 0], hash: [], usage: '{{#sentence}}…{{/sentence}}' },
  vary: { arguments: [2, Number.POSITIVE_INFINITY], hash: [], usage: '{{vary "…" "…"}}' },
  total: { arguments: [1, 1], hash: [], usage: '{{total "media_materials"}}' },
  metrics_by_region: {
    arguments: [0, 0],
    hash: ['caption', 'metric', 'total'],
    usage: '{{metrics_by_region metric="Показатель"}}',
  },
  spheres_by_region: {
    arguments: [0, 0],
    hash: ['caption', 'sphere', 'total', 'of'],
    usage: '{{spheres_by_region sphere="Сфера"}}',
  },
  totals: {
    arguments: [0, 0],
    hash: ['caption', 'metric', 'total', 'regions', 'named'],
    usage: '{{totals metric="Показатель"}}',
  },
} as const satisfies Readonly<Record<string, HelperUsage>>;

/** What Handlebars passes as the last argument. */
interface Options {
  readonly hash: Readonly<Record<string, string>>;
  readonly fn?: (context: unknown) => string;
}

type Helper = (this: unknown, ...args: never[]) => string;

/** The helpers of one language; `tables` collects the tables that they make. */
export function createHelpers(
  speaker: Speaker,
  totals: Totals,
  tables: Table[],
): Record<keyof typeof USAGES, Helper> {
  const { language } = speaker;
  const turns = new Map<string, number>();
  const put = (made: readonly Table[]) =>
    made.map((table) => `${markTable(tables.push(table) - 1)}\n`).join('\n');
  return {
    list: (items: readonly string[]) => language.list(items),
    agree: (figure: FigureView, one: string, other: string) => language.agree(figure.amount, one, other),
    sentence(options: Options) {
      const text = (options.fn?.(this) ?? '').trim().replace(/\s+/g, ' ');
      return capitalize(/[.!?…]$/.test(text) ? text : `${text}.`);
    },
    vary: (...args: readonly (string | Options)[]) => {
      const texts = args.slice(0, -1) as readonly string[];
      const key = texts.join('\n');
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return texts[turn % texts.length] ?? '';
    },
    total: (metric: string) => {
      const total = totals.metrics.get(metric);
      return total ? speaker.count(metric, figureOf(total, { metric, origin: 'derived' })) : '';
    },
    metrics_by_region: ({ hash }: Options) => put(metricsByRegion(totals, speaker, hash)),
    spheres_by_region: ({ hash }: Options) => put(spheresByRegion(totals, speaker, hash)),
    totals: ({ hash }: Options) => put([totalsWithCoverage(totals, speaker, hash)]),
  };
}
