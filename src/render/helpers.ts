import type { Codelists } from '../codelists/index.js';
import { capitalize } from '../language/index.js';
import type { Briefing } from '../model/briefing.js';
import { figureOf, type Picture, type Table } from '../model/document.js';
import { markPicture, markTable } from '../model/marks.js';
import type { Totals } from '../model/totals.js';
import { expectedRegions, regionsPicture, spheresPicture } from './pictures.js';
import type { Speaker } from './speaker.js';
import {
  leadingByRegion,
  metricsByRegion,
  spheresByRegion,
  totalsBySphere,
  totalsWithCoverage,
} from './tables.js';
import type { FigureView } from './view.js';

/** How a helper is called, for the check of templates and its messages. */
export interface HelperUsage {
  /** How many positional arguments it takes; for the last, `Infinity`. */
  readonly arguments: readonly [least: number, most: number];
  readonly hash: readonly string[];
  readonly usage: string;
  /** Its arguments are ids of this. */
  readonly names?: 'metrics';
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
  total: { arguments: [1, 1], hash: [], names: 'metrics', usage: '{{total "media_materials"}}' },
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
  leading_by_region: {
    arguments: [0, 4],
    names: 'metrics',
    hash: ['caption', 'region', 'total', 'missing'],
    usage: '{{leading_by_region region="Регион"}}',
  },
  totals_by_sphere: {
    arguments: [0, 0],
    hash: ['caption', 'sphere', 'monitorings', 'recommendations'],
    usage: '{{totals_by_sphere sphere="Сфера"}}',
  },
  map_of_regions: {
    arguments: [0, 1],
    names: 'metrics',
    hash: ['title', 'missing', 'withheld', 'absent'],
    usage: '{{map_of_regions "media_materials" missing="нет отчёта"}}',
  },
  bars_by_region: {
    arguments: [0, 1],
    names: 'metrics',
    hash: ['title', 'missing', 'withheld', 'absent'],
    usage: '{{bars_by_region "media_materials" missing="нет отчёта"}}',
  },
  bars_by_sphere: {
    arguments: [0, 0],
    hash: ['title', 'absent'],
    usage: '{{bars_by_sphere absent="число не названо"}}',
  },
} as const satisfies Readonly<Record<string, HelperUsage>>;

/** What Handlebars passes as the last argument. */
interface Options {
  readonly hash: Readonly<Record<string, string>>;
  readonly fn?: (context: unknown) => string;
}

/** A map of fewer regions says nothing that bars do not. */
const SMALLEST_MAP = 4;

const hashOf = (args: readonly (string | Options)[]) => (args.at(-1) as Options).hash;

type Helper = (this: unknown, ...args: never[]) => string;

/** What helpers make their tables and pictures from. */
export interface Told {
  readonly totals: Totals;
  readonly codelists: Codelists;
  readonly briefing: Pick<Briefing, 'period' | 'leading'>;
}

/** The tables and pictures that helpers have made. */
export interface Made {
  readonly tables: Table[];
  readonly pictures: Picture[];
}

/** The helpers of one language. */
export function createHelpers(
  speaker: Speaker,
  { totals, codelists, briefing }: Told,
  { tables, pictures }: Made,
): Record<keyof typeof USAGES, Helper> {
  const { language } = speaker;
  const drawn = { totals, codelists, period: briefing.period, speaker };
  const draw = (picture: Picture | undefined) =>
    picture && picture.items.length >= (picture.kind === 'map' ? SMALLEST_MAP : 1)
      ? markPicture(pictures.push(picture) - 1)
      : '';
  /** The metrics that are named, else those that most regions have reported. */
  const asked = (args: readonly (string | Options)[], from: number, to: number) => {
    const named = args.slice(0, -1) as readonly string[];
    return named.length > 0 ? named : briefing.leading.slice(from, to);
  };
  const turns = new Map<string, number>();
  const put = (made: readonly Table[]) =>
    made.map((table) => `${markTable(tables.push(table) - 1)}\n`).join('\n');
  return {
    list: (items: readonly string[]) => language.list(items),
    agree: (figure: FigureView, one: string, other: string) => language.agree(figure.amount, one, other),
    sentence(options: Options) {
      // A no-break space between a number and its noun stays.
      const text = (options.fn?.(this) ?? '').trim().replace(/[ \t\r\n]+/g, ' ');
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
    leading_by_region: (...args: readonly (string | Options)[]) => {
      const metrics = asked(args, 0, 2);
      if (metrics.length === 0) return '';
      return put([leadingByRegion(metrics, expectedRegions(drawn), totals, speaker, hashOf(args))]);
    },
    totals_by_sphere: ({ hash }: Options) =>
      totals.spheres.size > 0 ? put([totalsBySphere(totals, speaker, hash)]) : '',
    map_of_regions: (...args: readonly (string | Options)[]) =>
      draw(asked(args, 0, 1).map((metric) => regionsPicture('map', metric, drawn, hashOf(args)))[0]),
    bars_by_region: (...args: readonly (string | Options)[]) =>
      draw(
        asked(args, 0, 2)
          .map((metric) => regionsPicture('bars', metric, drawn, hashOf(args)))
          .at(-1),
      ),
    bars_by_sphere: ({ hash }: Options) => draw(spheresPicture(drawn, hash)),
  };
}
