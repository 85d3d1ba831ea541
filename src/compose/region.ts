import type { Codelists } from '../codelists/index.js';
import type { Highlight, Submission } from '../model/activity.js';
import type { RegionSection, Statement } from '../model/briefing.js';
import { figureOf } from '../model/document.js';
import type { RegionTotals, Totals } from '../model/totals.js';
import { countStatements, groupOf } from './counts.js';
import { recommendedStatement, watchedStatement } from './spheres.js';

/** A paragraph longer than this many sentences is hard to follow and hard to find one's place in. */
const LONG = 5;

/** The codelist's group whose metrics are spoken of last. */
export const MEDIA = 'media';

/** One region's section: counts, monitoring, other highlights, media; highlights stand where their metrics would. */
export function regionSection(
  region: string,
  totals: Totals,
  submissions: readonly Submission[],
  codelists: Codelists,
): RegionSection {
  const own = submissions.filter((one) => one.region === region);
  const counted = totals.byRegion.get(region) ?? { metrics: new Map(), spheres: new Map() };
  const highlights = own.flatMap((one) => one.highlights);
  const about = new Set(highlights.flatMap((one) => one.about));
  const recommended = recommendedStatement(region, totals, about.has('recommendations'));
  const spoken = [...counted.metrics].filter(([id, metric]) => {
    const bySphere = (id === 'recommendations' && recommended) || (id === 'monitorings' && metric.derived);
    return metric.value > 0 && !about.has(id) && !bySphere;
  });
  const counts = countStatements(new Map(spoken), region, codelists);
  const order = speakingOrder(codelists);
  const placed = [
    ...counts.map((one) =>
      place(one, one.kind === 'counts' ? one.items.map((item) => item.metric) : [], order),
    ),
    ...highlights.map((one) => place(highlightStatement(one, counted, region), one.about, order)),
  ].sort((one, other) => one.rank - other.rank);
  const monitoring = order.indexOf('monitorings');
  const media = order.length - order.filter((id) => groupOfId(id, codelists) === MEDIA).length;
  const between = (from: number, to: number) =>
    placed.filter((one) => one.rank >= from && one.rank < to && !isOnlyRecommendations(one));
  const watched = watchedStatement(totals, own, region);
  const blocks = [
    [
      ...between(0, monitoring + 1),
      ...unplaced(watched),
      ...placed.filter(isOnlyRecommendations),
      ...unplaced(recommended),
    ],
    between(monitoring + 1, media),
    between(order.length, Infinity),
    between(media, order.length),
  ];
  const said = paragraphs(blocks.map((block) => block.map((one) => one.statement)));
  return { region, zeros: said.length === 0 && counted.metrics.size > 0, paragraphs: said };
}

/** A statement and its place in the speaking order; behind all of it: it speaks of no metric. */
interface Placed {
  readonly rank: number;
  readonly statement: Statement;
}

/** All metrics in the order in which they are spoken: group by group. */
function speakingOrder({ groups, metrics }: Codelists): string[] {
  const names = [...new Set([...groups.map(({ id }) => id), ...metrics.map(groupOf)])].filter(
    (id) => id !== MEDIA,
  );
  return [...names, MEDIA].flatMap((group) =>
    metrics.filter((one) => groupOf(one) === group).map(({ id }) => id),
  );
}

function groupOfId(id: string, { metrics }: Codelists): string | undefined {
  const metric = metrics.find((one) => one.id === id);
  return metric && groupOf(metric);
}

const unplaced = (statement: Statement | undefined) => (statement ? [{ statement }] : []);

/** A statement stands where the first of its metrics would. */
function place(statement: Statement, metrics: readonly string[], order: readonly string[]): Placed {
  const ranks = metrics.map((id) => order.indexOf(id)).filter((rank) => rank >= 0);
  return { rank: Math.min(order.length, ...ranks), statement };
}

/** Recommendations without the meetings that made them follow from monitoring, and are said after it. */
function isOnlyRecommendations({ statement }: Placed): boolean {
  return statement.kind === 'counts' && statement.items.every((item) => item.metric === 'recommendations');
}

function highlightStatement(highlight: Highlight, totals: RegionTotals, region: string): Statement {
  const figures = highlight.about.flatMap((metric) => {
    const counted = totals.metrics.get(metric);
    if (!counted) return [];
    const parts = [...counted.parts].map(([part, quantity]) => figureOf(quantity, { metric, region, part }));
    return [
      figureOf(counted, { metric, region, origin: counted.derived ? 'derived' : 'submitted' }),
      ...parts,
    ];
  });
  return {
    kind: 'highlight',
    region,
    text: highlight,
    figures,
  };
}

/** Blocks as paragraphs: a block joins the one before while both together stay short. */
function paragraphs(blocks: readonly (readonly Statement[])[]): Statement[][] {
  const out: Statement[][] = [];
  for (const statement of blocks.flatMap(pieces)) {
    const last = out.at(-1);
    if (last && length([...last, ...statement]) <= LONG) last.push(...statement);
    else out.push([...statement]);
  }
  return out;
}

/** A block cut where it grows too long. */
function pieces(block: readonly Statement[]): Statement[][] {
  const out: Statement[][] = [];
  for (const statement of block) {
    const last = out.at(-1);
    if (last && length([...last, statement]) <= LONG) last.push(statement);
    else out.push([statement]);
  }
  return out;
}

/** How many sentences statements make, about. */
function length(statements: readonly Statement[]): number {
  return statements.reduce((sum, one) => {
    if (one.kind === 'counts') return sum + Math.ceil(one.items.length / 3);
    return sum + (one.kind === 'highlight' ? one.text.ru.split(/[.!?](?:\s|$)/).filter(Boolean).length : 1);
  }, 0);
}
