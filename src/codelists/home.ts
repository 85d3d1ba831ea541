import { FILE_KEYS } from '../model/activity.js';
import { idsOf, metricIndex } from './ids.js';
import type { Codelists } from './types.js';

/** Where something belongs that stands in a wrong place: under a key, or in a file's first column. */
export interface Home {
  readonly under?: string;
  /** How it is written there. */
  readonly form?: string;
}

/**
 * Where an id belongs that stands among the metrics and is none.
 *
 * @param value what is written behind it
 */
export function homeOf(id: string, value: string, codelists: Codelists): Home | undefined {
  if (metricIndex(codelists).byId.has(id)) return undefined;
  if (FILE_KEYS.some((key) => key === id)) return {};
  if (idsOf(codelists.spheres).has(id))
    return { under: 'monitoring', form: `- { sphere: ${id}, count: ${value} }` };
  const whole = codelists.metrics.find(({ parts }) => parts?.of.some((part) => part.id === id));
  return whole && { under: whole.id, form: `${whole.id}: { value: …, parts: { ${id}: ${value} } }` };
}
