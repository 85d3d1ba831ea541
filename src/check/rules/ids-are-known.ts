import {
  type Codelists,
  homeOf,
  idsOf,
  metricIndex,
  metricMeant,
  sphereMeant,
} from '../../codelists/index.js';
import { type Diagnostic, diagnostic, suggest } from '../../diagnostics/index.js';
import { pointerTo } from '../../model/tree.js';
import type { Draft, FileRule } from '../draft.js';

/** Metrics, their parts and spheres are in the codelists; the validator leaves ids open. */
export const idsAreKnown: FileRule = (draft, codelists) => [
  ...unknownMetrics(draft, codelists),
  ...unknownParts(draft, codelists),
  ...unknownSpheres(draft, codelists),
  ...unknownAbout(draft, codelists),
];

/** Whoever misspells more than these has another problem than spelling. */
const MOST_SUGGESTIONS = 100;

function unknownMetrics({ tree, written }: Draft, codelists: Codelists): Diagnostic[] {
  const known = idsOf(codelists.metrics);
  return [...written]
    .filter((id) => !known.has(id) && !homeOf(id, '', codelists))
    .map((id, i) => {
      const pointer = `/metrics${pointerTo(id)}`;
      const at = { place: tree.place(pointer, 'key'), pointer };
      const suggestion = i < MOST_SUGGESTIONS ? metricMeant(id, codelists) : undefined;
      return diagnostic('unknown-metric', { id, suggestion }, at);
    });
}

function unknownParts({ tree, metrics }: Draft, codelists: Codelists): Diagnostic[] {
  return [...metrics].flatMap(([metric, { parts }]) => {
    const entry = parts.size > 0 ? metricIndex(codelists).byId.get(metric) : undefined;
    if (!entry) return [];
    const known = idsOf(entry.parts?.of ?? []);
    const unknown = [...parts.keys()].filter((id) => !known.has(id));
    return unknown.map((id) => {
      const pointer = `/metrics${pointerTo(metric, 'parts', id)}`;
      const at = { place: tree.place(pointer, 'key'), pointer };
      return diagnostic(
        'unknown-part',
        { id, metric, known: [...known], suggestion: suggest(id, [...known]) },
        at,
      );
    });
  });
}

function unknownSpheres({ tree, monitoring }: Draft, codelists: Codelists): Diagnostic[] {
  const known = idsOf(codelists.spheres);
  return monitoring.flatMap((one, i) => {
    if (!one || known.has(one.sphere)) return [];
    const pointer = `/monitoring/${i}/sphere`;
    const args = { id: one.sphere, suggestion: sphereMeant(one.sphere, codelists) };
    return [diagnostic('unknown-sphere', args, { place: tree.place(pointer), pointer })];
  });
}

function unknownAbout({ tree, highlights }: Draft, codelists: Codelists): Diagnostic[] {
  const known = idsOf(codelists.metrics);
  return highlights.flatMap((one, i) =>
    (one?.about ?? []).flatMap((id, j) => {
      if (known.has(id)) return [];
      const pointer = `/highlights/${i}/about/${j}`;
      return [
        diagnostic(
          'unknown-metric',
          { id, suggestion: metricMeant(id, codelists) },
          { place: tree.place(pointer), pointer },
        ),
      ];
    }),
  );
}
