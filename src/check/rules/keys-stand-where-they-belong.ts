import { type Codelists, homeOf } from '../../codelists/index.js';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { pointerTo } from '../../model/tree.js';
import type { Draft, FileRule } from '../draft.js';

/** Spheres, parts of a metric and the file's own keys do not stand among the metrics. */
export const keysStandWhereTheyBelong: FileRule = ({ tree, written }: Draft, codelists: Codelists) => {
  const found: Diagnostic[] = [];
  const homes = new Set<string>();
  for (const key of written) {
    const pointer = `/metrics${pointerTo(key)}`;
    const home = homeOf(key, tree.scalar(pointer) ?? '…', codelists);
    if (!home || homes.has(home.under ?? key)) continue;
    homes.add(home.under ?? key);
    const keys = [...written].filter((other) =>
      home.under === undefined ? other === key : homeOf(other, '', codelists)?.under === home.under,
    );
    found.push(
      diagnostic('misplaced-key', { keys, ...home }, { place: tree.place(pointer, 'key'), pointer }),
    );
  }
  return found;
};
