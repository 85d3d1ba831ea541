import type { Codelists } from '../codelists/index.js';
import type { Highlight, Submission } from '../model/activity.js';
import type { RegionSection, Statement } from '../model/briefing.js';
import type { RegionTotals, Totals } from '../model/totals.js';
import { countStatements, groupOf } from './counts.js';
import { figure } from './figures.js';
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
  const placed = withHighlights(counts, highlights, counted, region, codelists);
  const isMedia = (statement: Placed) => statement.group === MEDIA;
  const blocks = [
    placed.filter((one) => one.group !== undefined && !isMedia(one)),
    [watchedStatement(totals, own, region), recommended].flatMap((one) => (one ? [{ statement: one }] : [])),
    placed.filter((one) => one.group === undefined),
    placed.filter(isMedia),
  ];
  return { region, paragraphs: paragraphs(blocks.map((block) => block.map((one) => one.statement))) };
}

/** A statement and the group at whose place it is spoken; none: it stands by itself. */
interface Placed {
  readonly group?: string | undefined;
  readonly statement: Statement;
}

function withHighlights(
  counts: readonly Statement[],
  highlights: readonly Highlight[],
  totals: RegionTotals,
  region: string,
  codelists: Codelists,
): Placed[] {
  const groups = codelists.metrics.map(groupOf);
  const order = [...new Set([...codelists.groups.map(({ id }) => id), ...groups])];
  const groupOfHighlight = ({ about }: Highlight) => {
    const own = codelists.metrics.filter((metric) => about.includes(metric.id)).map(groupOf);
    return order.find((group) => own.includes(group));
  };
  const placed: Placed[] = [
    ...counts.map((statement) => ({
      group: statement.kind === 'counts' ? statement.group : undefined,
      statement,
    })),
    ...highlights.map((one) => ({
      group: groupOfHighlight(one),
      statement: highlightStatement(one, totals, region),
    })),
  ];
  const rank = ({ group }: Placed) => (group === undefined ? order.length : order.indexOf(group));
  return placed.sort((a, b) => rank(a) - rank(b));
}

function highlightStatement(highlight: Highlight, totals: RegionTotals, region: string): Statement {
  const figures = highlight.about.flatMap((metric) => {
    const counted = totals.metrics.get(metric);
    if (!counted) return [];
    const parts = [...counted.parts].map(([part, quantity]) => figure(quantity, { metric, region, part }));
    return [figure(counted, { metric, region, origin: counted.derived ? 'derived' : 'submitted' }), ...parts];
  });
  return {
    kind: 'highlight',
    region,
    text: { kk: highlight.kk, ru: highlight.ru },
    place: highlight.place,
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
