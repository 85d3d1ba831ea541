import type { Codelists, Metric } from '../codelists/index.js';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import type { Submission } from '../model/activity.js';
import { LARGEST_SPOKEN } from '../model/quantity.js';
import type { Fact, RegionMetric, RegionTotals, SphereTotals, Total, Totals } from '../model/totals.js';
import type { Workspace } from '../model/workspace.js';
import { add } from './add.js';
import { factsOf } from './facts.js';

/** What is to be added up, and for whom. */
export interface SumContext {
  readonly codelists: Codelists;
  readonly workspace?: Workspace | undefined;
  readonly withheld?: readonly string[] | undefined;
}

/** Adds up submissions. Their order does not matter: sources come by region, then time, then place. */
export function sumUp(submissions: readonly Submission[], context: SumContext): Totals {
  const { workspace, codelists, withheld = [] } = context;
  const order = workspace?.expected ?? [];
  const protocol = codelists.regions.map(({ id }) => id);
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length + protocol.indexOf(id));
  const ordered = [...submissions].sort(
    (a, b) =>
      rank(a.region) - rank(b.region) || a.period.first - b.period.first || (a.file < b.file ? -1 : 1),
  );
  const facts = ordered.flatMap((one) => factsOf(one, codelists));
  const reported = [...new Set(ordered.map((one) => one.region))];
  return {
    period: workspace?.period,
    reported,
    missing: order.filter((id) => !reported.includes(id) && !withheld.includes(id)),
    withheld,
    metrics: totalsByMetric(facts, codelists),
    spheres: totalsBySphere(facts, ordered, codelists),
    byRegion: new Map(reported.map((id) => [id, regionTotals(id, facts, ordered, codelists)])),
    facts,
  };
}

/** Adds facts of one metric: flows over everything; of a stock the latest wins in each region. */
export function addFacts(facts: readonly Fact[], kind: Metric['kind']): Total | undefined {
  if (facts.length === 0) return undefined;
  const regions = [...new Set(facts.map((fact) => fact.region))];
  const kept = kind === 'flow' ? facts : regions.flatMap((region) => latest(facts, region));
  return { ...add(kept.map((fact) => fact.quantity)), regions };
}

function latest(facts: readonly Fact[], region: string): Fact[] {
  const own = facts.filter((fact) => fact.region === region);
  return own.filter((fact) => isLatest(fact, own));
}

const isLatest = ({ period }: Fact, all: readonly Fact[]) =>
  all.every((other) => other.period.last <= period.last);

function totalsByMetric(facts: readonly Fact[], { metrics }: Codelists): Map<string, Total> {
  const wholes = facts.filter((fact) => !fact.sphere && !fact.part);
  return mapOf(metrics, ({ id, kind }) =>
    addFacts(
      wholes.filter((fact) => fact.metric === id),
      kind,
    ),
  );
}

function totalsBySphere(facts: readonly Fact[], submissions: readonly Submission[], { spheres }: Codelists) {
  const watched = new Set(submissions.flatMap((one) => one.monitoring.map(({ sphere }) => sphere)));
  return mapOf(spheres, ({ id }) => (watched.has(id) ? sphereTotals(facts, id) : undefined));
}

function sphereTotals(facts: readonly Fact[], sphere: string): SphereTotals {
  const of = (metric: string) => facts.filter((fact) => fact.sphere === sphere && fact.metric === metric);
  const monitorings = addFacts(of('monitorings'), 'flow');
  const recommendations = addFacts(of('recommendations'), 'flow');
  return { ...(monitorings && { monitorings }), ...(recommendations && { recommendations }) };
}

function regionTotals(
  region: string,
  all: readonly Fact[],
  submissions: readonly Submission[],
  codelists: Codelists,
): RegionTotals {
  const facts = all.filter((fact) => fact.region === region);
  const own = submissions.filter((one) => one.region === region);
  return {
    metrics: mapOf(codelists.metrics, (metric) => regionMetric(facts, metric)),
    spheres: totalsBySphere(facts, own, codelists),
  };
}

function regionMetric(all: readonly Fact[], { id, kind, parts }: Metric): RegionMetric | undefined {
  const given = all.filter((fact) => fact.metric === id && !fact.sphere);
  // Parts and notes of an earlier stock are no longer true.
  const facts = kind === 'stock' ? given.filter((fact) => isLatest(fact, given)) : given;
  const wholes = facts.filter((fact) => !fact.part);
  const total = addFacts(wholes, kind);
  if (!total) return undefined;
  return {
    value: total.value,
    qualifier: total.qualifier,
    sources: total.sources,
    derived: wholes.some((fact) => fact.derived),
    parts: mapOf(parts?.of ?? [], (part) =>
      addFacts(
        facts.filter((fact) => fact.part === part.id),
        kind,
      ),
    ),
    notes: wholes.flatMap((fact) => fact.note ?? []),
  };
}

/** A map by id of what `make` finds for each entry of a codelist, in the codelist's order. */
function mapOf<E extends { readonly id: string }, T>(
  entries: readonly E[],
  make: (entry: E) => T | undefined,
): Map<string, T> {
  return new Map(
    entries.flatMap((entry) => {
      const made = make(entry);
      return made === undefined ? [] : [[entry.id, made] as const];
    }),
  );
}

/** Totals that the languages could not say. */
export function checkTotals(totals: Totals): Diagnostic[] {
  return [...totals.metrics]
    .filter(([, total]) => total.value > LARGEST_SPOKEN)
    .map(([metric]) => diagnostic('total-too-large', { metric, limit: LARGEST_SPOKEN }));
}
