import { type Codelists, type Metric, metricIndex } from '../../codelists/index.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { type Counted, countsOf, numbersIn, statesInWords } from '../../language/proofread.js';
import type { LanguageCode } from '../../model/place.js';
import type { Amount } from '../../model/quantity.js';
import { pointerTo } from '../../model/tree.js';
import { BY_SPHERE, reportedValue } from '../by-sphere.js';
import type { Draft, FileRule } from '../draft.js';
import type { Prose } from '../prose.js';

/**
 * A counted metric in the prose does not contradict what the file reports of it. A smaller number may be a part of the
 * whole («3 заседания прошли в районах»), unless the sentence says nothing else; a larger one is never a part.
 */
export const proseAgreesWithMetrics: FileRule = (draft, codelists) => {
  const prose = draft.prose.filter(({ kind, text }) => kind === 'sentences' && /\d/.test(text));
  if (prose.length === 0) return [];
  const reported = reportedMetrics(draft, codelists);
  const values = new Set(reported.map(({ value }) => value));
  const doubtful = prose.filter(({ text, language }) =>
    counts(text, language).some((count) => !values.has(count)),
  );
  return doubtful.flatMap((one) => contradictions(draft, one, reported));
};

/** Roughly what a text counts; most of it is what the file reports, and needs no closer look. */
const counts = (text: string, language: LanguageCode): readonly number[] =>
  statesInWords(text, language) ? [-1] : (text.match(/\d+(?=[ \u00a0]\D)/g) ?? []).map(Number);

interface Reported extends Amount {
  readonly metric: Metric;
  /** Values of parts and spheres: right numbers as well. */
  readonly shares: readonly number[];
}

function reportedMetrics(draft: Draft, codelists: Codelists): Reported[] {
  const { byId } = metricIndex(codelists);
  const ids = new Set([...draft.metrics.keys(), ...BY_SPHERE.map(([id]) => id)]);
  return [...ids].flatMap((id) => {
    const metric = byId.get(id);
    const value = reportedValue(draft, id, codelists);
    if (!metric || value === undefined) return [];
    const stated = draft.metrics.get(id);
    const field = BY_SPHERE.find(([one]) => one === id)?.[1];
    const shares = [
      ...[...(stated?.parts.values() ?? [])].map((part) => part.value),
      ...(field ? draft.monitoring.flatMap((one) => one?.[field]?.value ?? []) : []),
    ];
    return [{ metric, value, qualifier: stated?.qualifier ?? 'exact', shares }];
  });
}

interface Claim {
  readonly counted: Counted;
  readonly reported: Reported;
}

function contradictions(draft: Draft, prose: Prose, reported: readonly Reported[]): Diagnostic[] {
  const numbers = numbersIn(prose.text, prose.language).filter(({ role }) => role === 'stated');
  if (numbers.length === 0) return [];
  const years = [draft.period?.read].flatMap((period) =>
    period ? [yearOf(period.first), yearOf(period.last)] : [],
  );
  // A metric under `about` has a rule of its own.
  const about = draft.highlights[Number(/^\/highlights\/(\d+)/.exec(prose.pointer)?.[1])]?.about ?? [];
  const others = reported.filter(({ metric }) => !about.includes(metric.id));
  const metrics = others.map(({ metric }) => metric);
  const claims = countsOf(prose.text, prose.language, numbers, metrics, years).flatMap((counted) => {
    const reported = others[counted.index];
    return reported ? [{ counted, reported }] : [];
  });
  // Several metrics may have one and the same noun: violations found, fixed, in progress.
  return numbers.flatMap(({ from }) => {
    const group = claims.filter(({ counted }) => counted.number.from === from);
    return group.some(agrees) ? [] : complaint(draft, prose, group);
  });
}

/** `month` counts from year 0. */
const yearOf = (month: number) => Math.floor(month / 12);

function agrees({ counted: { number, scope }, reported: { value, qualifier, shares } }: Claim): boolean {
  const said = number.value;
  if (said === value || scope === 'elsewhere' || shares.includes(said)) return true;
  if (said < value) return scope === 'some' || qualifier === 'about';
  if (qualifier === 'about') return said <= value * 1.5;
  return qualifier !== 'exact';
}

function complaint({ tree }: Draft, { pointer, text }: Prose, [claim]: readonly Claim[]): Diagnostic[] {
  if (!claim) return [];
  const { counted, reported } = claim;
  const metric = reported.metric.id;
  const at = {
    place: tree.placeWithin(pointer, counted.number.from, counted.to),
    pointer,
    related: [{ role: 'total' as const, place: tree.place(`/metrics${pointerTo(metric)}`) }],
  };
  const typed = text.slice(counted.number.from, counted.to);
  return [diagnostic('metric-differs', { metric, text: typed, number: String(reported.value) }, at)];
}
