import type { Codelists, RegionName } from '../codelists/index.js';
import type { Figure } from '../model/document.js';
import type { LanguageCode } from '../model/place.js';

/** What is needed to name what figures are about. */
export interface Naming {
  readonly codelists: Codelists;
  /** The names in use in the period. */
  readonly regionName: (id: string) => RegionName;
}

type About = Pick<Figure, 'metric' | 'region' | 'sphere' | 'part'>;

/** What a figure is about, from the general to the particular: metric, part, sphere, region. */
export function aboutOf(
  { metric, part, sphere, region }: About,
  { codelists, regionName }: Naming,
  language: LanguageCode,
): readonly string[] {
  const entry = codelists.metrics.find(({ id }) => id === metric);
  const named = entry?.parts?.of.find(({ id }) => id === part);
  const area = codelists.spheres.find(({ id }) => id === sphere);
  return [
    entry?.name[language],
    named?.name[language],
    area?.name[language],
    region === null ? undefined : regionName(region)[language].nominative,
  ].filter((name) => name !== undefined);
}
