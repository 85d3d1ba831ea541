import { type Codelists, regionNameAt } from '../../codelists/index.js';
import { diagnostic } from '../../diagnostics/index.js';
import { lastDay } from '../../model/period.js';
import type { FileRule } from '../draft.js';

/** A file that is called by a region's id reports of that region: else two regions' files may have been exchanged. */
export const fileNamesItsRegion: FileRule = ({ tree, region, period }, codelists) => {
  const named = regionIn(tree.file, codelists);
  if (!region?.found || named === undefined || named === region.found.id) return [];
  // Before a region existed, its file held the report of the one that it was part of.
  if (period?.read && !regionNameAt(codelists, named, lastDay(period.read))) return [];
  const at = { place: tree.place('/region'), pointer: '/region' };
  return [diagnostic('file-of-other-region', { region: region.found.id, named }, at)];
};

/** The region whose id or alias a file name is, begins with or ends in: `akmola.yaml`, `akmola-03.yaml`. The longest counts. */
function regionIn(file: string, { regions }: Codelists): string | undefined {
  const stem = (file.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '').toLowerCase();
  const isNamed = (name: string) => {
    if (stem.startsWith(name)) return !/^[a-z]/.test(stem.slice(name.length));
    return stem.endsWith(name) && !/[a-z]$/.test(stem.slice(0, -name.length));
  };
  const named = regions.flatMap(({ id, names }) =>
    [id, ...names.flatMap(({ alias }) => alias ?? [])].filter(isNamed).map((name) => ({ id, name })),
  );
  return named.sort((one, other) => other.name.length - one.name.length)[0]?.id;
}
