import type { Codelists, Metric } from '../codelists/index.js';
import type { SphereReport, StatedAmount, Submission } from '../model/activity.js';
import type { Quantity } from '../model/quantity.js';
import type { Fact } from '../model/totals.js';
import { add } from './add.js';

/** Which field of a sphere's report makes which metric. */
const BY_SPHERE = { monitorings: 'count', recommendations: 'recommendations' } as const;

/**
 * The numbers of one file as facts: those that were written, and those that follow from them. A total that
 * was not written is derived from its spheres, or from its parts if these are complete and all given.
 */
export function factsOf(submission: Submission, codelists: Codelists): Fact[] {
  const written = [...submission.metrics].flatMap(([metric, stated]) =>
    metricFacts(submission, metric, stated),
  );
  const spheres = submission.monitoring.flatMap((report) => sphereFacts(submission, report));
  const has = (metric: string) => written.some((fact) => fact.metric === metric && !fact.part);
  const fromSpheres = Object.keys(BY_SPHERE)
    .filter((metric) => !has(metric))
    .flatMap((metric) =>
      derive(
        submission,
        metric,
        spheres.filter((fact) => fact.metric === metric),
      ),
    );
  const fromParts = codelists.metrics
    .filter((metric) => !has(metric.id))
    .flatMap((metric) => derive(submission, metric.id, completeParts(metric, written)));
  return [...written, ...fromSpheres, ...fromParts, ...spheres];
}

function metricFacts(submission: Submission, metric: string, stated: StatedAmount): Fact[] {
  const whole = fact(submission, metric, stated);
  const parts = [...stated.parts].map(([part, amount]) => ({ ...fact(submission, metric, amount), part }));
  return [stated.note ? { ...whole, note: stated.note } : whole, ...parts];
}

function sphereFacts(submission: Submission, report: SphereReport): Fact[] {
  return Object.entries(BY_SPHERE).flatMap(([metric, field]) => {
    const amount = report[field];
    if (!amount) return [];
    const made = { ...fact(submission, metric, amount), sphere: report.sphere };
    return [amount.note ? { ...made, note: amount.note } : made];
  });
}

/** The other metrics of which this one wholly consists, if the file gives all of them. */
function completeParts(metric: Metric, written: readonly Fact[]): Fact[] {
  if (!metric.consists_of?.complete) return [];
  const found = metric.consists_of.metrics.map((id) => written.find((one) => one.metric === id && !one.part));
  const given = found.filter((one) => one !== undefined);
  return given.length === found.length ? given : [];
}

function derive(submission: Submission, metric: string, from: readonly Fact[]): Fact[] {
  if (from.length === 0) return [];
  const { region, period } = submission;
  const quantity = add(from.map((one) => one.quantity));
  return [{ region, period, metric, sphere: null, part: null, quantity, derived: true }];
}

function fact({ region, period, file }: Submission, metric: string, stated: StatedAmount): Fact {
  const { value, qualifier, place } = stated;
  const { line, column } = place.range.start;
  const quantity: Quantity = {
    value,
    qualifier,
    sources: [{ region, value, qualifier, file, line, column }],
  };
  return { region, period, metric, sphere: null, part: null, quantity, derived: false };
}
